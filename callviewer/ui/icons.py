"""Icons: SVG files drawn in the colours of the theme, sharp at any scale."""

import functools
import math
import weakref
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from shiboken6 import isValid

from callviewer.ui.theme import Role, Theme

if TYPE_CHECKING:
    from pathlib import Path


class Icons(QObject):
    """Gives icons by name and colour role.

    An icon given once stays right: it asks for its colour while it is painted, so nobody has to renew it when
    the theme changes.
    """

    def __init__(self, theme: Theme) -> None:
        """Takes the folder of the files, and the colours, from `theme`."""
        super().__init__(theme)
        self.theme = theme
        self._icons: dict[tuple[str, Role], QIcon] = {}
        # By the colour itself: some widgets ask while the theme is still on its way to all of them.
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
        theme.changed.connect(self._pixmaps.clear)

    def icon(self, name: str, role: Role = Role.SECONDARY) -> QIcon:
        """The icon `name` (a file's name without ".svg") in the colour of `role`.

        Raises:
            FileNotFoundError: There is no such file.
        """
        key = (name, role)
        if key not in self._icons:
            if name not in _names(self.theme.icon_folder):
                raise FileNotFoundError(name)
            # Its file is read when it is painted.
            self._icons[key] = QIcon(_Engine(weakref.ref(self), name, role))
        return self._icons[key]

    def application(self) -> QIcon:
        """The program's own icon, in its own colours."""
        return QIcon(str(self.theme.icon_folder.parent / "callviewer.svg"))

    def pixmap(self, name: str, role: Role, size: int, dpr: float) -> QPixmap:
        """The icon as a square picture.

        Args:
            name: A file's name without ".svg".
            role: Its colour.
            size: Length of a side in logical pixels.
            dpr: Physical pixels in a logical one.

        Raises:
            FileNotFoundError: There is no such file.
        """
        key = (name, self.theme.colour(role).rgba(), size, dpr)
        found = self._pixmaps.get(key)
        if found is None:
            side = max(1, round(size * dpr))
            found = QPixmap(side, side)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            self.draw(painter, name, role, QRectF(0, 0, side, side))
            painter.end()
            found.setDevicePixelRatio(dpr)
            self._pixmaps[key] = found
        return found

    def draw_picture(self, painter: QPainter, name: str, role: Role, target: QRectF) -> None:
        """Draws the icon into the square `target` from a picture that is kept: to read its file takes far longer."""
        painter.drawPixmap(target.topLeft(), self.pixmap(name, role, round(target.width()), ratio(painter)))

    def draw(self, painter: QPainter, name: str, role: Role, target: QRectF) -> None:
        """Draws the icon into the square `target`."""
        source = _source(self.theme.icon_folder, name)
        coloured = source.replace("currentColor", self.theme.colour(role).name())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, target)
        painter.restore()


class _Engine(QIconEngine):
    """Gives one icon wherever Qt wants it, in whatever size; a button asks for it at each painting."""

    def __init__(self, icons: weakref.ref[Icons], name: str, role: Role) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._role = role
        _ENGINES.difference_update([engine for engine in _ENGINES if not isValid(engine)])
        _ENGINES.add(self)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 (Qt's signature)
        side = min(rect.width(), rect.height())
        target = QRectF(0, 0, side, side)
        target.moveCenter(QRectF(rect).center())
        icons = self._icons()
        if icons is not None:
            icons.draw_picture(painter, self._name, self._shown(mode), target)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        icons = self._icons()
        if icons is not None and size.width() == size.height() > 0:
            return icons.pixmap(self._name, self._shown(mode), size.width(), 1)
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:  # noqa: ARG002 (Qt's signature)
        return size

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._role)

    def _shown(self, mode: QIcon.Mode) -> Role:
        return Role.DISABLED if mode == QIcon.Mode.Disabled else self._role

    def key(self) -> str:
        return "callviewer"


def ratio(painter: QPainter) -> float:
    """Physical pixels in a logical one where `painter` draws, also where that is mirrored or turned."""
    # To ask what is painted on would make Python get to know all that can be.
    to_device = painter.deviceTransform()
    return math.hypot(to_device.m11(), to_device.m12())


_ENGINES: Final[set[_Engine]] = set()
"""The engines that Qt has not deleted yet. Qt holds them by bare pointers: without a reference that lasts, Python frees
copies too soon, and its garbage collector frees an engine before the icon that still uses it."""


@functools.cache
def _names(folder: "Path") -> frozenset[str]:
    return frozenset(file.stem for file in folder.iterdir())


@functools.cache
def _source(folder: "Path", name: str) -> str:
    return (folder / f"{name}.svg").read_text(encoding="utf-8")
