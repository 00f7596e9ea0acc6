"""Desktop entries: what is written is what a desktop reads, and what others wrote is understood."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callviewer.desktop import entries

ODD = [
    "a b",
    'say "hi"',
    "it's",
    "back\\slash",
    "$HOME",
    "`id`",
    "100%",
    "%u",
    "(x)",
    "a;b&c|d",
    "é ñ",
    "",
    "~",
    "x=y",
    "#",
]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1))
def test_words_survive_the_way_through_the_key(words: list[str]) -> None:
    assert [word.replace("%%", "%") for word in entries.words_of(entries.exec_line(words))] == words


@given(
    st.dictionaries(st.from_regex("[A-Za-z-]+", fullmatch=True), st.text(st.characters(codec="utf-8")).map(str.strip))
)
def test_values_survive_the_way_through_the_file(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, str]
) -> None:
    file = tmp_path_factory.mktemp("entries") / "some.desktop"
    entries.write(file, values)
    assert entries.read(file) == values


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            'env WINEPREFIX="/home/a b/.wine" wine start %u',
            ["env", "WINEPREFIX=/home/a b/.wine", "wine", "start", "%u"],
        ),
        ("sh -c 'echo \"%u\"'", ["sh", "-c", 'echo "%u"']),
        (r"a\ b  c", ["a b", "c"]),
        ('"a\\"b" ""', ['a"b', ""]),
        (" ", []),
    ],
)
def test_what_others_write_is_read_as_a_shell_would(line: str, words: list[str]) -> None:
    assert entries.words_of(line) == words


@pytest.mark.parametrize("line", ['"a', "'a", 'a "b\\', "a\\"])
def test_a_quotation_without_end_makes_no_sense(line: str) -> None:
    with pytest.raises(ValueError, match="no end"):
        entries.words_of(line)


def test_a_link_stays_one_word_whatever_it_holds() -> None:
    link = 'tel:1 "; $(id) %i %%'
    assert entries.words_with("phone --uri=%u %c 50%%", link) == ["phone", f"--uri={link}", "", "50%"]


def test_a_file_that_was_not_there_leaves_nothing_where_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "some.desktop").mkdir()
    (tmp_path / "some.desktop" / "inside").touch()
    with pytest.raises(OSError, match="directory"):
        entries.write(tmp_path / "some.desktop", {"Name": "x"})
    assert [file.name for file in tmp_path.iterdir()] == ["some.desktop"]


@pytest.mark.skipif(os.name != "posix", reason="Windows lets not everybody make such links")
def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    entries.write(tmp_path / "link", {"Name": "x"})
    assert (tmp_path / "link").is_symlink()
    assert entries.read(tmp_path / "kept") == {"Name": "x"}


@pytest.mark.skipif(shutil.which("gio") is None, reason="GLib's commands are not here")
def test_a_real_desktop_reads_the_words_that_were_meant(tmp_path: Path) -> None:
    script = tmp_path / 'odd $name\'s "script".py'
    seen = tmp_path / "seen"
    script.write_text("import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(repr(sys.argv[2:]))")
    words = [sys.executable, str(script), str(seen), *ODD, "--"]
    entry = {"Type": "Application", "Name": "x", "Exec": entries.exec_line(words, "%u"), "Terminal": "false"}
    entries.write(tmp_path / "x.desktop", entry)
    subprocess.run(["gio", "launch", str(tmp_path / "x.desktop"), "tel:1"], check=True, timeout=60)
    from tests.accessibility import until

    assert until(lambda: seen.exists() and seen.read_text(), "the program") == repr([*ODD, "--", "tel:1"])
