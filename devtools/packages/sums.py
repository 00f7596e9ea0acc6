"""What lies beside the packages in `dist/`: checksums, and a list of everything inside."""

import hashlib
import re
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages.environment import PROGRAM_LOCK, program_environment, tools_environment
from devtools.packages.facts import DIST, ROOT, SOURCES, source_time
from devtools.steps import run_quietly, say

SUMS: Final = DIST / "SHA256SUMS"


def list_parts(system: str) -> Path:
    """Writes the list of parts of the bundle that was made for this system."""
    environment = program_environment().parent.parent
    folder = next(iter([*environment.glob("lib/python*/site-packages"), *environment.glob("Lib/site-packages")]))
    version = re.findall(r"^version = (\S+)", (environment / "pyvenv.cfg").read_text(encoding="utf-8"), re.MULTILINE)[0]
    return list_parts_of(folder, version, system)


def list_parts_of(folder: Path, python: str, system: str) -> Path:
    """Writes the list of parts (CycloneDX) of a bundle.

    Args:
        folder: Where its Python packages are.
        python: The version of its Python.
        system: For which system the bundle is; part of the file's name.

    Returns:
        The file, in `dist/`.
    """
    DIST.mkdir(exist_ok=True)
    target = DIST / f"{about.COMMAND}-{about.VERSION}-{system}.cdx.json"
    call = [str(tools_environment()), str(SOURCES / "parts.py"), str(folder), python, str(PROGRAM_LOCK), str(target)]
    run_quietly([*call, str(source_time()), str(ROOT)], "The list of parts could not be written.")
    return target


def write_sums() -> None:
    """Writes the SHA-256 sums of everything in `dist/`, as `sha256sum --check` reads them."""
    files = sorted(file for file in DIST.iterdir() if file.is_file() and file != SUMS)
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    SUMS.write_text("".join(lines), encoding="ascii", newline="\n")
    say(f"dist/ holds {', '.join(file.name for file in files)} and {SUMS.name}")
