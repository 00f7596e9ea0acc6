"""The languages' files: brought up to date with the code, and compiled for the program."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

from callviewer.desktop.languages import LANGUAGES, SOURCE
from devtools.environment import ROOT
from devtools.languages import ts_file
from devtools.languages.qts_texts import NAMES_OF_KEYS, QTS_TEXTS, WITHOUT_QTS
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
    """The texts that a language must have.

    Those are all, and the names of some keys; in the language of the code, those that depend on a number; and where Qt
    has no words of its own in a language, the ones that users of this program come upon.
    """
    if code == SOURCE:
        return [text for text in found if text.is_plural]
    return [*found, *NAMES_OF_KEYS, *(QTS_TEXTS if code in WITHOUT_QTS else ())]


def source_file(code: str) -> Path:
    """Where a language is kept."""
    return FOLDER / f"{code}.ts"


def compiled_file(code: str) -> Path:
    """Where the program finds a language."""
    return FOLDER / f"callviewer_{code}.qm"


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
    stale = [code for code in LANGUAGES if not _is_current(code)]
    if not stale:
        return
    tool = _lrelease(python)
    for code in stale:
        # Whole or not at all; another dev.py may do the same now.
        new = FOLDER / f"{code}.{os.getpid()}.new"
        call = [str(tool), "-silent", "-nounfinished", str(source_file(code)), "-qm", str(new)]
        run_quietly(call, f"The translation {source_file(code).name} could not be compiled.")
        new.replace(compiled_file(code))


def _is_current(code: str) -> bool:
    compiled = compiled_file(code)
    return compiled.is_file() and compiled.stat().st_mtime_ns >= source_file(code).stat().st_mtime_ns


def _lrelease(python: Path) -> Path:
    """Where PySide6 has its compiler of translations.

    Raises:
        SetupError: It has none, or is not there itself.
    """
    ask = [str(python), "-c", "import PySide6; print(PySide6.__path__[0])"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip()
    tool = Path(answer) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if not answer or not tool.is_file():
        raise SetupError(f"{python} has no PySide6 with lrelease, which compiles the translations.")
    return tool
