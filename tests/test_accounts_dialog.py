"""The phones: renamed, given a zone and a country, added and removed."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callviewer.desktop.settings import Account
from callviewer.desktop.zones import of_country
from callviewer.ui.accounts_dialog import AccountsDialog
from callviewer.ui.choice_box import ChoiceBox
from callviewer.ui.places import regions, zones
from tests.looks import look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHOP = Account(id="a", name="Shop", missed_zone="America/Sao_Paulo", region="BR")
HOME = Account(id="b", unknown={"colour": "red"})


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> Iterator[AccountsDialog]:
    with look(qapp) as icons:
        made = AccountsDialog([SHOP, HOME], "a", icons)
        qtbot.addWidget(made)
        made.show()
        yield made


def heard(signal: SignalInstance) -> list[Any]:
    got = []
    signal.connect(lambda *what: got.append(what))
    return got


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(line: QLineEdit | None, text: str) -> None:
    assert line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def choose(box: ChoiceBox, text: str) -> None:
    write(box.lineEdit(), text)


def names(dialog: AccountsDialog) -> list[str]:
    return [dialog._list.item(row).text() for row in range(dialog._list.count())]


def test_it_shows_the_phones_and_one_in_detail(dialog: AccountsDialog) -> None:
    assert names(dialog) == ["Shop", "Phone 2"]
    assert dialog._name.text() == "Shop"
    assert dialog._zone.currentText() == "America/Sao Paulo"
    assert dialog._region.currentText() == "Brazil (BR)"


def test_another_phone_is_looked_at(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    dialog._list.setCurrentRow(1)
    assert dialog._name.text() == ""
    assert dialog._name.placeholderText() == "Phone 2"
    assert dialog._zone.value() == "UTC"
    assert dialog._region.value() == ""
    assert changes == []


def test_a_phone_is_renamed(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    write(dialog._name, "Workshop")
    assert changes == [(Account(id="a", name="Workshop", missed_zone="America/Sao_Paulo", region="BR"),)]
    assert names(dialog) == ["Workshop", "Phone 2"]
    assert SHOP.name == "Shop"


def test_enter_in_a_field_leaves_the_dialog_open(dialog: AccountsDialog) -> None:
    write(dialog._name, "Workshop")
    assert dialog.isVisible()


def test_the_same_name_again_changes_nothing(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    write(dialog._name, "  Shop ")
    assert changes == []


def test_a_zone_is_found_by_a_part_of_its_name(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    choose(dialog._zone, "Lisbon")
    assert [what.missed_zone for (what,) in changes] == ["Europe/Lisbon"]


def test_an_unknown_zone_goes_back_to_the_one_before(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    choose(dialog._zone, "Atlantis")
    assert dialog._zone.currentText() == "America/Sao Paulo"
    assert changes == []


def test_a_zone_that_nobody_knows_is_shown_all_the_same(dialog: AccountsDialog) -> None:
    dialog.show_accounts([Account(id="a", missed_zone="Mars/Base")])
    assert dialog._zone.currentText() == "Mars/Base"


def test_a_country_is_chosen(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    choose(dialog._region, "Portugal")
    assert [what.region for (what,) in changes] == ["PT"]


def test_a_change_keeps_what_another_version_wrote(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    dialog._list.setCurrentRow(1)
    write(dialog._name, "Home")
    assert changes == [(Account(id="b", name="Home", unknown={"colour": "red"}),)]


def test_a_suggested_zone_is_taken(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    dialog.propose_zone("a", "America/New_York")
    assert dialog._zone_hint.accessibleName() == "Missed calls seem to be written in America/New York."
    click(dialog._zone_hint._button)
    assert [what.missed_zone for (what,) in changes] == ["America/New_York"]
    assert dialog._zone.value() == "America/New_York"
    assert dialog._zone_hint.isHidden()


def test_a_suggestion_is_shown_with_its_phone_alone(dialog: AccountsDialog) -> None:
    dialog.propose_zone("b", "America/New_York")
    assert dialog._zone_hint.isHidden()
    dialog._list.setCurrentRow(1)
    assert dialog._zone_hint.isVisible()


def test_the_zone_in_use_is_not_suggested(dialog: AccountsDialog) -> None:
    dialog.propose_zone("a", "America/Sao_Paulo")
    assert dialog._zone_hint.isHidden()


def test_a_suggestion_is_taken_back(dialog: AccountsDialog) -> None:
    dialog.propose_zone("a", "UTC")
    dialog.propose_zone("a", "")
    assert dialog._zone_hint.isHidden()


def test_a_suggestion_that_was_closed_does_not_come_back(dialog: AccountsDialog) -> None:
    dialog.propose_zone("a", "UTC")
    click(dialog._zone_hint._cross)
    dialog._list.setCurrentRow(1)
    dialog._list.setCurrentRow(0)
    assert dialog._zone_hint.isHidden()


def test_a_proposed_country_is_taken(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    dialog.propose_region("a", "US")
    assert dialog._region_hint.accessibleName() == "The numbers look like those of this country: United States."
    click(dialog._region_hint._button)
    assert [what.region for (what,) in changes] == ["US"]
    assert dialog._region.value() == "US"
    assert dialog._region_hint.isHidden()


def test_the_key_of_the_selected_phone_is_one_button_away(dialog: AccountsDialog) -> None:
    wanted = heard(dialog.key_wanted)
    dialog._list.setCurrentRow(1)
    click(dialog._key)
    assert wanted == [("b",)]


def test_a_phone_is_added(dialog: AccountsDialog) -> None:
    wanted = heard(dialog.add_wanted)
    click(dialog._add)
    assert wanted == [()]


@pytest.mark.parametrize("with_copy", [False, True])
@pytest.mark.parametrize("with_notes", [False, True])
def test_removing_asks_what_goes_as_well(dialog: AccountsDialog, with_copy: bool, with_notes: bool) -> None:
    wanted = heard(dialog.remove_wanted)
    click(dialog._remove)
    assert wanted == []
    assert "Shop" in dialog._question.accessibleName()
    copy, notes = dialog._question._options
    assert "copy" in copy.text()
    assert "notes" in notes.text()
    copy.setChecked(with_copy)
    notes.setChecked(with_notes)
    click(dialog._question._confirm)
    assert wanted == [("a", with_copy, with_notes)]


def test_copy_and_notes_stay_unless_they_are_asked_to_go(dialog: AccountsDialog) -> None:
    click(dialog._remove)
    for option in dialog._question._options:
        option.setChecked(True)
    click(dialog._question._cancel)
    click(dialog._remove)
    assert [option.isChecked() for option in dialog._question._options] == [False, False]


def test_the_question_is_gone_through_with_the_tab_key(dialog: AccountsDialog) -> None:
    click(dialog._remove)
    copy, notes = dialog._question._options
    copy.setFocus()
    assert copy.nextInFocusChain() is notes
    assert notes.nextInFocusChain() is dialog._question._cancel


def test_looking_at_another_phone_takes_the_question_back(dialog: AccountsDialog) -> None:
    click(dialog._remove)
    dialog._list.setCurrentRow(1)
    assert dialog._question.isHidden()


def test_a_removed_phone_leaves_the_list(dialog: AccountsDialog) -> None:
    dialog.show_accounts([HOME])
    assert names(dialog) == ["My phone"]
    assert dialog._selected_id() == "b"


def test_an_added_phone_can_be_selected(dialog: AccountsDialog) -> None:
    dialog.show_accounts([SHOP, HOME, Account(id="c", name="New")], "c")
    assert dialog._name.text() == "New"


def test_the_selected_phone_stays_selected(dialog: AccountsDialog) -> None:
    dialog._list.setCurrentRow(1)
    dialog.show_accounts([SHOP, HOME])
    assert dialog._selected_id() == "b"


def test_without_phones_only_adding_is_possible(dialog: AccountsDialog) -> None:
    changes = heard(dialog.changed)
    dialog.show_accounts([])
    assert not dialog._details.isEnabled()
    assert dialog._add.isEnabled()
    dialog._take_name()
    assert changes == []


def test_every_zone_is_there_with_utc_first() -> None:
    found = [name for _, name in zones("Mars/Base")]
    assert found[0] == "UTC"
    assert {"America/Sao_Paulo", "Europe/Brussels", "Mars/Base"} <= set(found)
    assert len(found) == len(set(found))


def test_every_country_has_its_code() -> None:
    codes = {code: words for words, code in regions()}
    assert codes["BR"] == "Brazil (BR)"
    assert len(codes) > 200


def test_a_country_has_its_zones() -> None:
    assert {"America/Sao_Paulo", "America/Manaus", "America/Noronha"} <= set(of_country("BR"))
    assert of_country("DE")[0] == "Europe/Berlin"
    assert of_country("XX") == of_country("") == of_country(None) == ()
