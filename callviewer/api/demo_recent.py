"""The last days before the built-in service is started, made by hand, so that people wait whatever the hour."""

from datetime import time
from typing import Final

from callviewer.calls.call import CallKind

_MISSED: Final = CallKind.MISSED
_TRY: Final = CallKind.OUTGOING

RECENT: Final[tuple[tuple[int, CallKind, int | None], ...]] = (
    (2, CallKind.MISSED, 0),
    (11, CallKind.INCOMING, 1),
    (14, CallKind.OUTGOING, 9),
    (26, CallKind.MISSED, 2),
    (29, CallKind.MISSED, 2),
    (44, CallKind.OUTGOING, 3),
    (58, CallKind.MISSED, None),
    (73, CallKind.INCOMING, 4),
    (92, CallKind.OUTGOING, 5),
    (97, CallKind.INCOMING, 10),
    (119, CallKind.MISSED, 5),
    (131, CallKind.MISSED, 6),
    (150, CallKind.OUTGOING, 11),
    (168, CallKind.INCOMING, 7),
    (205, CallKind.MISSED, 8),
    (207, CallKind.MISSED, 8),
    (242, CallKind.OUTGOING, 12),
    (290, CallKind.INCOMING, 13),
)
"""The last hours: minutes ago, kind, which regular caller; None for a hidden number."""

EARLIER: Final[tuple[tuple[int, time, CallKind, int | None], ...]] = (
    (1, time(9, 15), _TRY, 0),
    (1, time(9, 50), _MISSED, 1),
    (1, time(11, 40), _MISSED, None),
    (1, time(17, 10), _MISSED, 0),
    (1, time(18, 5), _TRY, 1),
    (2, time(10, 20), _MISSED, 0),
    (2, time(14, 10), _MISSED, 1),
    (2, time(17, 2), _MISSED, None),
    (2, time(17, 30), _TRY, 1),
    (3, time(15, 40), _MISSED, 0),
    (3, time(16, 5), _MISSED, 0),
)
"""The days before: days ago, time of day, kind, which business; None for a stranger. Nobody answers an outgoing one."""
