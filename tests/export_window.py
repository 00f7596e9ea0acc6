"""The window's export as a test drives it: what is chosen, what is said, what the files hold."""

import json
from pathlib import Path

from callviewer.desktop.settings import Settings
from callviewer.ui.export_dialog import ExportDialog
from callviewer.ui.export_start import ExportStart
from callviewer.ui.export_wish import FileKind
from tests.ui_kit import PLACE, House


class Exports:
    """A window with calls, and what exports them."""

    def __init__(self, home: House, settings: Settings, folder: Path) -> None:
        self.home = home
        self.settings = settings
        self.folder = folder / "out"
        self.folder.mkdir()
        settings.export_folder = str(self.folder)
        self.start = ExportStart(home.window, home.kit, home.history, settings, lambda: PLACE, folder / "data")

    def open(self) -> ExportDialog:
        self.home.window.top.export_wanted.emit()
        return self.dialog

    @property
    def dialog(self) -> ExportDialog:
        assert self.start._made is not None
        dialog = self.start._made._dialog
        assert dialog is not None
        return dialog

    def pick(self, kind: FileKind) -> None:
        box = self.dialog._kind
        at = box._values.index(kind)
        box.setCurrentIndex(at)
        box.activated.emit(at)

    def export(self, kind: FileKind) -> str:
        """Make a file; gives what is said then."""
        self.pick(kind)
        self.dialog._export.click()
        return self.wait()

    def wait(self) -> str:
        self.home.wait(lambda: not self.dialog.is_busy, timeout_ms=20_000)
        return self.said

    @property
    def said(self) -> str:
        notice = self.dialog._notice
        return notice.accessibleName() if notice.isVisible() else ""

    def rows(self, name: str) -> list[dict[str, object]]:
        return [json.loads(line) for line in (self.folder / name).read_text(encoding="utf-8").splitlines()]

    def close(self) -> None:
        """Close the dialog, if it is open."""
        if self.start._made is not None and self.start._made._dialog is not None:
            self.dialog.close()

    def files(self) -> list[str]:
        return sorted(each.name for each in self.folder.iterdir())
