"""Zones and moments at which clocks are changed, and the slow, obvious way to tell local time."""

from datetime import UTC, datetime, timedelta, tzinfo

CHANGES: list[tuple[str, datetime]] = [
    ("Europe/Berlin", datetime(2026, 3, 29, 1, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2026, 10, 25, 1, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 11, 1, 6, tzinfo=UTC)),
    ("America/Sao_Paulo", datetime(2017, 10, 15, 3, tzinfo=UTC)),  # midnight does not exist
    ("America/Sao_Paulo", datetime(2018, 2, 18, 2, tzinfo=UTC)),
    ("America/Havana", datetime(2026, 3, 8, 5, tzinfo=UTC)),  # neither here
    ("Africa/Cairo", datetime(2026, 4, 23, 22, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, 15, tzinfo=UTC)),  # by half an hour
    ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
    ("Asia/Kathmandu", datetime(2026, 5, 1, tzinfo=UTC)),
    ("Asia/Kolkata", datetime(2026, 5, 1, tzinfo=UTC)),
    ("Pacific/Apia", datetime(2011, 12, 30, 10, tzinfo=UTC)),  # a day that never was
    ("UTC", datetime(2026, 12, 31, 23, tzinfo=UTC)),
]
"""Zones, and a moment near which calls are worth a look."""


def ms(moment: datetime) -> int:
    """A moment in UTC ms."""
    return round(moment.timestamp() * 1000)


def local(time_ms: int, zone: tzinfo) -> datetime:
    """What clocks show at a moment."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=time_ms)).astimezone(zone)
