"""Saving a chart: where to, and a file that is there whole or not at all."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from callviewer.export.errors import ExportError
from callviewer.export.writer import put
from callviewer.ui import export_words
from callviewer.ui.bidi import isolated
from callviewer.ui.bridge import Bridge
from callviewer.ui.charts import pictures
from callviewer.ui.charts.chart_box import ChartBox, PictureFormat
from callviewer.ui.notice_bar import NoticeKind

translate = QCoreApplication.translate

Say = Callable[[NoticeKind, str], None]


def choose_file(box: ChartBox, picture: PictureFormat, chosen: Callable[[Path], None], parent: QWidget) -> QFileDialog:
    """Ask where to save a chart; where there is a file already, whether it shall be replaced.

    Args:
        box: The chart.
        picture: As what it is saved.
        chosen: Gets the file; is not called where the user wants none.
        parent: Who asks.

    Returns:
        The dialog, which is shown and waits for nobody.
    """
    kinds = {
        PictureFormat.PNG: translate("ChartSaving", "PNG picture (*.png)"),
        PictureFormat.SVG: translate("ChartSaving", "SVG picture (*.svg)"),
    }
    dialog = QFileDialog(parent, translate("ChartSaving", "Save the chart"), "", kinds[picture])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Added before it is looked whether there is such a file.
    dialog.setDefaultSuffix(picture.value)
    dialog.selectFile(f"{export_words.safe_name(box.title)}.{picture.value}")
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def save(box: ChartBox, picture: PictureFormat, path: Path, bridge: Bridge, say: Say, owner: QWidget) -> None:
    """Save a chart, and say how that went.

    Args:
        box: The chart.
        picture: As what it is saved.
        path: The file; what is there is replaced once the new one is complete.
        bridge: Leads to a thread that may wait for the disk.
        say: Says a sentence to the user.
        owner: Nothing is said once it is gone.
    """
    content = (pictures.png if picture is PictureFormat.PNG else pictures.svg)(box.chart, box.title)

    def failed(error: Exception) -> None:
        if not isinstance(error, ExportError | OSError):
            raise error
        reason = (
            export_words.sentence(error.trouble)
            if isinstance(error, ExportError)
            else translate("ChartSaving", "Choose another file.")
        )
        say(NoticeKind.ERROR, translate("ChartSaving", "The chart could not be saved. {reason}").format(reason=reason))

    saved = translate("ChartSaving", "The chart was saved: {name}").format(name=isolated(path.name))
    bridge.call(lambda: put(path, content), owner, lambda _none: say(NoticeKind.INFO, saved), failed)
