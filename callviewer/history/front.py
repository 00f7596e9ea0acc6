"""What the window is painted with before there is a history: the newest calls of a copy that is whole."""

from pathlib import Path

from callviewer.archive.front import Front, front_of
from callviewer.calls.call import CallKind
from callviewer.history.sync_spans import END
from callviewer.history.sync_state import ListState


def front_of_whole(file: Path, notebook: Path, kind: CallKind | None, zone: str) -> Front | None:
    """The newest calls of a copy that is whole; None where it has to be opened to know them.

    Args:
        file: The copy.
        notebook: What the user noted about numbers.
        kind: Which calls; None for all.
        zone: The zone of the missed list's dates.
    """
    return front_of(file, notebook, kind, zone=zone, is_whole=_is_whole)


def _is_whole(saved: str | None, floor_ms: int | None) -> bool:
    return ListState.loaded(saved, END if floor_ms is None else floor_ms, 0).main.spans.is_whole
