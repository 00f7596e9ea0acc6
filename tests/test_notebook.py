"""Notes and marks: what is saved is there again, by any spelling of the number, in any country."""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from callviewer.archive.errors import ArchiveError, ArchiveTrouble
from callviewer.archive.notebook import Notebook
from callviewer.archive.notebook_marks import together
from callviewer.calls.mark import Mark
from callviewer.calls.numbers import match_key

ANA = Mark("+5511912345678", "Asked for a price.", 100, 110, "Sent it", 90, 500)
SPELLINGS = ["+5511912345678", "+55 11 91234-5678", "011912345678", "(11) 91234-5678"]
HIDDEN = ["", "-1", "Anonymous", "private"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notebooks" / "phone.sqlite"


@pytest.fixture
def notebook(path: Path) -> Iterator[Notebook]:
    with closing(opened(path)) as notebook:
        yield notebook


def opened(path: Path, region: str | None = "BR") -> Notebook:
    return Notebook.open(path, region=region)


def left_in(path: Path) -> set[Path]:
    return set(path.parent.iterdir())


# Saved and found


def test_a_new_notebook_is_empty(notebook: Notebook) -> None:
    assert notebook.marks() == []
    assert notebook.mark_of("190") == Mark("190")


def test_a_mark_is_there_after_a_restart(path: Path) -> None:
    with closing(opened(path)) as notebook:
        notebook.save(ANA)

    with closing(opened(path)) as notebook:
        assert notebook.marks() == [ANA]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_mark_is_found_by_every_spelling(notebook: Notebook, spelling: str) -> None:
    notebook.save(ANA)

    assert notebook.mark_of(spelling) == ANA


def test_a_mark_takes_the_place_of_the_one_before(notebook: Notebook) -> None:
    notebook.save(ANA)
    later = Mark(SPELLINGS[3], "Wants a discount.")
    notebook.save(later)

    assert notebook.marks() == [later]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_an_empty_mark_deletes(notebook: Notebook, spelling: str) -> None:
    notebook.save(ANA)
    notebook.save(Mark(spelling))

    assert notebook.marks() == []


def test_several_marks_are_saved_at_once(notebook: Notebook) -> None:
    marks = [replace(ANA, number=f"+55119{i:08}") for i in range(50)]
    notebook.save(*marks)

    assert notebook.marks() == marks


def test_of_several_marks_all_or_none_are_saved(notebook: Notebook) -> None:
    with pytest.raises(ArchiveError):
        notebook.save(ANA, Mark("190", done_upto_ms="soon"))  # type: ignore[arg-type]  # what no table takes

    assert notebook.marks() == []


@pytest.mark.parametrize("number", HIDDEN)
def test_a_hidden_number_cannot_be_marked(notebook: Notebook, number: str) -> None:
    with pytest.raises(ValueError, match="hidden"):
        notebook.save(ANA, Mark(number, "Who is this?"))

    assert notebook.marks() == []
    assert notebook.mark_of(number) == Mark(number)


@pytest.mark.parametrize(
    "note", ["a\ud800b", "nul\0nul", "line\nline\r\n", "😀" * 5000, "  ", "'; DROP TABLE mark; --"]
)
def test_every_note_can_be_kept(path: Path, note: str) -> None:
    with closing(opened(path)) as notebook:
        notebook.save(replace(ANA, note=note, done_note=note))

    with closing(opened(path)) as notebook:
        kept = note.encode(errors="replace").decode()
        assert notebook.mark_of(ANA.number) == replace(ANA, note=kept, done_note=kept)


def test_the_mark_of_a_broken_number_is_found_again(notebook: Notebook) -> None:
    notebook.save(Mark("Bank \ud800", "An advertisement"))

    assert notebook.mark_of("Bank \ud800").note == "An advertisement"


def test_a_notebook_in_memory_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(Notebook.in_memory(region="BR")) as notebook:
        notebook.save(ANA)
        assert notebook.mark_of(SPELLINGS[3]) == ANA
        notebook.forget(ANA.number)
        assert notebook.marks() == []

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_only_its_owner_can_read_it(path: Path) -> None:
    with closing(opened(path)) as notebook:
        notebook.save(ANA)
        modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}

    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_programs_may_use_one_notebook(path: Path) -> None:
    with closing(opened(path)) as one, closing(opened(path)) as other:
        one.save(ANA)
        other.save(Mark("190", "Police"))

        assert one.marks() == other.marks() == [ANA, Mark("190", "Police")]


