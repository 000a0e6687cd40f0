"""Runs cargo and measures its cost."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# At the same depth in the repository as the packages, so that relative paths are valid in a copy.
WORK = ROOT / "target" / "build-cost"
TARGET = WORK / "target"
# Variables that would change a build.
SETTINGS = {"CARGO_ENCODED_RUSTFLAGS", "CARGO_INCREMENTAL", "RUSTC_WRAPPER", "RUSTFLAGS"}


class Cost(NamedTuple):
    """The resources that a command and all its child processes used."""

    cpu: float
    """Seconds of processor time, user and system."""
    wall: float
    """Seconds of wall time."""
    peak: int
    """Peak memory of the largest process in bytes."""


def run(*command, folder, environment=None):
    """Runs a command that must succeed."""
    with subprocess.Popen(
        [str(word) for word in command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        start = time.monotonic()
        output = process.stdout.read().decode()
        # The usage of a child includes its own children; its memory is the maximum of theirs.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(map(str, command))} in {folder} has failed:\n{output}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)


def cargo(*words, package, target=TARGET):
    """Runs cargo without the settings of this shell and without downloads."""
    kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return run("cargo", *words, "--locked", "--offline", folder=package, environment={**kept, "CARGO_TARGET_DIR": str(target)})


def output_of(*command, folder=ROOT):
    return subprocess.run([str(word) for word in command], cwd=folder, check=True, capture_output=True, text=True).stdout


def copy(name):
    """Copies a package of this folder, so that it can be changed, and downloads its
    dependencies."""
    package = WORK / name
    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(HERE / name, package, ignore=shutil.ignore_patterns("target"))
    run("cargo", "fetch", "--locked", folder=package)
    return package


def empty_target():
    shutil.rmtree(TARGET, ignore_errors=True)


def crates(package, *words):
    """Returns the number of crates compiled for a package, itself included."""
    tree = output_of("cargo", "tree", "-e", "normal,build", "--prefix", "none", "--locked", *words, folder=package)
    return len({tuple(line.split()[:2]) for line in tree.splitlines() if line})


def text_bytes(file):
    """Returns the bytes of machine code in a library or program."""
    listing = subprocess.run(["size", file], check=False, capture_output=True, text=True).stdout
    return sum(int(columns[0]) for line in listing.splitlines() if (columns := line.split()) and columns[0].isdigit())


def median(costs):
    """Returns the median of each cost."""
    return Cost(*(statistics.median(column) for column in zip(*costs)))


def machine():
    """Returns a description of the machine."""
    versions = output_of("rustc", "-vV")
    cpu = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.M)
    return {
        "rustc": re.search(r"^release: (.*)$", versions, re.M)[1],
        "target": re.search(r"^host: (.*)$", versions, re.M)[1],
        "processor": cpu[1] if cpu else "unknown",
        "cores": os.cpu_count(),
    }
