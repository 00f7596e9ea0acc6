"""The words in other languages: what is found in the code, what is kept, and what lint says about it."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from callviewer.desktop.languages import LANGUAGES
from callviewer.ui.language import qts_words
from devtools import commands
from devtools.languages import catalogues, checks, qts_texts, ts_file, visible
from devtools.languages.texts import Text, texts_of
from devtools.languages.ts_file import Entry
from devtools.steps import SetupError

PLAIN = Text("Box", "Keep {name}", "", is_plural=False)
DAYS = Text("Box", "{n} days", "", is_plural=True)
ENGLISH_FORMS = 2


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one file with two texts, and no languages yet."""
    code = tmp_path / "callviewer"
    (code / "ui").mkdir(parents=True)
    (code / "ui" / "box.py").write_text(
        'class Box:\n    def say(self):\n        self.tr("Keep {name}")\n        self.tr("{n} days", "", 3)\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(catalogues, "ROOT", tmp_path)
    monkeypatch.setattr(checks, "ROOT", tmp_path)
    monkeypatch.setattr(catalogues, "CODE", code)
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path / "i18n")
    for module in (catalogues, checks):
        monkeypatch.setattr(module, "LANGUAGES", {"en": "English", "pt_BR": "Português (Brasil)"})
    return tmp_path


def code_of(folder: Path, code: str) -> Path:
    (folder / "some.py").write_text(code, encoding="utf-8")
    return folder / "some.py"


# What is found in the code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ('class Box:\n  def a(self): self.tr("Keep")', Text("Box", "Keep", "", is_plural=False)),
        ('class Box:\n  def a(self): self.tr("a" "b")', Text("Box", "ab", "", is_plural=False)),
        ('class Box:\n  def a(self): self.tr("1\\N{EN DASH}2")', Text("Box", "1\N{EN DASH}2", "", is_plural=False)),
        ('class Box:\n  def a(self): self.tr("Open", "a door")', Text("Box", "Open", "a door", is_plural=False)),
        ('class Box:\n  def a(self, n): self.tr("{n} days", "", n)', DAYS),
        ('class A:\n  class Box:\n    def a(self): self.tr("Keep")', Text("Box", "Keep", "", is_plural=False)),
        ('translate("Box", "Keep")', Text("Box", "Keep", "", is_plural=False)),
        ('QCoreApplication.translate("Box", "{n} days", "", days)', DAYS),
        ('str(QT_TRANSLATE_NOOP("Box", "Keep"))', Text("Box", "Keep", "", is_plural=False)),
    ],
)
def test_a_text_is_found(tmp_path: Path, code: str, text: Text) -> None:
    assert texts_of([code_of(tmp_path, code)], tmp_path) == ([text], [])


@pytest.mark.parametrize(
    "code",
    [
        'painter.translate(3, 4)\nname.translate(TABLE)\n"a".translate({})',
        'class Words:\n  def tr(self, text): return QCoreApplication.translate("Words", text)',
        'class C:\n  def title(self): return QCoreApplication.translate("C", self.source_title)',
    ],
)
def test_what_is_no_text_is_passed_over(tmp_path: Path, code: str) -> None:
    assert texts_of([code_of(tmp_path, code)], tmp_path) == ([], [])


@pytest.mark.parametrize(
    "code",
    [
        "class Box:\n  def a(self, text): self.tr(text)",
        'class Box:\n  def a(self): self.tr(f"Keep {self}")',
        'class Box:\n  def a(self, n): self.tr("{n} days", n=n)',
        'translate("Box", text)',
        "translate(context, 'Keep')",
        'words.tr("Keep")',
        'self.tr("Keep")',
    ],
)
def test_a_text_that_cannot_be_found_is_told_with_its_line(tmp_path: Path, code: str) -> None:
    _, findings = texts_of([code_of(tmp_path, code)], tmp_path)
    assert [finding.place for finding in findings] == [f"some.py:{code.count(chr(10)) + 1}"]


