"""The rooms of the house: who imports whom, and what is not imported before the first paint."""

import subprocess
import sys
from pathlib import Path

import pytest

import callviewer
from tests.imports import ENTRANCES, LIBRARIES, ROOMS, violations

HOUSE = Path(callviewer.__file__).parent
FILES = sorted(HOUSE.rglob("*.py"))


def module_name(file: Path) -> str:
    return ".".join(file.relative_to(HOUSE).with_suffix("").parts)


@pytest.mark.parametrize("file", FILES, ids=module_name)
def test_a_file_imports_only_what_its_room_may(file: Path) -> None:
    assert violations(module_name(file), file.read_text(encoding="utf-8")) == []


def test_every_file_belongs_to_a_room_or_is_an_entrance() -> None:
    known = {*ROOMS, *ENTRANCES, "__init__", "about"}

    assert {module_name(file).partition(".")[0] for file in FILES} <= known


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("calls.call", "import callviewer.api.client"),
        ("calls.call", "from callviewer.desktop import paths"),
        ("calls.call", "from ..api import errors"),
        ("calls.__init__", "from ..api import errors"),
        ("calls.call", "from .. import api"),
        ("calls.call", "import callviewer"),
        ("desktop.paths", "from callviewer.calls.call import Call"),
        ("api.client", "from callviewer import history"),
        ("history.feed", "from callviewer.ui import bridge"),
        ("history.feed", "from callviewer.desktop.redact import keys_in_use"),
        ("ui.main_window", "from callviewer.api.errors import Trouble"),
        ("ui.main_window", "def late():\n    import callviewer.archive"),
        (
            "ui.main_window",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from callviewer.api import client",
        ),
        ("ui.main_window", "import asyncio"),
        ("ui.main_window", "from threading import Thread"),
        ("ui.pages.list", "import concurrent.futures"),
        ("history.feed", "from PySide6.QtCore import QObject"),
        ("history.feed", "import httpx"),
        ("desktop.paths", "import msgspec"),
        ("desktop.settings", "import keyring"),
        ("calls.text", "def late():\n    from phonenumbers import parse"),
        ("history.feed", "import sqlite3"),
        ("api.client", "import anyio"),
        ("about", "from callviewer.calls import call"),
        ("__init__", "from callviewer.api import client"),
        ("attic", "from callviewer.calls import call"),
    ],
)
def test_a_forbidden_import_is_seen(module: str, line: str) -> None:
    assert len(violations(module, line)) == 1


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("calls.numbers", "def late():\n    import phonenumbers"),
        ("calls.query", "from .call import CallKind"),
        ("desktop.paths", "from callviewer import about"),
        ("desktop.settings", "import msgspec.json"),
        ("desktop.credentials", "from keyring.errors import KeyringError"),
        ("api.client", "import httpx, truststore, asyncio"),
        ("archive.calls", "import sqlite3"),
        ("history.feed", "from callviewer.api.errors import ServiceError"),
        ("ui.bridge", "import asyncio, threading"),
        ("ui.main_window", "from PySide6.QtWidgets import QMainWindow"),
        ("app", "from callviewer.api.demo import DemoService"),
        ("__main__", "from PySide6.QtWidgets import QApplication"),
    ],
)
def test_an_allowed_import_passes(module: str, line: str) -> None:
    assert violations(module, line) == []


def test_every_library_of_the_project_has_its_place() -> None:
    assert {place.partition(".")[0] for places in LIBRARIES.values() for place in places} <= {*ROOMS, *ENTRANCES}


def test_nothing_slow_is_imported_before_the_first_paint() -> None:
    slow = ("asyncio", "httpx", "keyring", "msgspec", "phonenumbers", "ssl", "callviewer.ui.number_panel")
    script = f"import sys, callviewer.__main__, callviewer.app; print(*sorted(set(sys.modules) & set({slow})))"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
