# Two commands do everything on a fresh machine: `make demo` and `make test`.
# What is missing is installed from Debian, with sudo only when that is needed.

SWIFT ?= swift
PREFIX ?= $(HOME)/.local
DESTDIR ?=
CHECKED = --explicit-target-dependency-import-check error
# Without a loader's work at each start: nothing to look up, nothing to relocate.
STATIC = --static-swift-stdlib --disable-local-rpath -Xswiftc -static-executable -Xswiftc -use-ld=lld
# Types are made of what the compiler knows, and not found by name when the program starts.
DIRECT = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# What a day needs lies side by side in the program, by a list that `make order` makes: fewer pages to fetch.
ORDER = Tools/order.txt
# All else lies behind it, so that a start right after the machine's own reads little of the disk.
LAYOUT = .build/layout.ld
ORDERED = -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xlinker "--symbol-ordering-file=$(CURDIR)/$(ORDER)" -Xlinker --no-warn-symbol-ordering \
  -Xlinker -T -Xlinker "$(CURDIR)/$(LAYOUT)"
RELEASE = $(CHECKED) --configuration release $(STATIC) $(DIRECT) $(ORDERED)
BIN = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)
TESTS = $(CHECKED) --disable-xctest
SUDO = $(if $(filter 0,$(shell id -u)),,sudo)

# What the program is built with, what its tests use, what it is measured against.
BUILD_PACKAGES = libncursesw5-dev libstemmer-dev
TEST_PACKAGES = $(BUILD_PACKAGES) tmux python3-jsonschema openssh-client openssh-server hunspell hunspell-no
BENCH_PACKAGES = $(BUILD_PACKAGES) nano vim pandoc
ORDER_PACKAGES = $(BUILD_PACKAGES) valgrind binutils
DOCUMENTS_PACKAGES = $(BUILD_PACKAGES) chromium chromium-driver pandoc fonts-dejavu-core python3-venv calcurse \
  libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

# What documents are read with in their tests, from PyPI, in an environment of its own.
DOCUMENTS = .build-documents
DOCUMENTS_TOOLS = weasyprint==70.0 pikepdf==10.17.0 selenium==4.51.0 icalendar==7.3.0
# Only for the axe-core that it carries, so without what it depends on.
AXE = axe-playwright-python==0.1.8

.PHONY: demo examples build release install prefix test test-documents documents lint format fuzz soak bench order order-start seating-bench clean

demo: release
	@"$(BIN)/mellomrom" demo

build: build-packages
	$(SWIFT) build $(CHECKED)

release: build-packages $(LAYOUT)
	@[ ! "$(BIN)/mellomrom" -ot $(LAYOUT) ] || rm -f "$(BIN)/mellomrom"
	@$(SWIFT) build $(RELEASE) --product mellomrom
	@$(SWIFT) build $(RELEASE) --product mellomrom-documents

# The sections of the functions of a day, in the place that is kept for them.
$(LAYOUT): Tools/layout.ld $(ORDER)
	@mkdir -p $(@D)
	@{ sed '/DAY/,$$d' Tools/layout.ld; sed 's/.*/      ".text.&"/' $(ORDER); sed '1,/DAY/d' Tools/layout.ld; } > $@

# The program, and beside it the one that makes HTML of its documents.
install: prefix release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$(BIN)/mellomrom" "$(BIN)/mellomrom-documents" "$(DESTDIR)$(PREFIX)/bin"

prefix:
	@[ -n "$(PREFIX)" ] || { echo "PREFIX is empty; say where to install: make install PREFIX=/usr/local" >&2; exit 1; }

test: test-packages lint
	$(SWIFT) build $(CHECKED) --build-tests
	$(SWIFT) test $(TESTS) --skip-build

# Documents as people read them: HTML with axe-core in Chromium, PDF/UA by WeasyPrint, DOCX by pandoc, due dates in
# two calendars.
test-documents: documents-packages $(DOCUMENTS)/installed
	$(SWIFT) build $(CHECKED) --product mellomrom
	$(SWIFT) build $(CHECKED) --product mellomrom-documents
	PATH="$(CURDIR)/$(DOCUMENTS)/bin:$$PATH" $(DOCUMENTS)/bin/python Tools/test-documents \
	  "$$($(SWIFT) build $(CHECKED) --show-bin-path)"

$(DOCUMENTS)/installed: Makefile | documents-packages
	python3 -m venv --clear $(DOCUMENTS)
	$(DOCUMENTS)/bin/pip install --quiet --disable-pip-version-check $(DOCUMENTS_TOOLS)
	$(DOCUMENTS)/bin/pip install --quiet --disable-pip-version-check --no-deps $(AXE)
	touch $@

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

# The sessions that come with the program, out of Sources/ExampleSessions/Material.
examples:
	$(SWIFT) run $(CHECKED) ExampleSessions sessions

# The document of keys, out of the faces' tables of commands, and the screens in the README.
documents:
	MELLOMROM_WRITE=1 $(SWIFT) test $(TESTS) --filter 'KeyBindingsTests|ReadmeTests'

# Longer attempts to break it: five times as many killed writers.
fuzz: test-packages
	MELLOMROM_KILLS=1500 $(SWIFT) test $(TESTS) --filter 'SessionStoreTests|JSONTreeTests'

# A crowd at one session, killed and stopped at random: about ten minutes.
soak: test-packages
	$(SWIFT) build $(CHECKED) --configuration release --product StoreWriter
	MELLOMROM_SOAK=1 MELLOMROM_KILLS=900 \
	  MELLOMROM_STORE_WRITER="$$($(SWIFT) build $(CHECKED) --configuration release --show-bin-path)/StoreWriter" \
	  $(SWIFT) test $(TESTS) --filter 'CrowdTests|KillTests'

# Beside nano, vim and the disk itself, in one run.
bench: bench-packages release
	python3 Tools/bench.py "$(BIN)/mellomrom"

# What a day needs of the program, for the linker of the next one: about ten minutes.
order: order-packages release
	python3 Tools/order.py "$(BIN)/mellomrom" > $(ORDER).new && mv $(ORDER).new $(ORDER)

# Only what a start and a letter need, ahead of what is listed: two minutes.
order-start: order-packages release
	python3 Tools/order.py "$(BIN)/mellomrom" --start $(ORDER) > $(ORDER).new && mv $(ORDER).new $(ORDER)

# Every seating problem of a folder: make seating-bench PROBLEMS=folder [SECONDS=1].
SECONDS ?= 1
seating-bench: release
	python3 Tools/seating-bench.py "$(BIN)/mellomrom" "$(PROBLEMS)" --seconds $(SECONDS)

clean:
	rm -rf .build $(DOCUMENTS)

# Debian's packages of a list, only those that are missing.
%-packages:
	@missing=; for package in $($(shell echo $* | tr a-z A-Z)_PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing from Debian:$$missing"; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
