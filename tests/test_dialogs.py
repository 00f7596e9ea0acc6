"""The dialogs: what they ask for, what they say, and that a key leaves no trace in them."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from callviewer.desktop.key_trouble import KeyTrouble
from callviewer.desktop.settings import Account, Settings, Theme
from callviewer.history.errors import Trouble
from callviewer.ui import troubles
from callviewer.ui.about_dialog import AboutDialog
from callviewer.ui.account_dialog import AccountDialog, KeyPlace
from callviewer.ui.crash_dialog import CrashDialog
from callviewer.ui.icons import Icons
from callviewer.ui.pick_box import PickBox
from callviewer.ui.settings_dialog import SettingsDialog
from callviewer.ui.shortcuts_dialog import ShortcutsDialog
from callviewer.ui.welcome_dialog import WelcomeDialog
from tests.looks import look
from tests.ui_kit import shown_text, turn_wheel

KEY = "k3y-0f-a-ph0ne"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[Icons]:
    with look(qapp) as made:
        yield made


@pytest.fixture
def account(icons: Icons, qtbot: QtBot) -> AccountDialog:
    made = AccountDialog(icons, KeyPlace.KEYRING)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def welcome(icons: Icons, qtbot: QtBot) -> WelcomeDialog:
    made = WelcomeDialog(icons)
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog: AccountDialog | WelcomeDialog) -> str:
    return dialog._notice.accessibleName() if dialog._notice.isVisible() else ""


def heard(signal: SignalInstance) -> list[Any]:
    got = []
    signal.connect(lambda *what: got.append(what))
    return got


def spoken(line: QLineEdit) -> str:
    interface = QAccessible.queryAccessibleInterface(line)
    return interface.text(QAccessible.Text.Value)


# The key field


def test_a_key_is_hidden_until_asked_for(account: AccountDialog, qtbot: QtBot) -> None:
    line = account._field._line
    assert line.echoMode() is QLineEdit.EchoMode.Password
    click(qtbot, account._field._eye)
    assert line.echoMode() is QLineEdit.EchoMode.Normal


def test_screen_readers_cannot_read_a_hidden_key(account: AccountDialog) -> None:
    line = account._field._line
    line.setText(KEY)
    assert KEY not in spoken(line)


def test_what_is_pasted_is_cleaned(account: AccountDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f' "{KEY}"\n')
    click(qtbot, account._field._paste)
    assert account._field._line.text() == KEY
    QTest.keyClick(account._field._line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText(f"https://api.smsmobileapi.com/?apikey={KEY}&limit=1")
    QTest.keyClick(account._field._line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert account._field._line.text() == KEY


def test_a_closed_dialog_holds_no_key(account: AccountDialog) -> None:
    line = account._field._line
    line.setText(KEY)
    account._field._eye.setChecked(True)
    account.reject()
    assert line.text() == ""
    assert not line.isUndoAvailable()
    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert line.completer() is None


# The account


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (KeyPlace.KEYRING, "kept in"),
        (KeyPlace.SESSION, "this session only"),
        (KeyPlace.ENVIRONMENT, "CALLVIEWER_API_KEY"),
        (KeyPlace.NOWHERE, "No key"),
    ],
)
def test_it_says_where_the_key_is(account: AccountDialog, place: KeyPlace, words: str) -> None:
    account.show_place(place)
    assert words in account._where.text()
    assert account._forget.isVisible() == (place in {KeyPlace.KEYRING, KeyPlace.SESSION})


def test_an_entered_key_is_tested(account: AccountDialog, qtbot: QtBot) -> None:
    tests = heard(account.test_wanted)
    account._field._line.setText(f" {KEY} ")
    click(qtbot, account._test)
    assert tests == [(KEY,)]


def test_without_a_new_key_the_one_in_use_is_tested(account: AccountDialog, qtbot: QtBot) -> None:
    tests = heard(account.test_wanted)
    click(qtbot, account._test)
    assert tests == [("",)]


def test_no_key_at_all_gets_a_sentence(account: AccountDialog, qtbot: QtBot) -> None:
    account.show_place(KeyPlace.NOWHERE)
    tests = heard(account.test_wanted)
    click(qtbot, account._test)
    assert tests == []
    assert "no key" in said(account)


def test_a_flawed_key_is_not_saved(account: AccountDialog, qtbot: QtBot) -> None:
    saves = heard(account.save_wanted)
    account._field._line.setText("two words")
    click(qtbot, account._save)
    assert saves == []
    assert "spaces" in said(account)


def test_a_key_is_saved_for_good_or_for_the_session(account: AccountDialog, qtbot: QtBot) -> None:
    saves = heard(account.save_wanted)
    account._field._line.setText(KEY)
    click(qtbot, account._save)
    account._session.setChecked(True)
    click(qtbot, account._save)
    assert saves == [(KEY, False), (KEY, True)]


def test_the_outcomes_of_a_test_are_different_sentences(account: AccountDialog) -> None:
    account.show_tested(None)
    sentences = [said(account)]
    for trouble in Trouble:
        account.show_tested(trouble)
        sentences.append(said(account))
    assert all(sentences)
    assert len(set(sentences)) == len(sentences)


def test_the_troubles_of_the_keyring_are_different_sentences(account: AccountDialog) -> None:
    sentences = []
    for trouble in KeyTrouble:
        account.show_key_trouble(trouble)
        sentences.append(said(account))
    assert all(sentences)
    assert len(set(sentences)) == len(KeyTrouble)


def test_without_a_keyring_the_key_can_be_used_for_the_session(account: AccountDialog, qtbot: QtBot) -> None:
    saves = heard(account.save_wanted)
    account._field._line.setText(KEY)
    account.show_key_trouble(KeyTrouble.NO_BACKEND)
    click(qtbot, account._notice._button)
    assert saves == [(KEY, True)]


def test_forgetting_is_confirmed_in_place(account: AccountDialog, qtbot: QtBot) -> None:
    forgets = heard(account.forget_wanted)
    click(qtbot, account._forget)
    assert forgets == []
    click(qtbot, account._notice._button)
    assert forgets == [()]


def test_a_confirmation_that_was_closed_forgets_nothing(account: AccountDialog, qtbot: QtBot) -> None:
    forgets = heard(account.forget_wanted)
    click(qtbot, account._forget)
    click(qtbot, account._notice._cross)
    assert not account._notice.isVisible()
    assert forgets == []


def test_a_saved_key_leaves_the_field(account: AccountDialog) -> None:
    account._field._line.setText(KEY)
    account.show_busy()
    assert not account._save.isEnabled()
    account.show_saved(KeyPlace.KEYRING)
    assert account._field.is_empty()
    assert account._save.isEnabled()
    assert said(account) == "The key is saved and in use."


def test_a_key_for_the_session_is_not_said_to_be_saved(account: AccountDialog) -> None:
    account._field._line.setText(KEY)
    account.show_saved(KeyPlace.SESSION)
    assert said(account) == "The key is in use for this session."


@pytest.mark.parametrize("place", list(KeyPlace))
def test_the_box_for_the_session_is_ticked_where_the_key_is_a_sessions(icons: Icons, place: KeyPlace) -> None:
    dialog = AccountDialog(icons, place)
    assert dialog._session.isChecked() == (place is KeyPlace.SESSION)
    dialog.deleteLater()


def test_replacing_by_nothing_is_said_so(account: AccountDialog, qtbot: QtBot) -> None:
    saves = heard(account.save_wanted)
    click(qtbot, account._save)
    assert saves == []
    assert said(account) == "Nothing was entered."


def test_the_demo_needs_no_key(icons: Icons, qtbot: QtBot) -> None:
    dialog = AccountDialog(icons, KeyPlace.DEMO)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._where.text() == "These are the demo's invented calls; it needs no key."
    seen = [button for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    assert seen == [dialog._close]
    assert not dialog._field.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_focus_stays_while_a_key_is_tested(account: AccountDialog, qtbot: QtBot) -> None:
    tests = heard(account.test_wanted)
    account._test.setFocus()
    account.test_wanted.connect(lambda _key: account.show_busy())
    QTest.keyClick(account._test, Qt.Key.Key_Return)
    assert account.focusWidget() is account._test
    QTest.keyClick(account._test, Qt.Key.Key_Return)
    assert tests == [("",)]
    account.show_tested(None)
    assert account.focusWidget() is account._test
    QTest.keyClick(account._test, Qt.Key.Key_Return)
    assert len(tests) == 2
    assert account.isVisible()


def test_the_focus_does_not_go_to_close_when_a_key_is_forgotten(account: AccountDialog, qtbot: QtBot) -> None:
    account.forget_wanted.connect(account.show_busy)
    account._forget.setFocus()
    QTest.keyClick(account._forget, Qt.Key.Key_Return)
    assert account.focusWidget() is account._forget
    account._notice._button.setFocus()
    QTest.keyClick(account._notice._button, Qt.Key.Key_Return)
    assert account.focusWidget() is account._forget
    account.show_forgotten()
    assert account.focusWidget() is account._field._line


def test_enter_presses_the_button_that_has_the_focus(account: AccountDialog) -> None:
    saves = heard(account.save_wanted)
    account._field._line.setText(KEY)
    account._field._eye.setFocus()
    QTest.keyClick(account._field._eye, Qt.Key.Key_Return)
    assert account._field._eye.isChecked()
    account._close.setFocus()
    QTest.keyClick(account._close, Qt.Key.Key_Enter)
    assert not account.isVisible()
    assert saves == []


def test_a_forgotten_key_is_kept_nowhere(account: AccountDialog) -> None:
    account.show_forgotten()
    assert "No key" in account._where.text()
    assert not account._forget.isVisible()


# The welcome


def test_a_first_key_is_entered(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    keys = heard(welcome.key_entered)
    welcome._field._line.setText(KEY)
    QTest.keyClick(welcome._field._line, Qt.Key.Key_Return)
    assert keys == [(KEY, True)]


def test_the_first_key_need_not_be_remembered(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    keys = heard(welcome.key_entered)
    welcome._field._line.setText(KEY)
    welcome._remember.setChecked(False)
    click(qtbot, welcome._connect)
    assert keys == [(KEY, False)]


def test_without_a_keyring_nothing_is_offered_to_be_remembered(icons: Icons, qtbot: QtBot) -> None:
    dialog = WelcomeDialog(icons, can_remember=False)
    qtbot.addWidget(dialog)
    keys = heard(dialog.key_entered)
    assert not dialog._remember.isChecked()
    assert not dialog._remember.isEnabled()
    assert "no keyring" in dialog._remember.accessibleDescription()
    dialog._field._line.setText(KEY)
    click(qtbot, dialog._connect)
    dialog.show_busy()
    dialog.show_trouble(Trouble.OFFLINE)
    assert keys == [(KEY, False)]
    assert not dialog._remember.isEnabled()


def test_a_key_is_tried_once_at_a_time(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    keys = heard(welcome.key_entered)
    chosen = heard(welcome.demo_chosen)
    welcome._field._line.setText(KEY)
    welcome._connect.setFocus()
    welcome.show_busy()
    for button in (welcome._connect, welcome._demo):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert keys == chosen == []


def test_ctrl_q_ends_the_program_from_a_dialog(qtbot: QtBot, icons: Icons, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(True))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = WelcomeDialog(icons, window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    QTest.keyClick(dialog._field._line, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert ended


def test_the_demo_is_chosen(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    chosen = heard(welcome.demo_chosen)
    click(qtbot, welcome._demo)
    assert chosen == [()]


def test_enter_in_an_empty_field_says_what_is_missing(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    keys = heard(welcome.key_entered)
    QTest.keyClick(welcome._field._line, Qt.Key.Key_Return)
    assert keys == []
    assert "no key" in said(welcome)


def test_a_refused_key_is_explained_and_can_be_mended(welcome: WelcomeDialog) -> None:
    welcome.show_busy()
    assert not welcome._connect.isEnabled()
    welcome.show_trouble(Trouble.EXPIRED)
    assert "expired" in said(welcome)
    assert welcome._connect.isEnabled()
    welcome._field._line.setText(KEY)
    assert said(welcome) == ""


def test_a_key_that_cannot_be_kept_is_offered_for_the_session(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    keys = heard(welcome.key_entered)
    welcome._field._line.setText(KEY)
    welcome.show_trouble(KeyTrouble.LOCKED)
    click(qtbot, welcome._notice._button)
    assert keys == [(KEY, False)]


def test_no_sentence_is_cut_off(welcome: WelcomeDialog, qtbot: QtBot) -> None:
    for trouble in (*Trouble, *KeyTrouble):
        welcome.show_trouble(trouble)
        qtbot.waitUntil(lambda: welcome.height() >= welcome.column.totalHeightForWidth(welcome.width()))


# The settings


@pytest.fixture
def settings(icons: Icons, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(Settings(), icons)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(box: PickBox, words: str) -> None:
    index = box.findText(words)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_the_settings_are_shown(icons: Icons, qtbot: QtBot) -> None:
    given = Settings(theme=Theme.DARK, keep_months=6, check_minutes=30, hide_numbers=True)
    dialog = SettingsDialog(given, icons)
    qtbot.addWidget(dialog)
    shown = [box.currentText() for box in (dialog._theme, dialog._keep, dialog._check)]
    assert shown == ["Dark", "6 months", "Every 30 minutes"]
    assert dialog._keep_copy.isChecked()
    assert dialog._hide_numbers.isChecked()


def test_the_theme_counts_at_once(settings: SettingsDialog) -> None:
    changes = heard(settings.changed)
    pick(settings._theme, "Dark")
    assert changes[0][0].theme is Theme.DARK


def test_how_often_to_look_counts_at_once(settings: SettingsDialog) -> None:
    changes = heard(settings.changed)
    pick(settings._check, "Every minute")
    pick(settings._check, "Only when I refresh")
    assert [what.check_minutes for (what,) in changes] == [1, 0]


def test_the_same_choice_again_changes_nothing(settings: SettingsDialog) -> None:
    changes = heard(settings.changed)
    pick(settings._check, "Every 5 minutes")
    assert changes == []


def test_hiding_numbers_counts_at_once(settings: SettingsDialog) -> None:
    changes = heard(settings.changed)
    settings._hide_numbers.click()
    settings._hide_numbers.click()
    assert [what.hide_numbers for (what,) in changes] == [True, False]


def test_the_settings_given_stay_as_they_are(icons: Icons, qtbot: QtBot) -> None:
    given = Settings(accounts=[Account()])
    dialog = SettingsDialog(given, icons)
    qtbot.addWidget(dialog)
    changes = heard(dialog.changed)
    pick(dialog._theme, "Dark")
    pick(dialog._theme, "Light")
    assert given.theme is Theme.SYSTEM
    assert [what.theme for (what,) in changes] == [Theme.DARK, Theme.LIGHT]


def test_giving_up_the_copy_is_asked_for_first(settings: SettingsDialog, qtbot: QtBot) -> None:
    changes = heard(settings.changed)
    settings._keep_copy.click()
    assert changes == []
    assert settings._question.isVisible()
    click(qtbot, settings._question._confirm)
    assert [what.keep_copy for (what,) in changes] == [False]
    assert not settings._keep_copy.isChecked()
    assert not settings._keep.isEnabled()
    assert not settings._delete.isEnabled()


def test_it_says_what_happens_without_a_copy(settings: SettingsDialog, qtbot: QtBot) -> None:
    before = settings._copy_words.text()
    settings._keep_copy.click()
    assert "Offline" in settings._question.accessibleName()
    click(qtbot, settings._question._confirm)
    assert settings._copy_words.text() != before


def test_a_copy_that_was_not_given_up_is_ticked_again(settings: SettingsDialog, qtbot: QtBot) -> None:
    changes = heard(settings.changed)
    settings._keep_copy.click()
    click(qtbot, settings._question._cancel)
    assert settings._keep_copy.isChecked()
    assert changes == []


def test_a_copy_is_kept_again_without_a_question(icons: Icons, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(keep_copy=False), icons)
    qtbot.addWidget(dialog)
    changes = heard(dialog.changed)
    dialog._keep_copy.click()
    assert [what.keep_copy for (what,) in changes] == [True]
    assert dialog._delete.isEnabled()


def test_keeping_calls_for_less_time_is_asked_for_first(settings: SettingsDialog, qtbot: QtBot) -> None:
    changes = heard(settings.changed)
    pick(settings._keep, "12 months")
    assert changes == []
    click(qtbot, settings._question._confirm)
    pick(settings._keep, "3 months")
    click(qtbot, settings._question._confirm)
    assert [what.keep_months for (what,) in changes] == [12, 3]


def test_a_shorter_time_that_was_not_confirmed_goes_back(settings: SettingsDialog, qtbot: QtBot) -> None:
    pick(settings._keep, "3 months")
    QTest.keyClick(settings._question._cancel, Qt.Key.Key_Escape)
    assert settings._keep.currentText() == "For ever"
    assert settings.isVisible()


def test_keeping_calls_longer_needs_no_question(icons: Icons, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(keep_months=3), icons)
    qtbot.addWidget(dialog)
    changes = heard(dialog.changed)
    pick(dialog._keep, "24 months")
    pick(dialog._keep, "For ever")
    assert [what.keep_months for (what,) in changes] == [24, 0]


def test_the_copy_is_deleted_after_a_question(settings: SettingsDialog, qtbot: QtBot) -> None:
    wanted = heard(settings.delete_copy_wanted)
    click(qtbot, settings._delete)
    assert wanted == []
    click(qtbot, settings._question._confirm)
    assert wanted == [()]
    assert settings._question.isHidden()


def test_another_question_takes_the_place_of_the_first(settings: SettingsDialog, qtbot: QtBot) -> None:
    changes, wanted = heard(settings.changed), heard(settings.delete_copy_wanted)
    settings._keep_copy.click()
    click(qtbot, settings._delete)
    click(qtbot, settings._question._confirm)
    assert settings._keep_copy.isChecked()
    assert changes == []
    assert wanted == [()]


def test_a_question_is_asked_with_the_harmless_answer_in_focus(settings: SettingsDialog, qtbot: QtBot) -> None:
    wanted = heard(settings.delete_copy_wanted)
    click(qtbot, settings._delete)
    assert settings.focusWidget() is settings._question._cancel
    QTest.keyClick(settings._question._cancel, Qt.Key.Key_Return)
    assert settings._question.isHidden()
    assert settings.isVisible()
    assert wanted == []


def test_no_question_is_cut_off(settings: SettingsDialog, qtbot: QtBot) -> None:
    settings._question.ask("A sentence. " * 40, "Go on", "A long option " * 8)
    wanted = settings.column.totalMinimumSize().width()
    qtbot.waitUntil(lambda: settings.height() >= settings.column.totalHeightForWidth(settings.width()))
    assert settings.width() >= wanted > 400


def test_settings_that_are_closed_are_gone(icons: Icons, qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(), icons)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog._close.click()


def test_where_there_are_no_phones_to_see_to_the_settings_say_why(settings: SettingsDialog) -> None:
    settings.lock_phones("The demo has one phone.")
    assert not settings._phones.isEnabled()
    assert "The demo has one phone." in shown_text(settings)


def test_the_settings_open_with_the_keyboard_at_the_first_of_them(settings: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitExposed(settings):
        settings.show()
    assert settings.focusWidget() is settings._theme


def test_the_wheel_changes_no_setting(settings: SettingsDialog) -> None:
    changes = heard(settings.changed)
    settings.alerts.changed.connect(lambda values: changes.append((values,)))
    settings.alerts._from.setEnabled(True)
    for field in (settings._keep, settings.alerts._from):
        assert not turn_wheel(field), "it scrolls the page"
    assert settings._keep.currentText() == "For ever"
    assert changes == []


def test_the_phones_are_one_button_away(settings: SettingsDialog, qtbot: QtBot) -> None:
    wanted = heard(settings.account_wanted)
    click(qtbot, settings._phones)
    assert wanted == [()]


# The others


def test_a_crash_report_is_copied_as_plain_text(icons: Icons, qtbot: QtBot) -> None:
    dialog = CrashDialog("Traceback: <b>bold</b>")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog._report.isVisible()
    click(qtbot, dialog._details)
    assert dialog._report.isVisible()
    click(qtbot, dialog._copy)
    assert QGuiApplication.clipboard().text() == "Traceback: <b>bold</b>"


def test_the_only_button_of_the_small_dialogs_is_plain(icons: Icons, qtbot: QtBot) -> None:
    for dialog in (AboutDialog(icons), ShortcutsDialog()):
        qtbot.addWidget(dialog)
        (close,) = dialog.findChildren(QPushButton)
        assert close.icon().isNull()
        dialog.show()
        click(qtbot, close)
        assert not dialog.isVisible()


def test_shortcuts_are_listed(icons: Icons, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    assert dialog._table.rowCount() == len(dialog.shortcuts())
    words, keys = dialog._table.item(0, 0), dialog._table.item(0, 1)
    assert words
    assert keys
    assert (words.text(), keys.text()) == ("Search", "Ctrl+F")


def test_every_trouble_has_words() -> None:
    states = [*map(troubles.of_service, Trouble), *map(troubles.of_keyring, KeyTrouble)]
    assert all(state.title and state.happened and state.todo and state.button for state in states)
    assert len({state.sentence for state in states}) == len(states)
