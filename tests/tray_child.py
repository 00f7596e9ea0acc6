"""A window with an icon in the tray, in a process of its own; says on its output what happens to the icon.

It ends when its input does.
"""

import asyncio
import sys
import threading

from PySide6.QtCore import QDeadlineTimer, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from callviewer.desktop.notifications import has_panel
from callviewer.desktop.paths import resources
from callviewer.ui import tray as module
from callviewer.ui.bridge import Bridge
from callviewer.ui.icons import Icons
from callviewer.ui.kit import Kit
from callviewer.ui.theme import Theme
from callviewer.ui.tray import Tray
from callviewer.ui.words import Words
from tests.ui_kit import ZONE, Clock

LOOK_MS = 50
PATIENCE_MS = 5_000


def tell(word: str) -> None:
    print(word, flush=True)


def main() -> None:
    app = QApplication(["tray"])
    module.LOOK_MS = LOOK_MS
    icons = Icons(Theme(app, resources() / "icons"))
    words = Words(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), ZONE, "BR", Clock())
    window = QWidget()
    bridge = Bridge()
    bridge.start()
    answers: list[bool] = []

    async def ask() -> bool:
        answer = await has_panel()
        # The tray has heard it by then.
        asyncio.get_running_loop().call_later(0.02, lambda: bridge.post(lambda: answers.append(answer)))
        return answer

    tray = Tray(Kit(bridge, icons.theme, icons, words), window, ask=ask)
    tray.show_counts(3, 5)
    for name in ("open_wanted", "callers_wanted", "look_wanted", "quit_wanted", "gone"):
        getattr(tray, name).connect(lambda name=name: tell(name))
    asked = QDeadlineTimer(PATIENCE_MS)
    while not asked.hasExpired() and QSystemTrayIcon.isSystemTrayAvailable() and not answers:
        app.processEvents()
    app.processEvents()
    tell("possible" if tray.is_possible else "impossible")
    tray.use(is_wanted=True)
    tell("shown" if tray.is_shown else "not shown")
    threading.Thread(target=lambda: (sys.stdin.read(), QTimer.singleShot(0, app, app.quit)), daemon=True).start()
    app.exec()
    bridge.stop()


if __name__ == "__main__":
    main()
