"""The watch over what tests leave behind sees what it is there for."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.leaks import leftover_qt, leftover_threads, let_go_of_keys


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """An event that is set in the end, so that no thread outlives its test."""
    event = threading.Event()
    yield event
    event.set()


def test_a_thread_that_goes_on_is_seen(released: threading.Event) -> None:
    thread = threading.Thread(target=released.wait)
    before = threading.enumerate()
    thread.start()

    assert leftover_threads(before, patience_s=0.0) == [thread]


def test_a_thread_that_is_about_to_end_is_waited_for(released: threading.Event) -> None:
    before = threading.enumerate()
    threading.Thread(target=released.wait).start()
    threading.Timer(0.01, released.set).start()

    assert leftover_threads(before) == []


def test_a_thread_that_was_there_before_is_nobodys_leftover(released: threading.Event) -> None:
    threading.Thread(target=released.wait).start()

    assert leftover_threads(threading.enumerate(), patience_s=0.0) == []


def test_a_running_timer_without_a_parent_is_seen(qapp: QApplication) -> None:
    timer = QTimer()
    timer.start(60_000)

    assert leftover_qt([]) == [timer]
    timer.stop()


def test_a_stopped_timer_is_no_leftover(qapp: QApplication) -> None:
    timer = QTimer()
    timer.start(60_000)
    timer.stop()

    assert leftover_qt([]) == []


def test_a_window_that_was_never_shown_is_seen(qapp: QApplication) -> None:
    window = QWidget()

    assert leftover_qt([]) == [window]
    window.deleteLater()


def test_a_window_told_to_go_is_no_leftover(qapp: QApplication) -> None:
    window = QWidget()
    window.deleteLater()

    assert leftover_qt([]) == []


def test_a_window_that_only_a_cycle_keeps_is_no_leftover(qapp: QApplication) -> None:
    window = QWidget()
    window.keeper = window  # type: ignore[attr-defined]  # the cycle
    del window

    assert leftover_qt([]) == []


def test_no_key_stays_held_after_it_was_struck_with_another(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    QTest.keySequence(field, "Ctrl+C")
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier

    let_go_of_keys()

    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