# Another country


def test_numbers_that_turn_out_to_be_one_share_their_marks(path: Path) -> None:
    with closing(opened(path, region=None)) as notebook:
        notebook.save(
            Mark(SPELLINGS[0], "First", 100, 110, "Done"), Mark(SPELLINGS[3], "Second", None, None, "", 90, 500)
        )
        notebook.set_region("BR")

        assert notebook.marks() == [Mark(SPELLINGS[3], "First\n\nSecond", 100, 110, "Done", 90, 500)]


def test_a_notebook_is_opened_in_another_country(path: Path) -> None:
    with closing(opened(path, region=None)) as notebook:
        notebook.save(Mark(SPELLINGS[3], "Hello"))
        assert notebook.mark_of(SPELLINGS[0]).is_empty

    with closing(opened(path)) as notebook:
        assert notebook.mark_of(SPELLINGS[0]).note == "Hello"


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (Mark("1", "a"), Mark("2", "b"), Mark("2", "a\n\nb")),
        (Mark("1", "a"), Mark("2", "a"), Mark("2", "a")),
        (Mark("1", "a"), Mark("2"), Mark("2", "a")),
        (Mark("1", "a\n\nb"), Mark("2", "b"), Mark("2", "a\n\nb")),
        (Mark("1", "b"), Mark("2", "a\n\nb"), Mark("2", "a\n\nb")),
        (Mark("1", "recall"), Mark("2", "call"), Mark("2", "recall\n\ncall")),
        (Mark("1", "", 5, 9, "x"), Mark("2", "", 6, 8, "y"), Mark("2", "", 6, 8, "y")),
        (Mark("1", "", 6, 8, "x"), Mark("2", "", 5, 9, "y"), Mark("2", "", 6, 8, "x")),
        (Mark("1", "", 5, 8, "x"), Mark("2", "", 5, 9, "y"), Mark("2", "", 5, 9, "y")),
        (Mark("1", "", -5, 9, "x"), Mark("2"), Mark("2", "", -5, 9, "x")),
        (
            Mark("1", snoozed_upto_ms=5, snoozed_until_ms=9),
            Mark("2", snoozed_upto_ms=5, snoozed_until_ms=8),
            Mark("2", snoozed_upto_ms=5, snoozed_until_ms=9),
        ),
    ],
)
def test_of_two_marks_nothing_that_was_written_is_lost_and_the_later_counts(one: Mark, other: Mark, both: Mark) -> None:
    assert together(one, other) == both
    assert together(together(one, other), other) == both


# Forgotten


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_forgotten_number_leaves_no_byte(path: Path, spelling: str) -> None:
    secrets = [b"91234", b"Sesame", b"Mustard"]
    with closing(opened(path)) as notebook:
        for i in range(300):
            notebook.save(
                Mark(SPELLINGS[i % 4], f"Sesame {i}" * (i % 50), 100, 110, "Mustard"), Mark(f"3034{i:04}", "Seed")
            )
            if i % 7 == 0:
                notebook.save(Mark(SPELLINGS[0]))
        notebook.forget(spelling)

        assert len(notebook.marks()) == 300
        contents = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert [secret for secret in secrets if secret in contents] == []


def test_what_was_set_aside_goes_with_a_forgotten_number(path: Path) -> None:
    opened(path).close()
    path.write_bytes(b"nonsense " + b"Sesame " * 1000)
    with closing(opened(path)) as notebook:
        assert notebook.set_aside is not None
        notebook.forget(ANA.number)

    assert left_in(path) == {path}


