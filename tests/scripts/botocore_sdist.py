"""Reads the source distribution of botocore, for the scripts that extract facts from it."""

import argparse
import difflib
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "1.44.5"
SHA256 = "a988f39e3a4484def0b8010f41128f71157da0515a4804fccce4739aa8f216da"


def known(facts, words, place):
    """Fails on a key that the script does not know, because its value would be lost."""
    unknown = set(facts) - set(words.split())
    if unknown:
        sys.exit(f"{place}: unknown {', '.join(sorted(unknown))}")


def verify(sdist):
    """Fails if the distribution is not the pinned one."""
    digest = hashlib.sha256(sdist.read_bytes()).hexdigest()
    if digest != SHA256:
        sys.exit(f"{sdist}: sha256 is {digest}, not {SHA256}")


def unpack(sdist, services, folder):
    """Unpacks the data of these services into a folder, and returns the path of `botocore/data`."""
    verify(sdist)
    data = f"botocore-{VERSION}/botocore/data"
    prefixes = tuple(f"{data}/{service}/" for service in services)
    with tarfile.open(sdist) as archive:
        members = [member for member in archive if member.isfile() and member.name.startswith(prefixes)]
        archive.extractall(folder, members, filter="data")
    return folder / data


def read(sdist, paths):
    """Returns the JSON files at these paths."""
    verify(sdist)
    with tarfile.open(sdist) as archive:
        return {path: json.load(archive.extractfile(f"botocore-{VERSION}/{path}")) for path in paths}


def download(folder):
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
    subprocess.run([*pip, "--dest", str(folder), f"botocore=={VERSION}"], check=True)
    return folder / f"botocore-{VERSION}.tar.gz"


def run(doc, here, paths, extract):
    """Runs the command line of a script: writes the files that `extract` makes into `here`, or
    compares them."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdist", type=Path, help="the source distribution, instead of a download")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = read(arguments.sdist or download(Path(folder)), paths)
    stale = False
    for name, text in extract(files).items():
        path = here / name
        if not arguments.check:
            path.write_text(text, encoding="utf-8")
            continue
        there = path.read_text(encoding="utf-8") if path.exists() else ""
        if there != text:
            stale = True
            difference = difflib.unified_diff(there.splitlines(), text.splitlines(), name, f"{name}, extracted", lineterm="")
            print("\n".join(list(difference)[:40]))
    if stale:
        sys.exit(f"not up to date: run extract.py in {here.name}")
