"""Renewing the lock files: each package with its version and its hashes, for every system and Python."""

import subprocess
import tempfile
import venv
from pathlib import Path
from typing import Final

from devtools.packages.environment import BUNDLE_LOCK, PROGRAM_LOCK, TOOLS_LOCK
from devtools.packages.facts import ROOT
from devtools.steps import run_quietly, say

RESOLVER: Final = "uv>=0.9,<1"

HEAD: Final = """\
# Made by `python3 dev.py package lock` from {source}; do not edit.
"""


def renew() -> None:
    """Writes all lock files anew, with the newest versions that are allowed.

    Raises:
        SetupError: The resolver could not be installed, or found no answer.
    """
    with tempfile.TemporaryDirectory(prefix="callviewer-lock-") as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "bin", "python")
        quiet = ["--quiet", "--disable-pip-version-check"]
        run_quietly([str(python), "-m", "pip", "install", *quiet, RESOLVER], "The resolver could not be installed.")
        for lock in (PROGRAM_LOCK, BUNDLE_LOCK, TOOLS_LOCK):
            source = "pyproject.toml" if lock is PROGRAM_LOCK else f"packaging/{lock.with_suffix('.in').name}"
            say(f"locking what {source} asks for")
            lock.write_text(HEAD.format(source=source) + resolved(python, source), encoding="utf-8")


def resolved(python: Path, source: str) -> str:
    """What the resolver says to a file of requirements."""
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    private = ["--no-emit-index-url", "--no-emit-find-links", "--no-config", "--quiet"]
    call = [str(python), "-m", "uv", "pip", "compile", *options, *private, source]
    return subprocess.run(call, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
