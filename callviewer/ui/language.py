"""The language of the words: the translations in it, those of Qt's own words, and the direction it is read in."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from callviewer.desktop.languages import FINISHED, LANGUAGES, spoken
from callviewer.ui.application import Application

_log = logging.getLogger(__name__)


def speak(application: Application, folder: Path, lang: str = "", chosen: str = "") -> str:
    """Let the program speak a language from now on; texts that were made before stay as they are.

    Args:
        application: Qt's.
        folder: Where the translations are.
        lang: The language that the command line asks for: any that there is, finished or not. Empty for none.
        chosen: The language that the settings ask for; empty for the system's.

    Returns:
        The code of the language.
    """
    wanted = [lang or chosen] if lang or chosen else QLocale.system().uiLanguages()
    code = spoken(wanted, tuple(LANGUAGES) if lang else FINISHED)
    qts, own = QTranslator(), QTranslator()
    has_qts = qts.load(str(qts_words(code)))
    if not own.load(str(own_words(folder, code))):
        _log.warning("The translation %s is not there, or cannot be read", own_words(folder, code).name)
    application.translate_by([qts, own] if has_qts else [own])
    application.language = code
    QGuiApplication.setLayoutDirection(QLocale(code).textDirection())
    return code


def own_words(folder: Path, code: str) -> Path:
    """Where the words of the program are in a language, below the folder of translations."""
    return folder / f"callviewer_{code}.qm"


def qts_words(code: str) -> Path:
    """Where Qt's own words are in a language, such as those of the menu of a text field."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
