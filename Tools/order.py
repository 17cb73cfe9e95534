#!/usr/bin/env python3
"""Writes down what of the program a day touches, in the order in which it is touched, for the linker.

    Tools/order.py PATH-TO-MELLOMROM > Tools/order.txt
    Tools/order.py PATH-TO-MELLOMROM --start Tools/order.txt > Tools/order.txt.new     two minutes

A released program is twenty megabytes, of which a start needs one. Where that one lies scattered, each piece is a
page that the kernel has to fetch; where it lies together (`layout.ld`), one reading ahead brings it all. So the program is
run under valgrind (lackey) in a pseudo-terminal: faces are opened on the demonstration session and some keys are pressed.
Every function that ran and every variable that was written is listed by the name that the linker knows, first touched
first. Names that a later program lacks are passed over by the linker, so the list may be old; the program is then
slower and nothing else: what a start touches and the list lacks costs a start from a cold disk a reading each. Make it
anew before a release: `make order`, or `make order-start`, which looks at a start alone and keeps of the list what the
program has. What a letter touches comes first: after a moment of thought the processor has it no longer at hand, and finds
it sooner in one place.
"""

import argparse
import bisect
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bench

PAGE_DOWN, UP, DOWN, RIGHT, LEFT = b"\x1b[6~", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D"
WRITING = [b" ", PAGE_DOWN, *"Hei på deg".encode().split(b" "), b"\r", UP, LEFT, b"x", b"\x7f", RIGHT, DOWN]
LEAVING = [b"\x11", b"\r"]
# Until nothing is done for the first time any more.
LETTERS = [b"q", b"x", b"z"]


# The C library has these once for each kind of processor, and valgrind is an older one than most.
KINDS = re.compile(r"_(sse2|sse4_1|sse4_2|ssse3|avx|avx2|avx512|evex|evex512)(?=_|$)")


def symbols(program):
    """The names for each address of the program at which one begins, each with its kind as nm tells it."""
    listed = subprocess.run(["nm", "--defined-only", program], check=True, capture_output=True, text=True)
    found = {}
    for line in listed.stdout.splitlines():
        match = re.fullmatch(r"([0-9a-f]+) (\w) (\S+)", line)
        if match:
            found.setdefault(int(match[1], 16), []).append((match[3], match[2]))
    return found


def for_every_processor(names, all_names):
    """The names, each followed by what takes its place on other processors."""
    alike = {}
    for name in all_names:
        if KINDS.search(name):
            alike.setdefault(KINDS.split(name)[0], []).append(name)
    return list(dict.fromkeys(other for name in names for other in [name, *alike.get(KINDS.split(name)[0], [])]))


class Touched:
    """The names behind the addresses that go by, each once, in the order in which they come first.

    Functions and variables only: constants are looked through from end to end by Swift's runtime.
    """

    def __init__(self, found):
        self.found = found
        self.starts = sorted(found)
        self.last = self.starts[-1] + (1 << 20)
        self.forget()

    def forget(self):
        """From here on everything is touched for the first time."""
        self.seen = set()
        self.names = {}

    def read(self, trace):
        """A line of lackey's is a kind, an address and a size: `I  005915c0,2`, ` S 1fff000428,8`."""
        for line in trace:
            address, _, _ = line[3:].partition(",")
            if address in self.seen:
                continue
            self.seen.add(address)
            try:
                place = int(address, 16)
            except ValueError:
                continue
            if self.starts[0] <= place < self.last:
                for name, kind in self.found[self.starts[bisect.bisect(self.starts, place) - 1]]:
                    if kind in "TtWwiBb":
                        self.names[name] = None


def follow(touched, program, arguments, keys, folder, alone=None):
    """Runs a face, presses keys until it ends and takes in what is touched; until its first screen without keys.

    With a key that is looked at alone, only what that one touches, pressed after the others.
    """
    pipe = os.path.join(folder, "trace")
    os.mkfifo(pipe)
    env = {"MELLOMROM_SESSIONS": folder, "NO_COLOR": "1"}
    command = ["valgrind", "--tool=lackey", "--trace-mem=yes", f"--log-file={pipe}", program, *arguments]
    terminal = bench.Terminal(command, env)
    with open(pipe, encoding="ascii", errors="replace") as trace:
        reader = threading.Thread(target=touched.read, args=(trace,))
        reader.start()
        # Under valgrind a first frame takes half a minute, and leaving, which packs the session, longer.
        terminal.read(300)
        for key in [b"", *(keys or [])]:
            os.write(terminal.master, key)
            terminal.drain(4)
        if alone:
            touched.forget()
            os.write(terminal.master, alone)
            terminal.read(10)
            terminal.drain(0.2)
        else:
            while keys and terminal.read(300):
                pass
        terminal.end()
        reader.join()
    os.remove(pipe)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--start", metavar="LIST", help="look at a start alone, and keep what else this list names")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    demo = next(name for name in sorted(os.listdir(os.path.join(root, "sessions"))) if name.startswith("2026"))
    folder = tempfile.mkdtemp(prefix="mellomrom-order-")
    try:
        # valgrind gives up on what the debugger needs.
        bare = os.path.join(folder, "mellomrom")
        subprocess.run(["objcopy", "--strip-debug", program, bare], check=True)
        session = os.path.join(folder, demo)
        shutil.copy(os.path.join(root, "sessions", demo), session)
        found = symbols(bare)
        touched = Touched(found)
        day = [
            (["lead", session], LEAVING),
            (["note", session, "--table", "1"], WRITING + LEAVING),
            # Now with a history of its own.
            (["lead", session], [PAGE_DOWN, b"?", b"\x1b", *LEAVING]),
        ]
        # Once for the first time, and once beside what an earlier one has left.
        start = [(["lead", session], None)] * 2
        for arguments, keys in start if options.start else day:
            follow(touched, bare, arguments, keys, folder)
        letter = Touched(found)
        follow(letter, bare, ["note", session, "--table", "1"], [b" ", b"Hei", *LETTERS], folder, alone=b"j")
        all_names = [name for names in found.values() for name, _ in names]
        names = [*letter.names, *touched.names]
        if options.start:
            with open(options.start, encoding="ascii") as listed:
                known = set(all_names)
                names += [name for name in listed.read().split() if name in known]
        print("\n".join(for_every_processor(names, all_names)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
