"""The language of the words: who gets which, plural forms, the direction of the window, and the choice of it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from callviewer.calls.call import Call, CallKind
from callviewer.desktop.languages import FINISHED, LANGUAGES, SOURCE, UNFINISHED, spoken
from callviewer.desktop.paths import resources
from callviewer.desktop.settings import Settings
from callviewer.ui import bidi
from callviewer.ui.actions import show_keys
from callviewer.ui.application import Application
from callviewer.ui.clipboard import copy_rows
from callviewer.ui.columns import CALLER
from callviewer.ui.language import speak
from callviewer.ui.settings_dialog import SettingsDialog
from tests.looks import look
from tests.test_words import words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

FOLDER = resources() / "i18n"
KNOWN = ("en", "pt_BR", "es")
ARABIC_NAME = "أحمد"
FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"


@pytest.fixture
def application(qapp: Application) -> Iterator[Application]:
    """Speaks English again after the test."""
    yield qapp
    speak(qapp, FOLDER, lang=SOURCE)


@pytest.fixture
def backward(qapp: Application) -> Iterator[None]:
    """A program that is read from the right."""
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# Who gets which


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["pt-BR", "pt"], "pt_BR"),
        (["pt_BR"], "pt_BR"),
        (["pt-PT", "en-GB"], "pt_BR"),
        (["es-419"], "es"),
        (["zh-Hans-CN", "es-ES", "en"], "es"),
        (["EN-us"], "en"),
        (["ru", "C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_is_wins(wanted: list[str], code: str) -> None:
    assert spoken(wanted, KNOWN) == code


def test_a_variant_that_there_is_goes_before_its_neighbour() -> None:
    assert spoken(["pt-BR"], ("pt_PT", "pt_BR")) == "pt_BR"


def test_a_language_that_is_not_finished_is_for_those_who_ask_on_the_command_line(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("callviewer.ui.language.FINISHED", (SOURCE, "es"))

    assert speak(application, FOLDER, chosen="de") == SOURCE
    assert speak(application, FOLDER, lang="de") == "de"


def test_the_command_line_goes_before_the_settings(application: Application) -> None:
    assert speak(application, FOLDER, lang="es", chosen="en") == "es"


def test_every_finished_language_has_a_name_and_english_is_one() -> None:
    assert SOURCE in FINISHED
    assert set(FINISHED) | UNFINISHED == set(LANGUAGES)


# What it changes


def test_english_has_a_form_for_one(application: Application) -> None:
    said = [QCoreApplication.translate("FollowWords", "{n} days", "", n) for n in (1, 2)]
    assert said == ["{n} day", "{n} days"]


def test_another_language_takes_the_place_of_the_one_before(application: Application) -> None:
    speak(application, FOLDER, lang="pt_BR")
    assert QCoreApplication.translate("Words", "Missed call") == "Chamada perdida"
    speak(application, FOLDER, lang="en")
    assert QCoreApplication.translate("Words", "Missed call") == "Missed call"


def test_the_words_of_qt_are_translated_as_well(application: Application) -> None:
    speak(application, FOLDER, lang="de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != SOURCE])
def test_the_key_below_a_line_is_called_as_it_is_labelled(code: str, application: Application) -> None:
    speak(application, FOLDER, lang=code)
    assert QKeySequence("Return").toString(QKeySequence.SequenceFormat.NativeText) != "Return"


def test_arabic_turns_the_window_and_english_turns_it_back(application: Application) -> None:
    speak(application, FOLDER, lang="ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak(application, FOLDER, lang="en")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_words_do_not_change_the_formats(application: Application) -> None:
    before = QLocale()
    speak(application, FOLDER, lang="ar")
    assert QLocale() == before


# Both directions in one line


def test_plain_text_stays_plain_where_all_is_read_from_the_left(qapp: Application) -> None:
    assert bidi.isolated("João (trabalho)") == "João (trabalho)"
    assert bidi.from_the_left("+55 11 91234-5678") == "+55 11 91234-5678"


def test_a_name_read_from_the_right_keeps_to_itself(qapp: Application) -> None:
    said = words().sentence(Call(CallKind.MISSED, "+5511912345678", ARABIC_NAME))
    assert f"{FSI}{ARABIC_NAME}{PDI}" in said


def test_names_and_numbers_keep_to_themselves_in_a_window_read_from_the_right(backward: None) -> None:
    call = Call(CallKind.MISSED, "+5511912345678", "Ana (work)")
    assert words().caller(call) == f"{FSI}Ana (work){PDI}"
    number = words().number(call)
    assert (number[0], number[-1]) == (LRI, PDI)


def test_a_date_of_the_region_keeps_to_itself_in_a_window_read_from_the_right(backward: None) -> None:
    said = words(QLocale("pt_BR"))
    for text in (said.day(date(2026, 10, 28)), said.clock_time(0), said.on_paper(0), said.moment(0)):
        assert (text[0], text[-1]) == (FSI, PDI)


def test_keys_are_written_from_the_left_in_a_window_read_from_the_right(backward: None) -> None:
    action = QAction("Settings…")
    action.setShortcut("Ctrl+,")
    show_keys(action)
    assert action.text() == f"Settings…\t{LRI}Ctrl+,{PDI}"


def test_a_name_that_was_enclosed_is_not_enclosed_twice(backward: None) -> None:
    once = words().caller(Call(CallKind.MISSED, "", "Ana"))
    assert words().caller(Call(CallKind.MISSED, "", once)) == once


def test_what_is_copied_has_no_signs_of_direction(backward: None) -> None:
    call = Call(CallKind.MISSED, "+5511912345678", ARABIC_NAME)
    copy_rows([CALLER.title], [[CALLER.copy(words(), call)]])
    assert QGuiApplication.clipboard().text() == f"Caller\n{ARABIC_NAME}\n"


def test_a_formula_in_a_name_is_disarmed_in_a_window_read_from_the_right_too(backward: None) -> None:
    copy_rows(["Caller"], [[CALLER.copy(words(), Call(CallKind.MISSED, "", "=HYPERLINK(1)"))]])
    assert QGuiApplication.clipboard().text() == "Caller\n'=HYPERLINK(1)\n"


# The choice


def test_the_settings_offer_the_finished_languages_in_their_own_names(application: Application, qtbot: QtBot) -> None:
    with look(application) as icons:
        dialog = SettingsDialog(Settings(), icons)
        qtbot.addWidget(dialog)
        box = dialog._language
        assert [box.itemText(at) for at in range(box.count())] == [
            "Like the system",
            *(LANGUAGES[code] for code in FINISHED),
        ]


def test_another_language_is_remembered_and_comes_with_the_next_start(application: Application, qtbot: QtBot) -> None:
    with look(application) as icons:
        dialog = SettingsDialog(Settings(), icons)
        qtbot.addWidget(dialog)
        dialog.show()
        heard: list[str] = []
        dialog.changed.connect(lambda settings: heard.append(settings.language))
        assert not dialog._language_words.isVisible()
        dialog._language.setCurrentIndex(1)
        dialog._language.activated.emit(1)
        assert heard == [FINISHED[0]]
        assert dialog._language_words.isVisible()


def test_a_language_of_another_version_is_shown_as_the_systems(application: Application, qtbot: QtBot) -> None:
    with look(application) as icons:
        dialog = SettingsDialog(Settings(language="tlh"), icons)
        qtbot.addWidget(dialog)
        assert dialog._language.currentText() == "Like the system"
