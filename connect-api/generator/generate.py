#!/usr/bin/env python3
"""Generates the services of connect-api from botocore's source distribution.

    python3 connect-api/generator/generate.py                 # download with pip, write all files
    python3 connect-api/generator/generate.py --check
        # write nothing, fail if a file is outdated
    python3 connect-api/generator/generate.py --sdist PATH    # use a local source distribution

The program in this folder does the work. The script needs the standard library, cargo, rustfmt, and
pip for the download.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/scripts"))

from botocore_sdist import VERSION, download, unpack  # noqa: E402

SERVICES = (
    "connect",
    "connect-contact-lens",
    "connectcampaigns",
    "connectcampaignsv2",
    "connectcases",
    "connecthealth",
    "connectparticipant",
)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdist", type=Path, help="the source distribution, instead of a download")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        data = unpack(arguments.sdist or download(folder), SERVICES, folder)
        generator = ["cargo", "run", "--quiet", "--locked", "-p", "connect-api-generator", "--", data, VERSION]
        check = ["--check"] if arguments.check else []
        sys.exit(subprocess.run([*generator, *check], cwd=ROOT).returncode)


if __name__ == "__main__":
    main()
