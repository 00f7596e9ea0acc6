"""What holds for every test: no screen, no network, nobody's own files or keys, and nothing left running."""

import gc
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from callviewer.ui.application import Application

# Before anything brings Qt or keyring in: both read the environment once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
for name in ("http_proxy", "https_proxy", "all_proxy", "callviewer_api_key"):
    os.environ.pop(name, None)
    os.environ.pop(name.upper(), None)

# A shell lets what it runs in the background ignore Ctrl+C, and a program that is started passes that on.
signal.signal(signal.SIGINT, signal.default_int_handler)

HOME = Path(tempfile.mkdtemp(prefix="callviewer-tests-"))
"""Stands in for the user's home folder; gone after the session."""
for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    folder = HOME / name.lower()
    folder.mkdir(mode=0o700)
    os.environ[name] = str(folder)

settings.register_profile("normal", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", settings.get_profile("normal"), max_examples=1000)
settings.load_profile("thorough" if os.environ.get("CALLVIEWER_THOROUGH") == "1" else "normal")


def stay_on_this_computer(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuses to look up or to reach any other computer, for the whole session."""
    match event, arguments:
        case ("socket.getaddrinfo", (host, *_)) | ("socket.connect", (_, (host, *_))):
            if host not in {None, "127.0.0.1", "::1", "localhost", b"127.0.0.1", b"::1", b"localhost"}:
                raise socket.gaierror(f"tests stay on this computer, and one wanted to reach {host!r}")


sys.addaudithook(stay_on_this_computer)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves the tests that take minutes to the thorough run."""
    if os.environ.get("CALLVIEWER_THOROUGH") == "1":
        return
    left = [item for item in items if item.get_closest_marker("thorough")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not item.get_closest_marker("thorough")]


def pytest_unconfigure() -> None:
    """Removes the stand-in for the home folder."""
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Any]:
    """Makes the one Qt application of all tests the program's own."""
    from callviewer.ui.application import Application

    return Application


@pytest.fixture(scope="session")
def qapp(qapp: "Application") -> "Application":
    """The one Qt application of all tests; it speaks English, plural forms included."""
    from callviewer.desktop.paths import resources
    from callviewer.ui.language import speak
    from devtools.languages import catalogues

    catalogues.build(Path(sys.executable))
    speak(qapp, resources() / "i18n", lang="en")
    return qapp


@pytest.fixture(autouse=True, scope="module")
def only_what_is_new_is_looked_through() -> None:
    """Hides from the look for leftovers what was there before the file of tests: it took most of the suite's time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fails the test that leaves a thread, a running timer or a window behind; lets go of the keys that it struck."""
    from tests import leaks

    threads = threading.enumerate()
    things = leaks.running_timers() | leaks.windows()
    yield
    leaks.let_go_of_keys()
    left = [*leaks.leftover_qt(things), *leaks.leftover_threads(threads)]
    if left:
        pytest.fail(f"left behind by this test: {', '.join(map(repr, left))}", pytrace=False)
