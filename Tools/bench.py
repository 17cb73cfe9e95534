#!/usr/bin/env python3
"""Measures Mellomrom beside nano and vim, interleaved, in one run, and prints ratios.

    Tools/bench.py PATH-TO-MELLOMROM [--starts 30] [--keys 400]

A program runs in a pseudo-terminal of 120 by 40. Its first full frame is there when it has been quiet for a while
after its last byte; a key has come back when the typed letter is among the bytes that follow it. Absolute
times of a shared machine mean little, so read the ratios. The targets are those of the project's design.
"""

import argparse
import fcntl
import json
import os
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

COLUMNS, ROWS = 120, 40
LETTERS = b"qxzjkvwpbgfymuchdr"


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, argv, env=None, cwd=None):
        master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {k: v for k, v in os.environ.items() if k not in ("LINES", "COLUMNS", "TMUX")}
        environment.update(TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8", **(env or {}))
        self.begun = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for descriptor in range(3):
                os.dup2(slave, descriptor)
            os.closerange(3, 256)
            if cwd:
                os.chdir(cwd)
            os.execvpe(argv[0], argv, environment)
        os.close(slave)
        self.master = master

    def read(self, timeout):
        """What comes within the timeout, with the time it came; None when nothing did."""
        ready, _, _ = select.select([self.master], [], [], timeout)
        if not ready:
            return None
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            return None
        return time.perf_counter(), data

    def first_frame(self, quiet=0.15):
        """Seconds from the start to the last byte before the first quiet time."""
        last = None
        while True:
            got = self.read(quiet if last else 10)
            if not got:
                return (last or time.perf_counter()) - self.begun
            last = got[0]

    def drain(self, quiet=0.05):
        while self.read(quiet):
            pass

    def key(self, key, expect, quiet=0.02):
        """Seconds until the expected byte is back, and how many bytes the key cost."""
        begun = time.perf_counter()
        os.write(self.master, key)
        came, count = None, 0
        while True:
            got = self.read(quiet if came else 2)
            if not got:
                return came, count
            count += len(got[1])
            if came is None and expect in got[1]:
                came = got[0] - begun

    def memory(self):
        """Resident memory in MB."""
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS"):
                    return int(line.split()[1]) / 1024
        return float("nan")

    def processor(self):
        """Seconds of processor time used so far."""
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        for number in (signal.SIGHUP, signal.SIGKILL):
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                break
            for _ in range(100):
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    os.close(self.master)
                    return
                self.read(0.005)
        os.close(self.master)


def percentile(values, part):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * part))] if values else float("nan")


def row(name, value, unit, ratios=(), bound=""):
    cells = "  ".join(f"{ratio:5.2f} x {peer}" for peer, ratio in ratios)
    print(f"  {name:<46} {value:10.2f} {unit:<8} {cells}  {bound}".rstrip(), flush=True)


def bench_start(programs, starts):
    print(f"Start to first full frame, median of {starts} interleaved starts, warm cache")
    times = {name: [] for name in programs}
    for _ in range(starts):
        for name, (argv, env) in programs.items():
            terminal = Terminal(argv, env)
            times[name].append(terminal.first_frame() * 1000)
            terminal.close()
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, value in medians.items():
        ratios = [(peer, value / medians[peer]) for peer in medians if peer != name] if name == "mellomrom" else ()
        row(name, value, "ms", ratios, "(at most nano x 1.1)" if name == "mellomrom" else "")


def bench_keys(programs, keys):
    print("A key in the middle of a paragraph of a text of 5,000 lines")
    figures = {}
    terminals = {name: Terminal(argv, env) for name, (argv, env, _) in programs.items()}
    for name, terminal in terminals.items():
        terminal.first_frame(quiet=0.4)
        for step in programs[name][2]:
            os.write(terminal.master, step)
            terminal.drain(0.15)
        figures[name] = {"time": [], "bytes": []}
    for turn in range(keys):
        letter = LETTERS[turn % len(LETTERS)]
        for name, terminal in terminals.items():
            came, count = terminal.key(bytes([letter]), bytes([letter]))
            if turn >= 5 and came is not None:
                figures[name]["time"].append(came * 1000)
                figures[name]["bytes"].append(count)
        # A paragraph that never ends would measure the length of lines instead.
        if turn % 40 == 39:
            for terminal in terminals.values():
                os.write(terminal.master, b"\x7f" * 40)
                terminal.drain(0.05)
    for part, label in ((0.5, "p50"), (0.99, "p99")):
        values = {name: percentile(figure["time"], part) for name, figure in figures.items()}
        for name, value in values.items():
            ours = name == "mellomrom"
            ratios = [(peer, value / values[peer]) for peer in values if peer != name] if ours else ()
            bound = {"p50": "(at most vim x 1.3)", "p99": "(at most nano)"}[label] if ours else ""
            row(f"{name}, key to echo {label}", value, "ms", ratios, bound)
    values = {name: statistics.median(figure["bytes"]) for name, figure in figures.items()}
    for name, value in values.items():
        ours = name == "mellomrom"
        ratios = [(peer, value / values[peer]) for peer in values if peer != name] if ours else ()
        row(f"{name}, bytes to the terminal", value, "bytes", ratios, "(at most vim)" if ours else "")
    for name, terminal in terminals.items():
        row(f"{name}, memory with 5,000 lines", terminal.memory(), "MB")
        terminal.close()