# Words that are shown and not translated


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Keep")',
        'QLabel("Keep", parent)',
        'menu.addAction("Keep")',
        'box.setToolTip(f"{n} calls")',
        'box.setText("Keep" if kept else "")',
        'box.setText(name + " calls")',
        'box.setText("{n} calls".format(n=n))',
        'QAction(parent, text="Keep")',
        'list.addItems(["Keep"])',
        'text = "Keep them"',
        'State("inbox", title, "Nobody is waiting.")',
        'words = {1: "Keep one"}[n]',
        '" ".join([self.tr("Keep"), "and go"])',
        'def words(n, text="Keep one"): pass',
        'super().__init__("Keep", parent)',
    ],
)
def test_words_outside_of_tr_are_told(tmp_path: Path, code: str) -> None:
    code_of(tmp_path, code)
    assert [finding.place for finding in visible.outside_tr(tmp_path, tmp_path)] == ["some.py:1"]


@pytest.mark.parametrize("code", ['x = f"{a}, {b}"', 'x = f"{a}. {b}"', 'x = f"({a}: {b:,})"'])
def test_texts_that_are_joined_as_in_english_are_told(tmp_path: Path, code: str) -> None:
    code_of(tmp_path, code)
    assert ["listing.py" in finding.what for finding in visible.outside_tr(tmp_path, tmp_path)] == [True]


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(self.tr("Keep"))',
        'label.setText("")',
        'label.setText(f"{n} · {m}")',
        'label.setObjectName("keep")',
        'label.setText(words["keep"])',
        'label.setText(self.tr("Keep {n}").format(n=n))',
        '"""Keeps what is kept."""',
        'raise ValueError("nothing is kept")',
        'log.info("Kept by %s", who)',
        'def keep(how: "Callable[[Any, Any], None]") -> "dict[str, Any | Any]": pass',
        'TOPIC = "what-is-kept"',
        'x = f"{a} {b}"',
        'x = f"{a}:{b}"',
    ],
)
def test_words_inside_of_tr_and_signs_are_fine(tmp_path: Path, code: str) -> None:
    code_of(tmp_path, code)
    assert list(visible.outside_tr(tmp_path, tmp_path)) == []


# What may be wrong with a translation


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("Keep {name}", "Manter"),
        ("Keep {name}", "Manter {nome}"),
        ("Keep {name}", "Manter {name"),
        ("Keep", "Manter {name}"),
        ("%1 of %n", "%1 de"),
        ("Save…", "Salvar"),
        ("&Keep", "Manter"),
        ("Keep", "&Manter"),
        ("Keep ", "Manter"),
        ("Keep", ""),
    ],
)
def test_a_flaw_of_a_translation_is_told(source: str, translated: str) -> None:
    text = Text("Box", source, "", is_plural=False)
    assert len(list(checks.flaws(text, Entry((translated,), is_done=True), ENGLISH_FORMS))) == 1


@pytest.mark.parametrize(
    ("source", "translated"),
    [
        ("Keep {name}", "{name} manter"),
        ("&Colours…", "色(&C)…"),
        ("Black && white", "Preto && branco"),
        ("%1 of %n", "%n: %1"),
        ("Keep", "Manter"),
        (", ", "、"),
    ],
)
def test_a_good_translation_has_no_flaw(source: str, translated: str) -> None:
    text = Text("Box", source, "", is_plural=False)
    assert list(checks.flaws(text, Entry((translated,), is_done=True), ENGLISH_FORMS)) == []


@pytest.mark.parametrize("forms", [("{n} dias",), ("", "{n} dias"), ("um dia", "dias"), ("{x} dia", "{n} dias")])
def test_a_form_for_a_number_that_is_missing_or_wrong_is_told(forms: tuple[str, ...]) -> None:
    assert list(checks.flaws(DAYS, Entry(forms, is_done=True), ENGLISH_FORMS))


