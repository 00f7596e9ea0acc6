"""The languages' files: brought up to date with the code, and compiled for the program."""

import shutil
import sys
from pathlib import Path
from typing import Final

from callviewer.desktop.languages import LANGUAGES, SOURCE
from devtools.environment import ROOT
from devtools.languages import ts_file
from devtools.languages.texts import Finding, Text, texts_of
from devtools.steps import SetupError, run_quietly

FOLDER: Final = ROOT / "resources" / "i18n"
CODE: Final = ROOT / "callviewer"
FORMS: Final = {"en": 2, "pt_BR": 2, "es": 2, "fr": 2, "de": 2, "it": 2, "ja": 1, "vi": 1, "ar": 6}
"""How many forms each language has for numbers, by Qt's rules."""


def texts() -> tuple[list[Text], list[Finding]]:
    """The texts of the code, and what hides texts from a translator."""
    return texts_of(CODE.rglob("*.py"), ROOT)


def wanted(code: str, found: list[Text]) -> list[Text]:
    """The texts that a language must have: all; in the language of the code, those that depend on a number."""
    return [text for text in found if code != SOURCE or text.is_plural]


def source_file(code: str) -> Path:
    """Where a language is kept."""
    return FOLDER / f"{code}.ts"


def current(code: str, found: list[Text]) -> str:
    """What the file of a language has to be: its translations for the texts of today."""
    file = source_file(code)
    kept = ts_file.read(file) if file.is_file() else {}
    return ts_file.written(code, ts_file.merged(wanted(code, found), kept, FORMS[code]))


def update() -> dict[str, tuple[int, int]]:
    """Brings all files up to date with the code.

    Returns:
        For each language, how many texts it has and how many of them are not translated.

    Raises:
        SetupError: The code has texts that cannot be found.
    """
    found, findings = texts()
    if findings:
        raise SetupError("some texts cannot be translated:\n" + "\n".join(map(str, findings)))
    FOLDER.mkdir(exist_ok=True)
    counts = {}
    for code in LANGUAGES:
        source_file(code).write_text(current(code, found), encoding="utf-8", newline="\n")
        entries = ts_file.read(source_file(code)).values()
        counts[code] = (len(entries), sum(not entry.is_done for entry in entries))
    return counts


def build(python: Path) -> None:
    """Compiles the languages whose file has changed since.

    Args:
        python: A Python that has PySide6, whose own tool compiles them.

    Raises:
        SetupError: It failed.
    """
    for code in LANGUAGES:
        source, compiled = source_file(code), FOLDER / f"callviewer_{code}.qm"
        if compiled.is_file() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        # What is compiled is finished or nothing: a second dev.py may do the same.
        new = compiled.with_suffix(".qm.new")
        call = [str(_lrelease(python)), "-silent", "-nounfinished", str(source), "-qm", str(new)]
        run_quietly(call, f"The translation {source.name} could not be compiled.")
        new.replace(compiled)


def _lrelease(python: Path) -> Path:
    """Where PySide6 has its compiler of translations.

    Raises:
        SetupError: It has none.
    """
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    places = [
        *python.parent.parent.glob("lib/python3*/site-packages/PySide6"),
        *python.parent.parent.glob("Lib/site-packages/PySide6"),
    ]
    for place in places:
        if (place / name).is_file():
            return place / name
    elsewhere = shutil.which("lrelease")
    if elsewhere is None:
        raise SetupError("PySide6 has no lrelease, which compiles the translations.")
    return Path(elsewhere)
