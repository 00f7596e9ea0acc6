"""How much memory a process holds, by what Linux tells about it; without Qt, for processes that do without."""

import re
from pathlib import Path


def peak_mb() -> float:
    """The most memory that this process has held so far."""
    return _status_mb("VmHWM")


def memory_mb() -> float:
    """The memory that this process holds."""
    return _status_mb("VmRSS")


def _status_mb(name: str) -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    found = re.search(rf"^{name}:\s+(\d+) kB", status, re.MULTILINE)
    if found is None:
        raise OSError("this system does not tell how much memory a process holds")
    return int(found[1]) / 1024
