#!/usr/bin/env python3
"""Measures Mellomrom beside nano and vim, interleaved, in one run, and prints ratios.

    Tools/bench.py PATH-TO-MELLOMROM [--starts 30] [--keys 600] [--changes 2000]

A program runs in a pseudo-terminal of 120 by 40. Its first full frame is there when it has been quiet for a while
after its last byte; a key has come back when the typed letter is among the bytes that follow it. Absolute
times of a shared machine mean little, so read the ratios, each with what it has to be behind it. What ours has to be goes by
nano and vim as they are installed, with the settings of the machine and none of a person; beside them both are measured
bare, without any settings. Other programs (less, tig, micro, htop) are measured too when they are installed.
"""

import argparse
import fcntl
import glob
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
        self.argv = argv
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
        self.end()
        # Whoever is hung up on keeps a swap file, and asks about it instead of showing the text next time.
        for path in filter(os.path.isfile, self.argv[1:]):
            folder, name = os.path.split(path)
            for swap in glob.glob(os.path.join(glob.escape(folder), f".{glob.escape(name)}.sw?")):
                os.remove(swap)

    def end(self):
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


def table(figures, targets, unit="ms", label=""):
    """A row for each program; ours with its ratios and what they have to be (`peer: factor`)."""
    for name, value in figures.items():
        ours = name == "mellomrom"
        ratios = [(peer, value / figures[peer]) for peer in figures if peer != name] if ours else ()
        wanted = [
            f"{peer} x {factor:g}: {'met' if value <= figures[peer] * factor else 'NOT MET'}"
            for peer, factor in targets.items() if peer in figures
        ]
        row(f"{name}{label}", value, unit, ratios, f"(at most {', '.join(wanted)})" if ours and wanted else "")


def bench_start(title, programs, starts, targets, cool=None):
    """Interleaved starts; `cool` is called with a program's files before each, to make the cache cold."""
    print(f"{title}, median of {starts} interleaved starts")
    times = {name: [] for name in programs}
    for turn in range(starts + 1):
        for name, (argv, env) in programs.items():
            if cool:
                cool(argv)
            terminal = Terminal(argv, env)
            took = terminal.first_frame() * 1000
            terminal.close()
            # The first round only warms up.
            if turn > 0 or cool:
                times[name].append(took)
    table({name: statistics.median(values) for name, values in times.items()}, targets)


class Cold:
    """Makes what a program reads at its start cold: all caches where that is allowed, else its own files."""

    def __init__(self):
        self.switch = "/proc/sys/vm/drop_caches"
        self.isAllowed = os.access(self.switch, os.W_OK)
        if self.isAllowed:
            try:
                self.drop_all()
            except OSError:
                self.isAllowed = False
        self.how = "all caches dropped" if self.isAllowed else "its files advised out of the cache"

    def drop_all(self):
        os.sync()
        with open(self.switch, "w") as switch:
            switch.write("3")

    def __call__(self, argv):
        if self.isAllowed:
            self.drop_all()
            return
        for path in self.files(argv):
            descriptor = os.open(path, os.O_RDONLY)
            os.fdatasync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)

    @staticmethod
    def files(argv):
        """The program, its libraries, and what it is given."""
        program = shutil.which(argv[0])
        listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=False).stdout.split()
        paths = [program, *(word for word in listed if word.startswith("/")), *argv[1:]]
        return [path for path in paths if os.path.isfile(path)]


def others(path):
    """Other programs that are installed here, showing a file."""
    known = {"less": ["less", path], "tig": ["tig", "--", path], "micro": ["micro", path], "htop": ["htop"]}
    return {name: (argv, {}) for name, argv in known.items() if shutil.which(name)}


BARE_NANO, BARE_VIM = ["nano", "--ignorercfiles"], ["vim", "-u", "NONE", "-N"]


def editors(path):
    return {"nano": (["nano", path], {}), "vim": (["vim", path], {})}


def bare_editors(path):
    return {"nano, bare": ([*BARE_NANO, path], {}), "vim, bare": ([*BARE_VIM, path], {})}


