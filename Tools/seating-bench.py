#!/usr/bin/env python3
"""Plans every seating problem of a folder, judges each plan by a counting of its own, and prints a table.

    Tools/seating-bench.py PATH-TO-MELLOMROM FOLDER [--seconds 1] [--seed 1]

A problem is NAME.json as `mellomrom seat --problem` reads it; NAME.prev.txt beside it is the plan so far. The bound is
what counting alone gives; a plan can be best without reaching it.
"""

import argparse
import collections
import glob
import itertools
import json
import math
import os
import subprocess
import sys
import time


def read(text):
    """Rounds of tables of people."""
    lines = (line.split("#")[0].strip() for line in text.splitlines())
    return [[[int(p) for p in t.split()] for t in line.split("|")] for line in lines if line]


def judge(problem, plan, previous):
    """What is wrong with a plan, its score, repeats, deviation and moved seats."""
    faults, met = [], collections.Counter()
    deviation = moved = 0
    absent = {(round_, person) for person, round_ in problem.get("absent", [])}
    if len(plan) != problem["rounds"]:
        return ["rounds"], 0, 0, 0, 0
    for number, tables in enumerate(plan):
        seats = problem["tables_by_round"][number] if "tables_by_round" in problem else problem["tables"]
        here = [p for p in range(problem["people"]) if (number, p) not in absent]
        if sorted(itertools.chain(*tables)) != here:
            faults.append(f"round {number}: not everybody once")
        if "min_size" in problem:
            fits = all(not t or problem["min_size"] <= len(t) <= s for t, s in zip(tables, seats))
        else:
            fits = [len(t) for t in tables] == seats
        if not fits or len(tables) > len(seats):
            faults.append(f"round {number}: sizes")
        at = {p: t for t, group in enumerate(tables) for p in group}
        for a, b in problem.get("apart", []):
            if a in at and at[a] == at.get(b):
                faults.append(f"round {number}: {a} and {b} share a table")
        for a, b in problem.get("together", []):
            if a in at and b in at and at[a] != at[b]:
                faults.append(f"round {number}: {a} and {b} do not")
        for wish in problem.get("never_alone", []):
            if any(0 < len(set(t) & set(wish["members"])) < wish.get("min", 2) for t in tables):
                faults.append(f"round {number}: somebody of {wish['name']} alone")
        for host, table in problem.get("hosts", []):
            if at.get(host) != table:
                faults.append(f"round {number}: host {host}")
        for group in tables:
            met.update(itertools.combinations(sorted(group), 2))
        for trait in problem.get("balance", []):
            total = collections.Counter(trait["value"][p] for p in here)
            for group in tables:
                count = collections.Counter(trait["value"][p] for p in group)
                for value, all_of_it in total.items():
                    share = all_of_it * len(group) / len(here)
                    deviation += max(0, count[value] - math.ceil(share), math.floor(share) - count[value])
        if previous:
            before = {p: t for t, group in enumerate(previous[number]) for p in group}
            changed = sum(1 for p in at if p in before and before[p] != at[p])
            moved += changed
            if changed and number < problem.get("from_round", 0):
                faults.append(f"round {number}: has been, and changed")
    company = {tuple(sorted(pair)) for pair in problem.get("together", [])}
    repeats = sum(times - 1 for pair, times in met.items() if pair not in company)
    score = 10 * repeats + problem.get("balance_weight", 0) * deviation
    score += problem.get("move_weight", 0) * moved
    return faults, score, repeats, deviation, moved


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("folder")
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    failed = False
    print(f"{'problem':24} {'score':>6} {'repeats':>8} {'deviation':>9} {'moved':>6} {'seconds':>8}")
    for path in sorted(glob.glob(os.path.join(options.folder, "*.json"))):
        with open(path) as file:
            problem = json.load(file)
        beside = path[: -len(".json")] + ".prev.txt"
        previous = None
        if "from_round" in problem and os.path.exists(beside):
            with open(beside) as file:
                previous = read(file.read())
        begun = time.perf_counter()
        run = subprocess.run(
            [options.program, "seat", "--problem", path, "--seconds", str(options.seconds),
             "--seed", str(options.seed)],
            capture_output=True, text=True)
        taken = time.perf_counter() - begun
        name = os.path.basename(path)[: -len(".json")]
        if run.returncode != 0:
            failed = True
            print(f"{name:24} {run.stderr.strip()}")
            continue
        faults, score, repeats, deviation, moved = judge(problem, read(run.stdout), previous)
        failed = failed or bool(faults)
        note = "  " + "; ".join(faults[:3]) if faults else ""
        print(f"{name:24} {score:6} {repeats:8} {deviation:9} {moved:6} {taken:8.2f}{note}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
