"""Measures a room: how soon others see what one has written, and how a face starts where many are at work.

Run by bench.py. A writer is `mellomrom apply`, which answers each change once it is on the disk; the time from that
answer until the words come out of another process's terminal is what is measured. The other writers each write
a point now and then on their own table's poster, as tables do, only faster.
"""

import json
import os
import select
import statistics
import subprocess
import threading
import time

from bench import Terminal, percentile, row


class Writer:
    """A seat that writes, one change after the other."""

    def __init__(self, mellomrom, session, folder):
        command = [mellomrom, "apply", session, "--sessions", folder]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)

    def send(self, change):
        self.process.stdin.write(json.dumps(change).encode() + b"\n")

    def answer(self):
        """The id of the change that has been saved."""
        answer = json.loads(self.process.stdout.readline())
        if not answer.get("saved"):
            raise RuntimeError(answer)
        return answer["id"]

    def save(self, change):
        self.send(change)
        return self.answer()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Room:
    """A session with a poster of every table, and a point of the first one's that is reworded all the time."""

    def __init__(self, mellomrom, folder, tables):
        self.mellomrom, self.folder = mellomrom, folder
        self.env = {"MELLOMROM_SESSIONS": folder, "NO_COLOR": "1"}
        title = f"Room {tables}"
        made = subprocess.check_output([mellomrom, "new", "--title", title, "--participants", str(4 * tables),
                                        "--sessions", folder, "--json"])
        self.session = json.loads(made)["path"]
        shown = json.loads(subprocess.check_output([mellomrom, "show", self.session, "--json"]))
        self.step = next(step["id"] for step in shown["programme"] if step["writes"] == "tables")

    def poster(self, table):
        return f"000000000000000000000P{table:04d}"

    def opening(self, table):
        return {"kind": "poster.open", "poster": self.poster(table), "step": self.step, "holder": f"table-{table}"}

    def writer(self):
        return Writer(self.mellomrom, self.session, self.folder)

    def face(self, *arguments):
        return Terminal([self.mellomrom, *arguments], self.env)


def wait_for(terminal, text, timeout=5):
    """When the text came out of the terminal; None when it did not."""
    seen = b""
    end = time.perf_counter() + timeout
    while time.perf_counter() < end:
        got = terminal.read(end - time.perf_counter())
        if not got:
            return None
        seen += got[1]
        if text in seen:
            return got[0]
    return None


def bench_visible(mellomrom, folder, writers, samples):
    room = Room(mellomrom, folder, writers)
    others = []
    for table in range(2, writers + 1):
        other = room.writer()
        other.save(room.opening(table))
        others.append(other)
    one = room.writer()
    one.save(room.opening(1))
    point = one.save({"kind": "point.write", "poster": room.poster(1), "text": "begun"})
    face = room.face("note", room.session, "--table", "1")
    face.first_frame(quiet=0.5)
    os.write(face.master, b" ")
    face.drain(0.5)
    base, times, waiting = point, [], set()
    for number in range(samples):
        # The others write too, all of them within a second.
        for other in others[number * 8 % max(1, len(others)):][:8]:
            if other not in waiting:
                table = 2 + others.index(other)
                other.send({"kind": "point.write", "poster": room.poster(table), "text": f"another {number}"})
                waiting.add(other)
        # No letter stands where it stood, so that all of them are painted.
        text = (chr(97 + 2 * number % 26) + chr(97 + (2 * number + 1) % 26)) * 5
        base = one.save({"kind": "point.reword", "point": point, "text": text, "base": base})
        saved = time.perf_counter()
        came = wait_for(face, text.encode())
        if came is not None:
            times.append(max(0, came - saved) * 1000)
        ready, _, _ = select.select([other.process.stdout for other in waiting], [], [], 0)
        for other in [other for other in waiting if other.process.stdout in ready]:
            other.answer()
            waiting.discard(other)
        time.sleep(0.02)
        face.drain(0.01)
    for other in waiting:
        other.answer()
    face.close()
    for writer in [one, *others]:
        writer.close()
    missed = samples - len(times)
    row(f"saved to visible, {writers} writers, p50", percentile(times, 0.5), "ms")
    bound = 100 if writers > 8 else 20
    row(f"saved to visible, {writers} writers, p99", percentile(times, 0.99), "ms", (), f"(at most {bound})")
    if missed:
        row("never seen", missed, "of them")


