# Two commands do everything on a fresh machine: `make demo` and `make test`.
SWIFT ?= swift
FLAGS = --explicit-target-dependency-import-check error

.PHONY: build test lint

build:
	$(SWIFT) build $(FLAGS)

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

test: lint
	$(SWIFT) build $(FLAGS) --build-tests
	$(SWIFT) test $(FLAGS) --skip-build --disable-xctest