def test_a_form_for_one_may_be_a_word(tmp_path: Path) -> None:
    assert list(checks.flaws(DAYS, Entry(("um dia", "{n} dias"), is_done=True), ENGLISH_FORMS)) == []


def test_arabic_has_words_for_none_one_and_two_alone() -> None:
    forms = ["لا أيام", "يوم", "يومان", "{n} أيام", "{n} يومًا", "{n} يوم"]
    assert list(checks.flaws(DAYS, Entry(tuple(forms), is_done=True), len(forms))) == []
    for place in (3, 4, 5):
        lost = [form.replace("{n} ", "") if at == place else form for at, form in enumerate(forms)]
        assert len(list(checks.flaws(DAYS, Entry(tuple(lost), is_done=True), len(forms)))) == 1


def test_a_finished_language_must_be_complete_and_another_need_not() -> None:
    catalogue = {PLAIN: Entry(("",), is_done=False)}
    assert len(list(checks.of_catalogue("i18n/xx.ts", catalogue, 1, is_finished=True))) == 1
    assert list(checks.of_catalogue("i18n/xx.ts", catalogue, 1, is_finished=False)) == []


def test_a_sentence_that_was_left_in_english_is_told() -> None:
    kept = {Text("Box", source, "", is_plural=False): Entry((source,), is_done=True) for source in ("Keep it", "Demo")}
    assert list(checks.of_catalogue("de.ts", kept, ENGLISH_FORMS, is_finished=True)) == [
        "de.ts: Box: 'Keep it' is still in the language of the code"
    ]


def test_a_key_that_two_fields_of_a_window_have_is_told() -> None:
    catalogue = {
        Text("Box", "&Keep", "", is_plural=False): Entry(("&Manter",), is_done=True),
        Text("Box", "&Forget", "", is_plural=False): Entry(("Esquecer este nú&mero",), is_done=True),
        Text("Other", "&Mark", "", is_plural=False): Entry(("&Marcar",), is_done=True),
    }
    (said,) = checks.clashes("i18n/xx.ts", catalogue)
    assert "Box" in said
    assert "Alt+M" in said


# The files


def test_a_file_survives_being_written_and_read(tmp_path: Path) -> None:
    catalogue = {
        Text("Box", 'A <b> & "c"\nd', "a note", is_plural=False): Entry(("Ä <b> &amp;",), is_done=True),
        DAYS: Entry(("um dia", "{n} dias"), is_done=True),
        PLAIN: Entry(("",), is_done=False),
    }
    file = tmp_path / "pt_BR.ts"
    file.write_text(ts_file.written("pt_BR", catalogue), encoding="utf-8")
    assert ts_file.read(file) == catalogue


def test_new_texts_come_empty_and_gone_ones_go() -> None:
    gone = Text("Box", "Gone", "", is_plural=False)
    kept = {PLAIN: Entry(("Manter {name}",), is_done=True), gone: Entry(("Foi",), is_done=True)}
    assert ts_file.merged([PLAIN, DAYS], kept, 2) == {PLAIN: kept[PLAIN], DAYS: Entry(("", ""), is_done=False)}


def test_translate_makes_the_files_and_keeps_what_was_translated(project: Path) -> None:
    keys = len(qts_texts.NAMES_OF_KEYS)
    assert catalogues.update() == {"en": (1, 1), "pt_BR": (2 + keys, 2 + keys)}
    file = catalogues.source_file("pt_BR")
    done = {**ts_file.read(file), PLAIN: Entry(("Manter {name}",), is_done=True)}
    file.write_text(ts_file.written("pt_BR", done), encoding="utf-8")
    assert catalogues.update()["pt_BR"] == (2 + keys, 1 + keys)
    assert ts_file.read(file)[PLAIN].forms == ("Manter {name}",)


def test_translate_refuses_texts_that_cannot_be_found(project: Path) -> None:
    (project / "callviewer" / "other.py").write_text("translate('Box', text)", encoding="utf-8")
    with pytest.raises(SetupError, match=r"other\.py:1"):
        catalogues.update()


