"""Saving a chart: the old file survives a failure, and the dialog asks as others do."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from callviewer.export.errors import ExportTrouble
from callviewer.ui.charts import saving
from callviewer.ui.charts.chart_box import ChartBox, PictureFormat
from callviewer.ui.charts.insight_charts import WaitsChart
from callviewer.ui.export_words import sentence
from callviewer.ui.insight_words import InsightWords
from callviewer.ui.kit import Kit
from callviewer.ui.notice_bar import NoticeKind
from tests.insight_samples import BRITISH, INSIGHTS, NOW_MS
from tests.ui_kit import Clock, window_kit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def kit(qapp: QApplication) -> Iterator[Kit]:
    with window_kit(qapp, Clock()) as made:
        yield made


@pytest.fixture
def box(kit: Kit, qtbot: QtBot) -> ChartBox:
    chart = WaitsChart(kit.theme, InsightWords(kit.words, BRITISH, lambda: NOW_MS))
    made = ChartBox(chart, kit.icons)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.refresh(chart.show_insights(INSIGHTS))
    return made


def saved(box: ChartBox, path: Path, kit: Kit, qtbot: QtBot) -> tuple[NoticeKind, str]:
    """What is said after a chart was saved there."""
    said: list[tuple[NoticeKind, str]] = []
    saving.save(box, PictureFormat.PNG, path, kit.bridge, lambda *news: said.append(news), box)
    qtbot.waitUntil(lambda: bool(said))
    return said[0]


def test_the_old_picture_survives_a_disk_that_is_full(
    box: ChartBox, kit: Kit, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    kind, text = saved(box, path, kit, qtbot)
    assert kind is NoticeKind.ERROR
    assert sentence(ExportTrouble.FULL) in text
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_named_as_the_reason(
    box: ChartBox, kit: Kit, qtbot: QtBot, tmp_path: Path
) -> None:
    kind, text = saved(box, tmp_path / "gone" / "chart.png", kit, qtbot)
    assert kind is NoticeKind.ERROR
    assert sentence(ExportTrouble.NO_FOLDER) in text


def test_a_new_picture_takes_the_place_of_the_old_one(box: ChartBox, kit: Kit, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    path.write_bytes(b"old")
    kind, text = saved(box, path, kit, qtbot)
    assert (kind, "chart.png" in text) == (NoticeKind.INFO, True)
    assert path.read_bytes().startswith(b"\x89PNG")


def test_the_dialog_knows_the_ending_and_asks_before_it_replaces(box: ChartBox, qtbot: QtBot, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = saving.choose_file(box, PictureFormat.SVG, chosen.append, box)
    assert dialog.defaultSuffix() == "svg"
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("waits")
    dialog.accept()
    assert chosen == [tmp_path / "waits.svg"]


def test_a_title_becomes_a_name_that_every_system_takes(box: ChartBox) -> None:
    box._title.setText("Calls: who/when?")
    dialog = saving.choose_file(box, PictureFormat.PNG, lambda _path: None, box)
    assert [Path(each).name for each in dialog.selectedFiles()] == ["Calls who when.png"]
    dialog.reject()
