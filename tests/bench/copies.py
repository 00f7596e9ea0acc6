"""Ready copies of invented histories, made once and kept, and profiles of the program that hold one."""

import hashlib
import heapq
import shutil
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from callviewer.api.demo import DemoCall, DemoService
from callviewer.archive.archive import Archive
from callviewer.calls.call import Call, CallKind
from callviewer.desktop import settings as remembered
from callviewer.desktop.paths import Paths
from callviewer.history.sync_spans import END
from callviewer.history.sync_state import ListState
from tests.program import ROOT

ACCOUNT: Final = remembered.Account(id="b" * 32, region="BR")
NOW_S: Final = 1_770_000_000.0
"""When the histories end: always at the same moment, so that all copies of a size are alike."""
BATCH: Final = 20_000
_MAKERS: Final = (
    "callviewer/archive/*.py",
    "callviewer/api/demo*.py",
    "callviewer/calls/*.py",
    "tests/bench/copies.py",
)


def ready_copy(count: int, cache: Path) -> Path:
    """The copy of a history of so many calls, made now if it is not in `cache`."""
    file = cache / f"{count}-{_fingerprint()}.sqlite"
    if not file.exists():
        cache.mkdir(parents=True, exist_ok=True)
        for old in cache.glob(f"{count}-*"):
            old.unlink()
        unfinished = file.with_suffix(".unfinished")
        _fill(unfinished, count)
        unfinished.rename(file)
    return file


def profile(folder: Path, copy: Path | None) -> Path:
    """A profile that opens on all calls; with a copy of the history, or none.

    Args:
        folder: Where; whatever is there goes.
        copy: The copy; it is left as it is.
    """
    shutil.rmtree(folder, ignore_errors=True)
    paths = Paths.inside(folder)
    paths.make()
    # One look at the service is measured, and no second one that comes by itself.
    settings = remembered.Settings(tab="all", accounts=[ACCOUNT], current_account=ACCOUNT.id, check_minutes=0)
    remembered.save(paths.settings, settings)
    if copy is not None:
        place = paths.data / "copies"
        place.mkdir(mode=0o700)
        shutil.copyfile(copy, place / f"{ACCOUNT.id}.sqlite")
    return folder


def _fill(file: Path, count: int) -> None:
    service = DemoService(count=count, now=lambda: NOW_S, new_call_every_s=None)
    archive = Archive.open(file, zone=UTC, region=ACCOUNT.region)
    try:
        # As a sync leaves it: newest first, with everything covered.
        lists = [service.calls(kind) for kind in CallKind]
        calls = map(_as_read, heapq.merge(*lists, key=lambda call: call.time_ms, reverse=True))
        while batch := list(islice(calls, BATCH)):
            archive.add(batch)
        now_ms = round(NOW_S * 1000)
        for kind in CallKind:
            state = ListState.loaded(None, END, now_ms)
            state.main.spans.cover(END, now_ms)
            state.full_ms = now_ms
            archive.add((), {f"sync.{kind.value}": state.saved()})
        archive.judge()
        archive.keep_forms()
        for _ in archive.keep_tally():
            pass
    finally:
        archive.close()


def _as_read(call: DemoCall) -> Call:
    """The call as the service would have told it."""
    number, name = call.number.strip(), call.name or ""
    if call.kind is CallKind.MISSED:
        seconds = call.time_ms // 1000
        text = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
        return Call(call.kind, number, name, seconds * 1000, text)
    return Call(
        call.kind,
        number,
        name,
        call.time_ms,
        duration_s=call.duration_s,
        place=call.place or "",
        stored_ms=call.stored_ms,
    )


def _fingerprint() -> str:
    """Changes with whatever decides what a copy holds."""
    files = sorted(file for pattern in _MAKERS for file in ROOT.glob(pattern))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