def test_lint_tells_that_the_files_are_older_than_the_code(project: Path) -> None:
    catalogues.update()
    (project / "callviewer" / "more.py").write_text('translate("Box", "More")', encoding="utf-8")
    assert [said for said in checks.complaints() if "does not fit the code" in said] == [
        "i18n/pt_BR.ts: does not fit the code; `python3 dev.py translate` brings it up to date"
    ]


def test_lint_tells_of_words_outside_of_tr_and_of_english_without_plural(project: Path) -> None:
    (project / "callviewer" / "ui" / "more.py").write_text('QLabel("More")', encoding="utf-8")
    catalogues.update()
    said = "\n".join(checks.complaints())
    assert "ui/more.py:1: 'More' is seen" in said
    assert "en.ts: Box: '{n} days' is not translated" in said


def test_the_languages_of_this_project_have_no_flaw() -> None:
    assert checks.complaints() == []


def test_lint_fails_where_the_words_have_a_flaw(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "run_tools", lambda *_: 0)
    monkeypatch.setattr(checks, "complaints", lambda: ["i18n/xx.ts: a flaw"])
    assert commands.lint([]) == 1
    assert "i18n/xx.ts: a flaw" in capsys.readouterr().out


# What is compiled


def bare_python(file: Path) -> Path:
    """A Python that knows of no packages."""
    file.write_text(f'#!/bin/sh\nexec {sys.executable} -I -S "$@"\n', encoding="utf-8")
    file.chmod(0o755)
    return file


def test_a_language_is_compiled_when_its_file_is_newer(project: Path, qapp: object) -> None:
    catalogues.update()
    file = catalogues.source_file("pt_BR")
    done = {**ts_file.read(file), PLAIN: Entry(("Manter {name}",), is_done=True)}
    file.write_text(ts_file.written("pt_BR", done), encoding="utf-8")
    catalogues.build(Path(sys.executable))
    compiled = catalogues.FOLDER / "callviewer_pt_BR.qm"
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Box", "Keep {name}") == "Manter {name}"
    assert {each.name for each in catalogues.FOLDER.iterdir()} == {
        "en.ts",
        "pt_BR.ts",
        "callviewer_en.qm",
        "callviewer_pt_BR.qm",
    }


def test_a_language_that_did_not_change_is_not_compiled_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogues.update()
    catalogues.build(Path(sys.executable))
    monkeypatch.setattr(catalogues, "run_quietly", lambda *_: pytest.fail("compiled again"))
    catalogues.build(Path(sys.executable))


def test_every_language_says_how_many_forms_it_has() -> None:
    assert set(catalogues.FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_as_many_forms_as_qt_knows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    forms = tuple(f"form {number}" for number in range(catalogues.FORMS[code]))
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    monkeypatch.setattr(catalogues, "LANGUAGES", {code: ""})
    written = ts_file.written(code, {DAYS: Entry(forms, is_done=True)})
    catalogues.source_file(code).write_text(written, encoding="utf-8")
    catalogues.build(Path(sys.executable))
    translator = QTranslator()
    assert translator.load(str(tmp_path / f"callviewer_{code}.qm"))
    assert {translator.translate("Box", DAYS.source, "", n) for n in range(200)} == set(forms)


def test_qts_words_are_ours_to_translate_where_qt_has_none() -> None:
    assert {code for code in LANGUAGES if not qts_words(code).is_file()} == qts_texts.WITHOUT_QTS
    assert Text("QLineEdit", "&Paste", "", is_plural=False) in catalogues.wanted("vi", [])
    assert catalogues.wanted("de", []) == list(qts_texts.NAMES_OF_KEYS)
    assert catalogues.wanted("en", []) == []


@pytest.mark.skipif(os.name == "nt", reason="takes a script for a program")
def test_a_python_without_qt_compiles_nothing(project: Path) -> None:
    catalogues.update()
    python = project / "python.py"
    with pytest.raises(SetupError, match="lrelease"):
        catalogues.build(bare_python(python))
