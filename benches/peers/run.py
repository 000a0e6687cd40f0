#!/usr/bin/env python3
"""Measures signed calls by this framework, by hand and by Amazon's SDK: `benches/peers/run.py`.

    benches/peers/run.py             # checks that all do the same work, then measures all
    benches/peers/run.py time        # one step; shows the earlier numbers of the others
    benches/peers/run.py report      # measures nothing, prints the table

The HTTP client responds from memory. Writes the numbers to `measured.json` beside this file, and
drops those of another compiler or processor. Exits with 1 if a bar is missed. Needs valgrind; the
first build compiles the SDK.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "build"))

from measure import machine  # noqa: E402

FILE = HERE / "measured.json"
PEERS = ["by hand", "ours", "SDK"]
CALLS = ["create_participant", "list_instances_100"]
STEPS = ["time", "instructions", "allocations"]
# The numbers of calls under callgrind; their difference is calls without the start-up.
FEW, MANY = 32, 160
# The highest allowed ratio to the SDK's time in the same run.
BAR = {"create_participant": 1 / 5}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("steps", nargs="*", choices=[*STEPS, "report", []], metavar="STEP", help=", ".join([*STEPS, "report"]))
    steps = parser.parse_args().steps or STEPS

    here = machine()
    measured = json.loads(FILE.read_text()) if FILE.exists() else {}
    if measured.get("machine") != here:
        measured = {"machine": here}
    if steps != ["report"]:
        # The tests compare requests and outputs; the programs are built with the same profile.
        cargo("test", "--release", "--locked", "--quiet")
        cargo("build", "--release", "--locked", "--quiet")
        for step in set(STEPS).intersection(steps):
            MEASURES[step](measured)
        FILE.write_text(json.dumps(measured, indent=2, sort_keys=True) + "\n")
    return report(measured)


def cargo(*words):
    if subprocess.run(["cargo", *words], cwd=HERE, check=False).returncode:
        sys.exit(1)


def rows_of(program):
    """Returns the lines that a program of this package prints, split into columns."""
    binary = HERE / "target" / "release" / program
    printed = subprocess.run([binary], check=True, capture_output=True, text=True).stdout
    return [line.split(";") for line in printed.splitlines()]


def numbers_of(measured, call, peer):
    return measured.setdefault(call, {}).setdefault(peer, {})


def measure_time(measured):
    for call, peer, nanoseconds in rows_of("time"):
        numbers_of(measured, call, peer)["nanoseconds"] = float(nanoseconds)


def measure_allocations(measured):
    for call, peer, allocations, size in rows_of("allocations"):
        numbers_of(measured, call, peer).update(allocations=float(allocations), allocated_bytes=int(size))


def measure_instructions(measured):
    for call in CALLS:
        for peer in PEERS:
            few, many = (instructions(call, peer, times) for times in (FEW, MANY))
            numbers_of(measured, call, peer)["instructions"] = round((many - few) / (MANY - FEW))


def instructions(call, peer, times):
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", HERE / "target" / "release" / "rounds"]
    log = subprocess.run([*command, call, peer, str(times)], check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", log)[1])


MEASURES = {"time": measure_time, "instructions": measure_instructions, "allocations": measure_allocations}


def report(measured):
    here = measured["machine"]
    print(f"rustc {here['rustc']}, {here['target']}, {here['processor']}, {here['cores']} cores\n")
    print(f"{'':<36}" + "".join(f"{peer:>10}" for peer in PEERS) + f"{'ours/by hand':>15}{'ours/SDK':>11}{'bar':>8}")
    missed = 0
    columns = {"nanoseconds": "ns", "instructions": "instructions", "allocations": "allocations", "allocated_bytes": "bytes"}
    for call in CALLS:
        for column, title in columns.items():
            numbers = [measured.get(call, {}).get(peer, {}).get(column) for peer in PEERS]
            if None in numbers:
                continue
            by_hand, ours, sdk = numbers
            bar = BAR.get(call) if column == "nanoseconds" else None
            is_missed = bar is not None and ours / sdk > bar
            missed += is_missed
            cells = "".join(f"{number:>10.0f}" for number in numbers)
            bar = f"{f'{bar:.2f}' if bar else '':>8}{'  MISSED' if is_missed else ''}"
            print(f"{call + ', ' + title:<36}{cells}{ours / by_hand:>15.2f}{ours / sdk:>11.3f}{bar}".rstrip())
    if missed:
        print(f"{missed} bars missed", file=sys.stderr)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
