"""What is shown of a copy before it is opened: the same that it shows once it is, or nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC
from pathlib import Path

import pytest

from callviewer.archive.archive import Archive
from callviewer.archive.front import Front
from callviewer.archive.notebook import Notebook
from callviewer.archive.question import Question
from callviewer.calls import numbers
from callviewer.calls.call import Call, CallKind
from callviewer.calls.followup import Outcome
from callviewer.calls.mark import Mark
from callviewer.calls.query import CallQuery
from callviewer.history.front import front_of_whole
from callviewer.history.sync_spans import END
from callviewer.history.sync_state import ListState

NOON_MS = 1_790_000_000_000
MISSED, INCOMING, OUTGOING = CallKind
ANA = "(11) 91234-5678"


def call(kind: CallKind, minutes: int, number: str = ANA, name: str = "") -> Call:
    text = f"2026-09-21 {12 + minutes // 60:02}:{minutes % 60:02}:00" if kind is MISSED else ""
    return Call(kind, number, name, NOON_MS + 60_000 * minutes, text)


CALLS = [
    call(MISSED, 1, name="Ana"),
    call(OUTGOING, 2, "+5521987654321"),
    call(INCOMING, 3, "-1"),
    call(MISSED, 4, "+5531999990000"),
    *[call(INCOMING, 10 + minute, f"+55119{minute:08}") for minute in range(70)],
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "copies" / "phone.sqlite"


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "notebooks" / "phone.sqlite"


@pytest.fixture
def archive(file: Path) -> Iterator[Archive]:
    """A whole copy, as a sync leaves it; open, which is no reason not to read it."""
    with closing(Archive.open(file, zone=UTC, region="BR")) as archive:
        state = ListState.loaded(None, END, NOON_MS)
        state.main.spans.cover(END, NOON_MS)
        archive.add(CALLS, {f"sync.{kind.value}": state.saved() for kind in CallKind})
        archive.judge()
        archive.keep_forms()
        yield archive


def front(file: Path, notes: Path, kind: CallKind | None = None, zone: str = "UTC") -> Front | None:
    return front_of_whole(file, notes, kind, zone)


@pytest.mark.parametrize("kind", [None, *CallKind])
def test_the_front_is_what_the_copy_itself_says(
    kind: CallKind | None, archive: Archive, file: Path, notes: Path
) -> None:
    found = front(file, notes, kind)

    assert found is not None
    ids = archive.ids(Question(CallQuery(kind), UTC), len(found.calls))
    assert list(found.calls.items()) == list(zip(ids, archive.calls(ids), strict=True))
    assert len(found.calls) == min(60, len([each for each in CALLS if kind in {None, each.kind}]))


def test_what_the_user_marked_as_done_is_done_in_the_front(archive: Archive, file: Path, notes: Path) -> None:
    with closing(Notebook.open(notes, region="BR")) as notebook:
        notebook.save(Mark("+5511912345678", done_upto_ms=NOON_MS + 60_000, done_ms=NOON_MS + 90_000))
        archive.set_marks(notebook.marks())

    found = front(file, notes, MISSED)

    assert found is not None
    ids = archive.ids(Question(CallQuery(MISSED), UTC))
    assert [*found.calls.values()] == archive.calls(ids)
    assert Outcome.DONE in {each.followup.outcome for each in found.calls.values() if each.followup}


@pytest.mark.parametrize("form", ["", "no", "[1]"])
def test_numbers_are_written_as_they_were_kept_or_not_at_all(
    form: str, archive: Archive, file: Path, notes: Path
) -> None:
    found = front(file, notes)
    assert found is not None
    raws = {each.number for each in found.calls.values()}
    assert {raw: found.forms[raw] for raw in raws} == {raw: numbers.display(raw, "BR") for raw in raws}

    with closing(sqlite3.connect(file)) as db, db:
        db.execute("UPDATE state SET value = ? WHERE name = 'archive.forms'", (form,))
    damaged = front(file, notes)
    assert damaged is None or damaged.forms == {}


@pytest.mark.usefixtures("archive")
def test_there_is_no_front_where_the_zone_is_another(file: Path, notes: Path) -> None:
    assert front(file, notes, zone="Europe/Berlin") is None


def test_there_is_no_front_of_an_unfinished_copy(archive: Archive, file: Path, notes: Path) -> None:
    archive.add((), {"sync.outgoing": ListState.loaded(None, END, NOON_MS).saved()})

    assert front(file, notes) is None


@pytest.mark.usefixtures("archive")
def test_there_is_no_front_where_the_notebook_was_kept_for_another_country(file: Path, notes: Path) -> None:
    Notebook.open(notes, region="DE").close()

    assert front(file, notes) is None


def test_there_is_no_front_without_a_copy_and_none_is_made(file: Path, notes: Path) -> None:
    assert front(file, notes) is None
    assert not file.exists()


def test_there_is_no_front_of_a_file_that_is_none(file: Path, notes: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no copy at all" * 100)

    assert front(file, notes) is None


def test_a_forgotten_number_is_not_kept_in_its_form_either(archive: Archive, file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        kept = "SELECT value FROM state WHERE name = 'archive.forms'"
        assert ANA in db.execute(kept).fetchone()[0]
        archive.forget_number(ANA)
        assert db.execute(kept).fetchone() is None


def test_the_copy_of_another_country_keeps_no_forms(archive: Archive, file: Path, notes: Path) -> None:
    archive.set_region("DE")

    found = front(file, notes)
    assert found is not None
    assert found.region == "DE"
    assert found.forms == {}


def test_a_form_that_was_kept_is_shown_until_the_library_is_there() -> None:
    numbers.take_forms({"1234567": "12-34-567"}, "BR")
    assert numbers.display("1234567", "BR") == "12-34-567"

    assert not numbers.get_ready()
    assert numbers.display("1234567", "BR") != "12-34-567"


def test_forms_that_are_still_right_are_told_so() -> None:
    numbers.take_forms({ANA: numbers.display(ANA, "BR")}, "BR")

    assert numbers.get_ready()


def test_forms_that_go_while_one_of_them_is_looked_for_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class GoneAtTheNextLook(dict[tuple[str, str | None], str]):
        def __contains__(self, key: object) -> bool:
            found = super().__contains__(key)
            self.clear()
            return found

    monkeypatch.setattr(numbers, "_forms", GoneAtTheNextLook({("1234567", "BR"): "12-34-567"}))
    assert numbers.display("1234567", "BR")
