"""What commands without a window say, and when."""

import io
from pathlib import Path

import pytest

from callviewer.api.errors import ServiceError, Trouble
from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.command import sentences
from callviewer.command.progress import RENEWED_S, SPARSE_S, Teller
from callviewer.desktop.key_trouble import KeyTrouble
from callviewer.export.errors import ExportError, ExportTrouble


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_on_a_terminal_the_line_is_renewed_but_not_too_often(clock: Clock) -> None:
    stream = Terminal()
    teller = Teller(stream, clock)
    for at, step in enumerate((RENEWED_S / 2, RENEWED_S, RENEWED_S)):
        teller.progress(f"step {at}".format)
        clock.now += step
    assert stream.getvalue() == "\rstep 0\rstep 2"


def test_what_is_of_another_kind_is_told_at_once_to_who_watches_and_to_nobody_else(clock: Clock) -> None:
    for stream, seen in ((Terminal(), "\rcoming\rwaiting"), (io.StringIO(), "")):
        teller = Teller(stream, clock)
        teller.progress("coming".format)
        teller.progress("waiting".format, is_turn=True)
        assert stream.getvalue() == seen


def test_what_a_shorter_line_leaves_of_a_longer_one_is_wiped(clock: Clock) -> None:
    stream = Terminal()
    teller = Teller(stream, clock)
    teller.progress("a long line".format)
    clock.now += RENEWED_S
    teller.progress("short".format)
    assert stream.getvalue().endswith("\rshort      ")


def test_a_line_wider_than_the_terminal_is_cut(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    stream = Terminal()
    Teller(stream, clock).progress(("x" * 100).format)
    assert stream.getvalue() == "\r" + "x" * 19


def test_a_sentence_takes_the_place_of_the_renewed_line(clock: Clock) -> None:
    stream = Terminal()
    teller = Teller(stream, clock)
    teller.progress("busy".format)
    teller.say("It failed.")
    assert stream.getvalue() == "\rbusy\r    \rcallviewer: It failed.\n"


def test_where_nobody_watches_only_what_takes_long_is_told(clock: Clock) -> None:
    stream = io.StringIO()
    teller = Teller(stream, clock)
    for at in range(100):
        teller.progress(f"step {at}".format)
        clock.now += SPARSE_S / 10
    teller.result("done")
    assert stream.getvalue() == "".join(f"step {at}\n" for at in range(10, 100, 10))


def test_a_stream_that_is_not_there_or_closed_is_no_trouble(clock: Clock) -> None:
    Teller(None, clock).say("It failed.")
    closed = io.StringIO()
    teller = Teller(closed, clock)
    closed.close()
    teller.say("It failed.")


def test_every_trouble_has_a_sentence_on_one_line() -> None:
    file = Path("/x/a\nb\u202e.csv")
    said = [
        *(sentences.of_service(ServiceError(trouble)) for trouble in Trouble),
        *(sentences.of_keyring(trouble) for trouble in KeyTrouble),
        *(sentences.of_copy(ArchiveError(trouble, file)) for trouble in ArchiveTrouble),
        *(sentences.of_file(ExportError(trouble, file)) for trouble in ExportTrouble),
        sentences.of_notes(ArchiveError(ArchiveTrouble.NEWER, file)),
    ]
    assert all(text.endswith(".") and text.isprintable() for text in said)


@pytest.mark.parametrize(("wait_s", "minutes"), [(None, 1), (30, 1), (61, 2), (3600, 60)])
def test_a_wait_that_the_service_asks_for_is_told_in_minutes(wait_s: float | None, minutes: int) -> None:
    text = sentences.of_service(ServiceError(Trouble.TOO_MANY, wait_s=wait_s))
    assert text.endswith(f"Try again in about {minutes} min.")


def test_numbers_without_any_country_are_told_of() -> None:
    said = "No country of numbers is set, and they look like those of one: Brazil. Choose it in Settings > Phones."
    assert sentences.of_country(None, "BR") == said
