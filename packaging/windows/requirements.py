"""Prints what locked requirements ask for on Windows, for a pip that runs elsewhere: `requirements.py PYTHON LOCK...`.

pip can fetch wheels for another system, but decides by the running one which requirements count.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.markers import Marker


def for_windows(lock: str, python: str) -> Iterator[str]:
    """The requirements, hashes included, that count on Windows.

    Args:
        lock: Text of a lock file.
        python: Version of the Python there, such as 3.13.2.
    """
    there = {
        "implementation_name": "cpython",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_system": "Windows",
        "python_full_version": python,
        "python_version": ".".join(python.split(".")[:2]),
        "sys_platform": "win32",
    }
    for entry in re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)[1:]:
        what, _, hashes = entry.partition(" \\\n")
        name, _, marker = what.partition(" ; ")
        if not marker or Marker(marker).evaluate(there):
            yield f"{name} \\\n{hashes}"


if __name__ == "__main__":
    for file in sys.argv[2:]:
        sys.stdout.writelines(for_windows(Path(file).read_text(encoding="utf-8"), sys.argv[1]))
