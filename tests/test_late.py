"""Parts of the window that are made when they are first needed."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from callviewer.ui.late import Late, Room, come_behind, last_stop


class Hall:
    """A window with a field, two rooms, and another field."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        row = QHBoxLayout(self.window)
        self.first = QLineEdit(self.window)
        self.rooms = [Room(self.window, least=50, usual=90) for _ in range(2)]
        self.last = QLineEdit(self.window)
        for each in (self.first, *self.rooms, self.last):
            row.addWidget(each)
        self.joined: list[QWidget] = []

    def late(self, number: int, *, can_wait: bool = False) -> Late[QLineEdit]:
        return Late(self.rooms[number], QLineEdit, self.joined.append, can_wait=can_wait)

    def way(self) -> list[QWidget | None]:
        """Where the Tab key leads from the first field on."""
        self.first.setFocus()
        found: list[QWidget | None] = []
        for _ in range(4):
            found.append(self.window.focusWidget())
            self.window.focusNextChild()
        return found


@pytest.fixture
def hall(qtbot: QtBot) -> Hall:
    return Hall(qtbot)


def test_a_part_is_made_when_its_room_is_about_to_be_seen(hall: Hall) -> None:
    late = hall.late(0)
    assert hall.joined == []

    hall.window.show()

    assert late.made is not None
    assert late.made.isVisible()
    assert hall.joined == [late.made]


def test_a_part_that_can_wait_is_made_when_it_is_asked_for_and_once(hall: Hall) -> None:
    late = hall.late(0, can_wait=True)
    hall.window.show()
    assert hall.joined == []

    assert late.get() is late.get()
    assert hall.joined == [late.get()]


def test_an_empty_room_is_as_wide_as_its_part_will_be(hall: Hall) -> None:
    assert hall.rooms[0].minimumSizeHint().width() == 50
    assert hall.rooms[0].sizeHint().width() == 90


def test_the_tab_key_finds_parts_where_their_rooms_are_in_whatever_order_they_were_made(hall: Hall) -> None:
    one, other = hall.late(0, can_wait=True), hall.late(1, can_wait=True)
    hall.window.show()

    second, first = other.get(), one.get()

    assert hall.way() == [hall.first, first, second, hall.last]


def test_what_comes_behind_a_part_comes_behind_all_that_is_in_it(hall: Hall) -> None:
    hall.window.show()
    inside = [QLineEdit(hall.rooms[0]), QLineEdit(hall.rooms[0])]
    come_behind(hall.first, hall.rooms[0])
    assert last_stop(hall.rooms[0]) is inside[1]

    come_behind(inside[1], hall.last)

    assert hall.way()[3] is hall.last
