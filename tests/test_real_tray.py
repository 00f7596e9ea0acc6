"""The icon in a real tray: Qt's own on a private bus, before a panel of the tests."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("the bus and the X server are Linux's", allow_module_level=True)

from tests.display import display
from tests.secret_service import private_session
from tests.tray_host import TrayHost

ROOT = Path(__file__).resolve().parent.parent
_PATIENCE_S = 20.0


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    with display() as screen, private_session(keyring=False) as session:
        yield session | {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


class Child:
    """A program with an icon."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def says(self) -> str:
        """The next thing that it says."""
        assert self._process.stdout is not None
        async with asyncio.timeout(_PATIENCE_S):
            return (await self._process.stdout.readline()).decode().strip()


@asynccontextmanager
async def child(environment: dict[str, str]) -> AsyncIterator[Child]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.tray_child", env=environment, cwd=ROOT, stdin=pipe, stdout=pipe
    )
    try:
        yield Child(process)
    finally:
        process.kill()
        await process.wait()


def play(scene: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await scene()

    asyncio.run(run())


def test_clicks_on_the_icon_and_in_its_menu_arrive(screen: dict[str, str]) -> None:
    async def scene() -> None:
        async with TrayHost(screen["DBUS_SESSION_BUS_ADDRESS"]) as host, child(screen) as program:
            assert [await program.says() for _ in range(2)] == ["possible", "shown"]
            [item] = await host.items(1)
            await host.click(item)
            assert await program.says() == "open_wanted"
            for words, signal in (("To call back", "callers"), ("Check for new calls", "look"), ("Quit", "quit")):
                await host.choose(item, words)
                assert await program.says() == f"{signal}_wanted"

    play(scene)


def test_the_panel_gets_the_counts_and_a_picture_for_each_of_its_sizes(screen: dict[str, str]) -> None:
    async def scene() -> None:
        async with TrayHost(screen["DBUS_SESSION_BUS_ADDRESS"]) as host, child(screen):
            [item] = await host.items(1)
            _icon, _pictures, title, _text = await host.property(item, "ToolTip")
            assert title.split("\n") == ["Call Viewer", "New missed calls: 3", "To call back: 5"]
            pictures = await host.property(item, "IconPixmap")
            assert {16, 22, 24, 32, 48} <= {width for width, _height, _pixels in pictures}

    play(scene)


def test_the_icon_comes_goes_and_comes_again_with_the_panel(screen: dict[str, str]) -> None:
    async def scene() -> None:
        async with child(screen) as program:
            assert [await program.says() for _ in range(2)] == ["impossible", "not shown"]
            for _ in range(2):
                async with TrayHost(screen["DBUS_SESSION_BUS_ADDRESS"]) as host:
                    item = (await host.items(1))[-1]
                    await host.click(item)
                    assert await program.says() == "open_wanted"
                assert await program.says() == "gone"

    play(scene)


def test_a_tray_that_no_panel_shows_is_none_until_one_does_and_after_it_went(screen: dict[str, str]) -> None:
    async def scene() -> None:
        async with TrayHost(screen["DBUS_SESSION_BUS_ADDRESS"], has_panel=False) as host, child(screen) as program:
            assert [await program.says() for _ in range(2)] == ["impossible", "not shown"]
            assert host.registered == []
            host.has_panel = True
            [item] = await host.items(1)
            await host.click(item)
            assert await program.says() == "open_wanted"
            host.has_panel = False
            assert await program.says() == "gone"

    play(scene)