def bench_rest(program):
    print("The demonstration session")
    argv, env = program
    terminal = Terminal(argv, env)
    terminal.first_frame(quiet=0.4)
    row("memory", terminal.memory(), "MB", (), "(at most 15)")
    before = terminal.processor()
    begun = time.perf_counter()
    while time.perf_counter() - begun < 15:
        terminal.read(0.5)
    used = (terminal.processor() - before) / (time.perf_counter() - begun)
    row("processor while nothing happens", used * 100, "%", (), "(under 0.2)")
    terminal.close()


def disk_rate(folder, line, count):
    """The folder's own rate: append a line, fdatasync, so many times."""
    path = os.path.join(folder, "rate")
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    os.posix_fallocate(descriptor, 0, 1 << 20)
    os.ftruncate(descriptor, 0)
    begun = time.perf_counter()
    for _ in range(count):
        os.write(descriptor, line)
        os.fdatasync(descriptor)
    seconds = time.perf_counter() - begun
    os.close(descriptor)
    os.remove(path)
    return count / seconds


def comment(number):
    change = {"kind": "comment.write", "text": f"measured {number}, a line of ordinary length"}
    return json.dumps(change).encode() + b"\n"


def bench_durable(mellomrom, folder, session, count=2000):
    print(f"Durable changes a second, one writer ({count} changes)")
    before = disk_rate(folder, b"x" * 300 + b"\n", count)
    command = [mellomrom, "apply", session, "--sessions", folder]
    begun = time.perf_counter()
    subprocess.run(command, input=b"".join(map(comment, range(count))), stdout=subprocess.DEVNULL, check=True)
    streamed = count / (time.perf_counter() - begun)

    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    begun = time.perf_counter()
    for number in range(count):
        process.stdin.write(comment(number))
        process.stdout.readline()
    one_by_one = count / (time.perf_counter() - begun)
    process.stdin.close()
    process.wait()
    own = (before + disk_rate(folder, b"x" * 300 + b"\n", count)) / 2
    row("the folder's own append and fdatasync", own, "a second")
    row("apply, changes as they come", streamed, "a second", [("the folder's", streamed / own)], "(at least 0.80)")
    row("apply, each answered before the next is sent", one_by_one, "a second", [("the folder's", one_by_one / own)])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--starts", type=int, default=30)
    parser.add_argument("--keys", type=int, default=400)
    arguments = parser.parse_args()
    mellomrom = os.path.abspath(arguments.program)
    folder = tempfile.mkdtemp(prefix="mellomrom-bench-")
    try:
        run(mellomrom, folder, arguments)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(mellomrom, folder, arguments):
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    demo = next(name for name in sorted(os.listdir(os.path.join(root, "sessions"))) if name.startswith("2026"))
    shutil.copy(os.path.join(root, "sessions", demo), os.path.join(folder, demo))
    session = os.path.join(folder, demo)
    env = {"MELLOMROM_SESSIONS": folder, "NO_COLOR": "1"}
    bench_start(
        {
            "mellomrom": ([mellomrom, "lead", session], env),
            "nano": (["nano", "--ignorercfiles", session], {}),
            "vim": (["vim", "-u", "NONE", "-N", session], {}),
        },
        arguments.starts,
    )
    bench_rest(([mellomrom, "lead", session], env))

    line = "Det tok lang tid før noen spurte oss hva vi trengte, og da var det nesten for sent"
    text = os.path.join(folder, "text.txt")
    with open(text, "w", encoding="utf-8") as file:
        file.writelines(f"{number} {line}\n" for number in range(5000))
    subprocess.run([mellomrom, "new", "--title", "Long", "--participants", "8", "--sessions", folder],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    long = fill_poster(mellomrom, folder, text)
    bench_keys(
        {
            "mellomrom": ([mellomrom, "note", long, "--table", "1"], env, MELLOMROM_TO_MIDDLE),
            "nano": (["nano", "--ignorercfiles", "+2500,20", text], {}, []),
            "vim": (["vim", "-u", "NONE", "-N", "+2500", text], {}, [b"20|i"]),
        },
        arguments.keys,
    )
    bench_durable(mellomrom, folder, session)


# Past the first screen, to the start of the poster, a thousand lines down, into the middle of the line.
MELLOMROM_TO_MIDDLE = [b" ", b"\x1b[1;5H"] + [b"\x1b[6~"] * 40 + [b"\x1b[C" * 20]


def fill_poster(mellomrom, folder, text):
    """A session whose table 1 has written the whole text; its path."""
    listing = json.loads(subprocess.check_output([mellomrom, "list", "--json", "--sessions", folder]))
    path = next(row["path"] for row in listing["sessions"] if row["title"] == "Long")
    shown = json.loads(subprocess.check_output([mellomrom, "show", path, "--json"]))
    step = next(step["id"] for step in shown["programme"] if step["writes"] == "tables")
    poster = "0000000000000000000000B1G1"
    changes = [{"kind": "poster.open", "poster": poster, "step": step, "holder": "table-1"}]
    after = None
    with open(text, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            own = f"0000000000000000000{number:07d}"
            change = {"id": own, "kind": "point.write", "poster": poster, "text": line.rstrip("\n")}
            if after:
                change["after"] = after
            changes.append(change)
            after = own
    subprocess.run([mellomrom, "apply", path], check=True, stdout=subprocess.DEVNULL,
                   input="".join(json.dumps(change) + "\n" for change in changes).encode())
    return path


if __name__ == "__main__":
    sys.exit(main())
