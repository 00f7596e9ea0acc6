"""The names of what an exported call consists of."""

import enum


class ColumnId(enum.StrEnum):
    """The columns of an exported call, in their order; the value is stable and stands in files for programs."""

    KIND = "kind"
    NAME = "name"
    NUMBER = "number"
    E164 = "e164"
    LOCAL = "local_time"
    UTC = "utc_time"
    EPOCH = "epoch_ms"
    SECONDS = "duration_s"
    DURATION = "duration"
    PLACE = "place"
    FOLLOW_UP = "follow_up"
    NOTE = "note"
    ACCOUNT = "account"
