"""Runs a script with the pinned botocore, in a virtual environment in the target folder."""

import os
import subprocess
import sys
import venv
from pathlib import Path

from botocore_sdist import VERSION

ROOT = Path(__file__).resolve().parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()


def enter(script, *options):
    """Continues a script in the environment, which is made the first time. The options are those of
    Python."""
    environment = TARGET / f"botocore-{VERSION}"
    python = environment / "bin" / "python"
    if not (environment / "complete").exists():
        venv.create(environment, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", f"botocore=={VERSION}"], check=True)
        (environment / "complete").touch()
    if Path(sys.prefix).resolve() != environment.resolve():
        sys.exit(subprocess.run([python, *options, Path(script).resolve(), *sys.argv[1:]]).returncode)