@pytest.mark.parametrize("number", HIDDEN)
def test_of_a_hidden_number_there_is_nothing_to_forget(notebook: Notebook, number: str) -> None:
    notebook.save(ANA)
    notebook.forget(number)

    assert notebook.marks() == [ANA]


# Against a dict

NUMBERS = st.sampled_from(
    [*SPELLINGS, "912345678", "+1 212 555 0123", "(212) 555-0123", "190", "BANCO", "Banco", *HIDDEN]
)
MOMENTS = st.none() | st.integers(0, 5)
MARKS = st.builds(
    Mark,
    NUMBERS,
    note=st.sampled_from(["", "a", "b", "c\n\nd"]),
    done_upto_ms=MOMENTS,
    done_ms=MOMENTS,
    done_note=st.sampled_from(["", "done"]),
    snoozed_upto_ms=MOMENTS,
    snoozed_until_ms=MOMENTS,
)
REGIONS = st.sampled_from(["BR", "US", "", None])


class Noting(RuleBasedStateMachine):
    """Whatever is done with a notebook could as well be done with a dict."""

    @initialize(region=REGIONS)
    def begin(self, region: str | None) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "phone.sqlite"
        self.notebook = opened(self.path, region)
        self.region = region
        self.model: dict[str, Mark] = {}

    @rule(mark=MARKS)
    def save(self, mark: Mark) -> None:
        key = match_key(mark.number, self.region)
        if key is None:
            with pytest.raises(ValueError, match="hidden"):
                self.notebook.save(mark)
            return
        self.notebook.save(mark)
        if mark == Mark(mark.number):
            self.model.pop(key, None)
        else:
            self.model[key] = mark

    @rule(number=NUMBERS)
    def forget(self, number: str) -> None:
        self.notebook.forget(number)
        self.model.pop(match_key(number, self.region) or "", None)

    @rule(marks=st.lists(MARKS.filter(lambda mark: mark.number not in HIDDEN), max_size=3))
    def add(self, marks: list[Mark]) -> None:
        self.notebook.add(marks)
        for mark in marks:
            self._model_add(mark)

    @rule(region=REGIONS)
    def move(self, region: str | None) -> None:
        self.notebook.set_region(region)
        self._model_move(region)

    @rule(region=REGIONS)
    def restart(self, region: str | None) -> None:
        self.notebook.close()
        self.notebook = opened(self.path, region)
        self._model_move(region)

    @rule(number=NUMBERS)
    def look(self, number: str) -> None:
        assert self.notebook.mark_of(number) == self.model.get(match_key(number, self.region) or "", Mark(number))

    @invariant()
    def is_the_same(self) -> None:
        if hasattr(self, "notebook"):
            assert self.notebook.marks() == list(self.model.values())

    def teardown(self) -> None:
        if hasattr(self, "notebook"):
            self.notebook.close()
            self.folder.cleanup()

    def _model_add(self, mark: Mark) -> None:
        key = match_key(mark.number, self.region) or ""
        if key in self.model:
            mark = together(self.model[key], mark)
        if mark != Mark(mark.number):
            self.model[key] = mark

    def _model_move(self, region: str | None) -> None:
        marks, self.model, self.region = list(self.model.values()), {}, region
        for mark in marks:
            self._model_add(mark)


Noting.TestCase.settings = settings(max_examples=25, stateful_step_count=15)
test_whatever_is_done_could_as_well_be_done_with_a_dict = Noting.TestCase


# Newer


def test_the_notebook_of_a_newer_version_is_left_as_it_is(path: Path) -> None:
    with closing(opened(path)) as notebook:
        notebook.save(ANA)
    content = bytearray(path.read_bytes())
    content[60:64] = (2).to_bytes(4, "big")
    path.write_bytes(content)

    with pytest.raises(ArchiveError) as caught:
        opened(path)

    assert caught.value.trouble is ArchiveTrouble.NEWER
    assert path.read_bytes() == content
    assert left_in(path) == {path}
