"""A history in a process of its own, for the test that kills it: `python -m tests.marks_child URL KEY FOLDER SEED`.

It keeps up with the service, and notes something about its callers all the while. Before and after each note it
writes a line: about whom it is, and what is noted of them now.
"""

import asyncio
import json
import random
import sys
from dataclasses import astuple
from pathlib import Path

from callviewer.api.client import CallService
from callviewer.calls.mark import Mark
from callviewer.history.history import History
from tests.follow_kit import PEOPLE, PLACE, copy_in, is_sound, notes_in

READY = "ready"


def as_line(mark: Mark) -> str:
    """A mark in one line, for `as_mark`."""
    return json.dumps(astuple(mark))


def as_mark(line: str) -> Mark:
    """The mark in a line."""
    return Mark(*json.loads(line))


async def live(url: str, key: str, folder: Path, chance: random.Random) -> None:
    """Until it is killed."""
    history = History(lambda key: CallService(key, url=url))
    report = await history.open_copy(copy_in(folder), PLACE, notes_in(folder))
    assert is_sound(report)
    await history.open(key)
    await history.keep_up(lambda _progress: None)
    print(READY, flush=True)
    await asyncio.gather(keep_up(history), note(history, chance))


async def keep_up(history: History) -> None:
    """Visit the service again and again."""
    while True:
        await history.keep_up(lambda _progress: None)


async def note(history: History, chance: random.Random) -> None:
    """Change the marks of one number after the other."""
    followups = history.followups
    while True:
        number, text = chance.choice(PEOPLE), chance.randbytes(chance.choice([0, 5, 2000])).hex()
        print(number, flush=True)
        match chance.randrange(5):
            case 0 | 1:
                await followups.mark_done([number], text)
            case 2:
                await followups.restore(await followups.unmark([number]))
            case 3:
                await followups.snooze([number], chance.randrange(2**40))
            case 4:
                await followups.write_note(number, text)
        print(as_line(history.notebook.mark_of(number)), flush=True)
        await asyncio.sleep(0)


def main() -> None:
    url, key, folder, seed = sys.argv[1:]
    asyncio.run(live(url, key, Path(folder), random.Random(int(seed))))


if __name__ == "__main__":
    main()