def hundreds(values):
    """The values in parts of about a hundred each."""
    count = max(1, round(len(values) / 100))
    return [values[len(values) * part // count:len(values) * (part + 1) // count] for part in range(count)]


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
    values = {name: percentile(figure["time"], 0.5) for name, figure in figures.items()}
    table(values, {"vim": 1.3}, label=", key to echo p50")
    # One hiccup of a shared machine is as many keys late as a hundredth of a short run.
    values = {name: statistics.median(percentile(part, 0.99) for part in hundreds(figure["time"]))
              for name, figure in figures.items()}
    table(values, {"nano": 1}, label=", p99 of a hundred keys")
    values = {name: statistics.median(figure["bytes"]) for name, figure in figures.items()}
    table(values, {"vim": 1}, "bytes", ", bytes to the terminal")
    table({name: terminal.memory() for name, terminal in terminals.items()}, {}, "MB", ", memory")
    for terminal in terminals.values():
        terminal.close()


def bench_rest(programs, seconds=30):
    print("The demonstration session on the screen")
    terminals = {name: Terminal(argv, env) for name, (argv, env) in programs.items()}
    for terminal in terminals.values():
        terminal.first_frame(quiet=1)
    table({name: terminal.memory() for name, terminal in terminals.items()}, {}, "MB", ", memory")
    print(f"  {'':<46} {'':>10} {'':<8} (ours at most 15)")
    for name, terminal in terminals.items():
        if name != "mellomrom":
            terminal.close()
    terminal = terminals["mellomrom"]
    before = terminal.processor()
    begun = time.perf_counter()
    while time.perf_counter() - begun < seconds:
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


def bench_wall(mellomrom, path, env, keys=60):
    print("The desk with 20,000 points, half of them under nine themes: key to the new screen, p50 and p99")
    themes = [f"0000000000000000000T{number:06d}" for number in range(9)]
    changes = [{"id": own, "kind": "theme.add", "title": f"tema {own[-1]}"} for own in themes]
    for table in range(1, 501):
        for number in range(0, 40, 2):
            point = f"00000000000000{table:05d}{number:07d}"
            changes.append({"kind": "point.link", "point": point, "theme": themes[(table + number) % 9]})
    apply(mellomrom, path, changes)
    terminal = Terminal([mellomrom, "review", path], env)
    terminal.first_frame(quiet=1)
    terminal.drain(1)

    def measure(name, pressed, bound="(within a frame: 16)"):
        came = [terminal.key(key, b"", quiet=0.05)[0] for key in pressed]
        times = [seconds * 1000 for seconds in came if seconds]
        row(f"{name}, p50", percentile(times, 0.5), "ms", (), bound)
        row(f"{name}, p99", percentile(times, 0.99), "ms")

    # Points that lie under a theme have no hint, those that do not have one.
    measure("walking to the next poster", [b"\x1b[H"] + [b"\x1b[C"] * keys)
    measure("going to the next point with a hint", [b" "] * keys, "(at most 50)")
    measure("putting a point under a theme", [b"1", b"2", b"3"] * (keys // 3))
    measure("taking it back", [b"\x1a"] * (keys // 3))
    for key in [b"f"] + [b"\x1b[B"] * 5:
        terminal.key(key, b"", quiet=0.05)
    measure("the filter, a letter", [letter.encode() for letter in "spurte oss hva vi"])
    for key in [b"\x1b"] + [b"F", b"/"]:
        terminal.key(key, b"", quiet=0.3)
    measure("looking for words that are nowhere, a letter", [letter.encode() for letter in "qxzj finnes ikke"])
    terminal.key(b"\r", b"", quiet=0.3)
    terminal.key(b"\x1b", b"", quiet=0.3)
    terminal.key(b"\t", b"", quiet=0.5)
    terminal.key(b"\t", b"", quiet=0.5)
    measure("the picture of the whole, a row", [b"j"] * (keys // 4) + [b"k"] * (keys // 4))
    terminal.close()


def bench_report(mellomrom, path, folder, times=5):
    print("The report of 20,000 points as HTML, beside pandoc on the same text as Markdown")
    text = os.path.join(folder, "report.md")
    with open(path, encoding="utf-8") as file:
        posters = [(poster["id"], [point["id"] for point in poster["points"]]) for poster in json.load(file)["posters"]]
    changes = []
    for poster, points in posters:
        lines = [{"point": point, "wording": point} for point in points]
        state = {"kind": "poster.set", "poster": poster, "field": "state"}
        changes.append({**state, "value": "read-aloud"})
        changes.append({**state, "value": "signed", "signature": {"at": "2026-03-14T12:00:00+01:00", "lines": lines}})
    apply(mellomrom, path, changes)

    def made(argv, output=None):
        """Seconds, and the most memory in MB that it held, or one that it started and waited for."""
        begun = time.perf_counter()
        pid = os.posix_spawn(
            shutil.which(argv[0]) or argv[0], argv, dict(os.environ, XDG_CONFIG_HOME=folder),
            file_actions=[(os.POSIX_SPAWN_OPEN, 1, output or os.devnull, os.O_WRONLY | os.O_CREAT, 0o600)])
        _, status, used = os.wait4(pid, 0)
        if status != 0:
            sys.exit(f"{' '.join(argv)} gave up")
        return time.perf_counter() - begun, used.ru_maxrss / 1024

    def report(*options):
        return [mellomrom, "report", path, "--kind", "report", "--unreviewed", "-o", "-", *options]

    made(report("--format", "md"), text)
    peers = {
        name: min(made(["pandoc", "-f", reader, "-t", "html", "-s", "-M", "title=Rapport", text])[0] for _ in range(2))
        for name, reader in [("pandoc", "markdown"), ("pandoc as CommonMark", "gfm")]}
    ours = [made(report("--format", "html")) for _ in range(times)]
    seconds = statistics.median(second for second, _ in ours)
    for name, peer in peers.items():
        row(name, peer * 1000, "ms")
    ratios = [(name, seconds / peer) for name, peer in peers.items()]
    row("mellomrom", seconds * 1000, "ms", ratios, "(at most 1000, and pandoc x 0.1)")
    row("mellomrom, memory", max(memory for _, memory in ours), "MB", (), "(at most 200)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--starts", type=int, default=30)
    parser.add_argument("--keys", type=int, default=600)
    parser.add_argument("--changes", type=int, default=2000)
    arguments = parser.parse_args()
    mellomrom = os.path.abspath(arguments.program)
    folder = tempfile.mkdtemp(prefix="mellomrom-bench-")
    try:
        run(mellomrom, folder, arguments)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(mellomrom, folder, arguments):
    # A person's own settings say nothing about a program.
    os.environ["HOME"] = folder
    os.environ.pop("XDG_CONFIG_HOME", None)
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
    demo = next(name for name in sorted(os.listdir(os.path.join(root, "sessions"))) if name.startswith("2026"))
    shutil.copy(os.path.join(root, "sessions", demo), os.path.join(folder, demo))
    session = os.path.join(folder, demo)
    env = {"MELLOMROM_SESSIONS": folder, "NO_COLOR": "1"}

    def leading(path):
        return {"mellomrom": ([mellomrom, "lead", path], env)}

    bench_start(
        "Start to first full frame, demonstration session, warm cache",
        leading(session) | editors(session) | bare_editors(session) | others(session), arguments.starts,
        {"nano": 1.1, "vim": 1, "micro": 1})
    cold = Cold()
    bench_start(
        f"The same, cold cache ({cold.how})", leading(session) | editors(session) | bare_editors(session),
        max(1, arguments.starts // 2), {"vim": 1}, cold)
    bench_rest(leading(session) | editors(session))

    big = make_big(mellomrom, folder)
    bench_start(
        "Start to first full frame, 5,000 people, 500 tables, 20,000 points", leading(big) | editors(big) | bare_editors(big),
        max(1, arguments.starts // 3), {"vim": 3})

    line = "Det tok lang tid før noen spurte oss hva vi trengte, og da var det nesten for sent"
    # Each editor has a copy: two that open the same file ask about each other.
    copies = [os.path.join(folder, f"text{number}.txt") for number in range(4)]
    for text in copies:
        with open(text, "w", encoding="utf-8") as file:
            file.writelines(f"{number} {line}\n" for number in range(5000))
    long = new_session(mellomrom, folder, "Long", 8)
    with open(text, encoding="utf-8") as lines:
        apply(mellomrom, long, poster_changes(long, 1, (line.rstrip("\n") for line in lines)))
    bench_keys(
        {
            "mellomrom": ([mellomrom, "note", long, "--table", "1"], env, MELLOMROM_TO_MIDDLE),
            "nano": (["nano", "+2500,20", copies[0]], {}, []),
            "vim": (["vim", "+2500", copies[1]], {}, [b"20|i"]),
            "nano, bare": ([*BARE_NANO, "+2500,20", copies[2]], {}, []),
            "vim, bare": ([*BARE_VIM, "+2500", copies[3]], {}, [b"20|i"]),
        },
        arguments.keys,
    )
    bench_durable(mellomrom, folder, session, arguments.changes)
    bench_wall(mellomrom, big, env)
    bench_report(mellomrom, big, folder)
    # It takes its terminal and its rows from here.
    import bench_room
    bench_room.run(mellomrom, folder, big)


# Past the first screen, to the start of the poster, a thousand lines down, into the middle of the line.
MELLOMROM_TO_MIDDLE = [b" ", b"\x1b[1;5H"] + [b"\x1b[6~"] * 40 + [b"\x1b[C" * 20]


def new_session(mellomrom, folder, title, participants):
    """A new session with the programme of the built-in method; its path."""
    made = subprocess.run(
        [mellomrom, "new", "--title", title, "--participants", str(participants), "--sessions", folder],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return made.stdout.split("\n")[0]


def apply(mellomrom, path, changes):
    subprocess.run(
        [mellomrom, "apply", path], check=True, stdout=subprocess.DEVNULL,
        input="".join(json.dumps(change) + "\n" for change in changes).encode())


def poster_changes(path, table, lines):
    """What makes a table's poster with these lines, one after another."""
    with open(path, encoding="utf-8") as file:
        step = next(step["id"] for step in json.load(file)["programme"] if step.get("writes") == "tables")
    poster = f"000000000000000000B{table:07d}"
    yield {"kind": "poster.open", "poster": poster, "step": step, "holder": f"table-{table}"}
    after = None
    for number, line in enumerate(lines):
        own = f"00000000000000{table:05d}{number:07d}"
        change = {"id": own, "kind": "point.write", "poster": poster, "text": line}
        if after:
            change["after"] = after
        yield change
        after = own


def make_big(mellomrom, folder):
    """5,000 people and 500 tables that have written 40 points each; its path."""
    path = new_session(mellomrom, folder, "Big", 5000)
    line = "Det tok lang tid før noen spurte oss hva vi trengte"
    changes = (
        change for table in range(1, 501)
        for change in poster_changes(path, table, (f"{line}, {table}.{number}" for number in range(40))))
    apply(mellomrom, path, list(changes))
    return path


if __name__ == "__main__":
    sys.exit(main())