def bench_followed(mellomrom, folder, session, samples):
    """The largest session, followed live: a table's face while somebody else rewords its last point."""
    with open(session, encoding="utf-8") as file:
        poster = next(poster for poster in json.load(file)["posters"] if poster["holder"] == "table-1")
    point = poster["points"][-1]["id"]
    one = Writer(mellomrom, session, folder)
    face = Terminal(
        [mellomrom, "note", session, "--table", "1"], {"MELLOMROM_SESSIONS": folder, "NO_COLOR": "1"})
    face.first_frame(quiet=1)
    face.key(b" ", b"", quiet=0.5)
    base, times = point, []
    for number in range(samples):
        text = (chr(97 + 2 * number % 26) + chr(97 + (2 * number + 1) % 26)) * 5
        base = one.save({"kind": "point.reword", "point": point, "text": text, "base": base})
        saved = time.perf_counter()
        came = wait_for(face, text.encode())
        if came is not None:
            times.append(max(0, came - saved) * 1000)
        time.sleep(0.02)
        face.drain(0.01)
    face.close()
    one.close()
    row("saved to visible, 20,000 points, p50", percentile(times, 0.5), "ms")
    row("saved to visible, 20,000 points, p99", percentile(times, 0.99), "ms", (), "(at most 20)")
    if len(times) < samples:
        row("never seen", samples - len(times), "of them")


def bench_live_folder(mellomrom, folder, logs, starts):
    room = Room(mellomrom, folder, logs)
    writers = []
    for table in range(1, logs + 1):
        writer = room.writer()
        writer.save(room.opening(table))
        for number in range(10):
            writer.save({"kind": "point.write", "poster": room.poster(table), "text": f"Det tok lang tid {number}"})
        writers.append(writer)
    times = []
    for _ in range(starts):
        face = room.face("lead", room.session)
        times.append(face.first_frame() * 1000)
        face.close()
    row(f"start on a live folder of {logs} logs, median", statistics.median(times), "ms")
    for writer in writers:
        writer.close()


def bench_idle(mellomrom, folder, neighbours, seconds=20):
    room = Room(mellomrom, folder, neighbours)
    tables = [room.face("note", room.session, "--table", str(table)) for table in range(1, neighbours + 1)]
    stopped = threading.Event()

    def drain():
        while not stopped.is_set():
            for ready in select.select([table.master for table in tables], [], [], 0.2)[0]:
                os.read(ready, 1 << 16)

    drainer = threading.Thread(target=drain)
    drainer.start()
    face = room.face("lead", room.session)
    face.first_frame(quiet=2)
    watched = [face, tables[0]]
    before, begun = [one.processor() for one in watched], time.perf_counter()
    while time.perf_counter() - begun < seconds:
        face.read(0.5)
    passed = time.perf_counter() - begun
    for name, one, was in zip(("the leader's", "a table's"), watched, before):
        row(f"processor, {name}, among {neighbours} that do nothing", (one.processor() - was) / passed * 100, "%", (),
            "(under 0.2)")
    face.close()
    stopped.set()
    drainer.join()
    for table in tables:
        table.close()


def run(mellomrom, folder, big, samples=200, starts=15):
    print(f"A room of many, {samples} changes each")
    for writers in (1, 8, 80):
        bench_visible(mellomrom, folder, writers, samples)
    bench_followed(mellomrom, folder, big, samples)
    bench_live_folder(mellomrom, folder, 80, starts)
    bench_idle(mellomrom, folder, 80)
