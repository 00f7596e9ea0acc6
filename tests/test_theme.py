"""Colours: enough contrast everywhere, and a theme that follows."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from itertools import product

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from callviewer.desktop.paths import resources
from callviewer.ui.theme import BACKGROUNDS, DARK, LIGHT, Role, Theme, of_system
from tests.looks import look

Table = Mapping[Role, str]

TEXTS = (
    Role.TEXT,
    Role.SECONDARY,
    Role.ACCENT,
    Role.MISSED,
    Role.INCOMING,
    Role.OUTGOING,
    Role.WAITING,
    Role.GOOD,
    Role.WARNING,
)
ON_OTHERS = (
    (Role.SELECTION_TEXT, Role.SELECTION),
    (Role.ACCENT_TEXT, Role.ACCENT),
    (Role.ACCENT, Role.SELECTION),
    (Role.TEXT, Role.PRESSED),
    (Role.ACCENT, Role.PRESSED),
    *product((Role.TEXT,), (Role.SELECTION, Role.NOTICE, Role.ALARM, Role.SUCCESS)),
)
SIGNS = (
    *product((Role.FOCUS, Role.MISSED, Role.INCOMING, Role.OUTGOING, Role.WAITING), (*BACKGROUNDS, Role.SELECTION)),
    *product((Role.SECONDARY,), (Role.SELECTION, Role.NOTICE, Role.ALARM, Role.SUCCESS, Role.PRESSED)),
    *product((Role.FIELD,), (Role.WINDOW, Role.PANEL, Role.BASE)),
    (Role.WARNING, Role.NOTICE),
    (Role.MISSED, Role.ALARM),
    (Role.GOOD, Role.SUCCESS),
)
TABLES = pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@TABLES
def test_each_role_has_a_colour(table: Table) -> None:
    assert set(table) == set(Role)
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in table.values())


@TABLES
def test_text_can_be_read_on_every_background(table: Table) -> None:
    pairs = (*product(TEXTS, BACKGROUNDS), *ON_OTHERS)
    weak = {(text, ground): contrast(table[text], table[ground]) for text, ground in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@TABLES
def test_icons_and_the_focus_ring_stand_out(table: Table) -> None:
    weak = {(sign, ground): contrast(table[sign], table[ground]) for sign, ground in SIGNS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


@TABLES
def test_what_cannot_be_used_now_can_still_be_read(table: Table) -> None:
    for ground in (Role.WINDOW, Role.PANEL, Role.BASE, Role.ALTERNATE, Role.HOVER):
        assert contrast(table[Role.DISABLED], table[ground]) >= 3
    assert contrast(table[Role.SECONDARY], table[Role.DISABLED]) > 1.5


@TABLES
@pytest.mark.parametrize("name", ["arrow-down", "tick"])
def test_pictures_of_the_style_sheet_stand_out_in_both_themes(table: Table, name: str) -> None:
    source = (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    colour = re.search('stroke="(#[0-9a-f]{6})"', source)
    assert colour
    assert contrast(colour[1], table[Role.BASE]) >= 3


@TABLES
def test_the_edge_of_a_menu_is_seen(table: Table) -> None:
    assert contrast(table[Role.EDGE], table[Role.BASE]) > 2


def test_the_palette_has_the_colours_of_the_theme(qapp: QApplication) -> None:
    with look(qapp, "dark"):
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK[Role.WINDOW])
        assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(DARK[Role.SECONDARY])


def test_a_change_of_theme_is_told_and_painted(qapp: QApplication, qtbot: QtBot) -> None:
    with look(qapp, "light") as icons:
        field = QLineEdit()
        qtbot.addWidget(field)
        field.ensurePolished()
        with qtbot.waitSignal(icons.theme.changed):
            icons.theme.apply("dark")
        assert icons.theme.is_dark
        assert icons.theme.colour(Role.TEXT) == QColor(DARK[Role.TEXT])
        middle = field.grab().toImage().pixelColor(field.width() // 2, field.height() // 2)
        assert middle == QColor(DARK[Role.BASE])


def test_the_same_theme_again_is_no_change(qapp: QApplication, qtbot: QtBot) -> None:
    with look(qapp, "light") as icons, qtbot.assertNotEmitted(icons.theme.changed):
        icons.theme.apply("light")


def test_an_unknown_setting_follows_the_system(qapp: QApplication) -> None:
    with look(qapp, "purple") as icons:
        assert icons.theme.is_dark == (qapp.styleHints().colorScheme().name == "Dark")


def test_the_style_sheet_has_no_name_left_open(qapp: QApplication) -> None:
    with look(qapp):
        assert "$" not in qapp.styleSheet()


# The chosen one of several


def colours_of(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_entry_of_a_menu_that_the_arrows_lead_to_is_plain_to_see(qapp: QApplication, qtbot: QtBot) -> None:
    with look(qapp):
        menu = QMenu()
        qtbot.addWidget(menu)
        entries = [menu.addAction(words) for words in ("One", "Two")]
        menu.popup(QPoint())
        assert LIGHT[Role.FOCUS] not in colours_of(menu)
        menu.setActiveAction(entries[1])
        assert LIGHT[Role.FOCUS] in colours_of(menu)
        menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_choice_of_a_box_that_the_arrows_lead_to_is_plain_to_see(qapp: QApplication, qtbot: QtBot) -> None:
    with look(qapp):
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItems(["One", "Two"])
        box.show()
        box.showPopup()
        assert LIGHT[Role.ACCENT] in colours_of(box.view())
        box.hidePopup()


# High contrast

BLACK = {"Window": "#000000", "WindowText": "#ffffff", "Highlight": "#1aebff", "HighlightedText": "#000000"}
WHITE = {"Window": "#ffffff", "WindowText": "#000000", "Highlight": "#37006e", "HighlightedText": "#ffffff"}
"""Themes of Windows, "High Contrast Black" and "White"."""


def plain(colours: Mapping[str, str]) -> QPalette:
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(QPalette.ColorRole[role], QColor(colour))
    return made


@pytest.mark.parametrize("colours", [BLACK, WHITE], ids=["black", "white"])
def test_the_colours_of_a_system_with_high_contrast_keep_it(colours: Mapping[str, str]) -> None:
    table = {role: colour.name() for role, colour in of_system(plain(colours)).items()}
    pairs = (*product(TEXTS, BACKGROUNDS), *ON_OTHERS)
    weak = {(text, ground): contrast(table[text], table[ground]) for text, ground in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 7} == {}
    assert contrast(table[Role.LINE], table[Role.BASE]) >= 7


def test_a_system_that_asks_for_contrast_keeps_its_palette(qapp: QApplication, qtbot: QtBot) -> None:
    asked = [False]
    theme = Theme(qapp, resources() / "icons", "system", lambda: asked[0])
    try:
        assert theme.colour(Role.LINE) == QColor((DARK if theme.is_dark else LIGHT)[Role.LINE])
        asked[0] = True
        with qtbot.waitSignal(theme.changed):
            theme.refresh()
        assert theme.colour(Role.LINE) == theme.colour(Role.TEXT) == qapp.palette().windowText().color()
        assert qapp.palette().resolveMask() == 0
        theme.apply("dark")
        assert theme.colour(Role.LINE) == QColor(DARK[Role.LINE])
        assert qapp.palette().window().color() == QColor(DARK[Role.WINDOW])
    finally:
        theme.apply("light")
        delete(theme)
        qapp.setStyleSheet("")
        qapp.setPalette(QPalette())


def test_qt_draws_in_fusion_whatever_the_system_would_choose() -> None:
    code = "from callviewer.ui.application import Application; print(Application(['']).style().name())"
    env = {**os.environ, "QT_STYLE_OVERRIDE": "Windows"}
    told = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "fusion"
