"""Icons: sharp, coloured, and right after a change of theme."""

import ast
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import callviewer.ui
from callviewer.desktop.paths import resources
from callviewer.ui.icons import Icons
from callviewer.ui.theme import DARK, LIGHT, Role, Theme
from tests.looks import look

FOLDER = resources() / "icons"


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[Icons]:
    with look(qapp) as made:
        yield made


def strongest(image: QImage) -> QColor:
    """The colour of the most opaque pixel."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    pixel = max(pixels, key=QColor.alpha)
    return QColor(pixel.red(), pixel.green(), pixel.blue())


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_a_pixmap_has_every_pixel_of_the_screen(icons: Icons, dpr: float) -> None:
    pixmap = icons.pixmap("phone", Role.TEXT, 16, dpr)
    assert pixmap.size() == QSize(round(16 * dpr), round(16 * dpr))
    assert pixmap.devicePixelRatio() == dpr


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_every_pixel_of_the_screen(icons: Icons, dpr: float) -> None:
    assert icons.icon("phone").pixmap(QSize(16, 16), dpr).size() == QSize(round(16 * dpr), round(16 * dpr))


def test_an_icon_has_the_colour_of_its_role(icons: Icons) -> None:
    assert strongest(icons.pixmap("phone-missed", Role.MISSED, 48, 1).toImage()) == QColor(LIGHT[Role.MISSED])


def test_an_icon_that_is_painted_again_is_not_read_again(icons: Icons, monkeypatch: pytest.MonkeyPatch) -> None:
    first = icons.icon("phone").pixmap(24, 24).toImage()
    monkeypatch.setattr(icons, "draw", lambda *_: pytest.fail("read again"))
    canvas = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    icons.icon("phone").paint(painter, 0, 0, 24, 24)
    painter.end()
    assert canvas == first


@pytest.mark.parametrize("turned", [QTransform(), QTransform.fromScale(-1, 1), QTransform().rotate(90)])
def test_an_icon_is_painted_whole_however_it_is_turned(icons: Icons, turned: QTransform) -> None:
    canvas = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setTransform(turned)
    icons.icon("phone").paint(painter, turned.inverted()[0].mapRect(canvas.rect()))
    painter.end()
    assert canvas == icons.icon("phone").pixmap(24, 24).toImage().transformed(turned)


def test_the_ground_of_an_icon_is_clear(icons: Icons) -> None:
    assert icons.icon("phone").pixmap(24, 24).toImage().pixelColor(0, 0).alpha() == 0


def test_an_icon_given_before_takes_the_colours_of_a_new_theme(icons: Icons) -> None:
    icon = icons.icon("phone", Role.TEXT)
    assert strongest(icon.pixmap(48, 48).toImage()) == QColor(LIGHT[Role.TEXT])
    icons.theme.apply("dark")
    assert strongest(icon.pixmap(48, 48).toImage()) == QColor(DARK[Role.TEXT])
    assert strongest(icons.pixmap("phone", Role.TEXT, 48, 1).toImage()) == QColor(DARK[Role.TEXT])


def test_an_icon_has_the_new_colours_also_while_the_theme_is_on_its_way(icons: Icons, qtbot: QtBot) -> None:
    seen: list[QColor] = []

    class Restyled(QLabel):
        def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's own)
            if event.type() is QEvent.Type.StyleChange:
                seen.append(strongest(icons.icon("phone", Role.TEXT).pixmap(48, 48).toImage()))
            super().changeEvent(event)

    label = Restyled()
    qtbot.addWidget(label)
    label.ensurePolished()
    icons.icon("phone", Role.TEXT).pixmap(48, 48)
    icons.theme.apply("dark")
    assert seen
    assert seen[-1] == QColor(DARK[Role.TEXT])


def test_a_button_that_is_painted_again_has_its_icon_ready(icons: Icons, monkeypatch: pytest.MonkeyPatch) -> None:
    icon = icons.icon("phone", Role.TEXT)
    first = icon.pixmap(48, 48).toImage()
    monkeypatch.setattr(Icons, "draw", lambda *_: pytest.fail("it is drawn again"))
    assert icon.pixmap(48, 48).toImage() == first


def test_a_disabled_icon_is_dimmed(icons: Icons) -> None:
    image = icons.icon("phone", Role.MISSED).pixmap(QSize(48, 48), QIcon.Mode.Disabled).toImage()
    assert strongest(image) == QColor(LIGHT[Role.DISABLED])


def test_an_icon_survives_being_copied_and_changed_by_qt(icons: Icons) -> None:
    copy = QIcon(icons.icon("phone", Role.TEXT))
    copy.setIsMask(True)
    gc.collect()
    assert strongest(copy.pixmap(48, 48).toImage()) == QColor(LIGHT[Role.TEXT])


def test_an_icon_is_painted_on_a_button(icons: Icons, qtbot: QtBot) -> None:
    button = QPushButton(icons.icon("phone", Role.MISSED), "")
    qtbot.addWidget(button)
    image = button.grab().toImage()
    pixels = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT[Role.MISSED] in pixels


def test_the_same_icon_is_drawn_once(icons: Icons) -> None:
    assert icons.pixmap("x", Role.TEXT, 16, 1) is icons.pixmap("x", Role.TEXT, 16, 1)


def test_a_name_without_a_file_is_refused(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_the_program_has_an_icon_of_its_own(icons: Icons) -> None:
    assert icons.application().pixmap(64, 64).toImage().pixelColor(32, 8).alpha() == 255


def test_each_icon_file_takes_a_colour() -> None:
    for file in FOLDER.glob("*.svg"):
        source = file.read_text(encoding="utf-8")
        assert "currentColor" in source or file.stem in {"arrow-down", "tick"}, file.name


def icons_named_in(file: Path) -> set[str]:
    """The words in a file's code that are handed first to something that takes an icon's name."""
    takers = {"icon", "pixmap", "show_state", "State", "draw"}
    calls = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    firsts = (
        call.args[0]
        for call in calls
        if call.args and getattr(call.func, "attr", getattr(call.func, "id", "")) in takers
    )
    return {str(first.value) for first in firsts if isinstance(first, ast.Constant) and isinstance(first.value, str)}


def test_each_icon_named_in_the_windows_has_a_file() -> None:
    named = set().union(*map(icons_named_in, Path(callviewer.ui.__file__).parent.glob("*.py")))
    assert named
    assert {name for name in named if not (FOLDER / f"{name}.svg").is_file()} == set()


def test_the_theme_owns_the_icons(qapp: QApplication) -> None:
    with look(qapp) as icons:
        assert isinstance(icons, Icons)
        assert isinstance(icons.parent(), Theme)


def test_icons_that_are_garbage_go_without_harm(icons: Icons) -> None:
    other = Icons(icons.theme)
    copy = QIcon(other.icon("phone", Role.TEXT))
    copy.setIsMask(True)
    cycle: list[object] = [other]
    cycle.append(cycle)
    del other, cycle
    gc.collect()
    assert not copy.pixmap(48, 48).isNull()
