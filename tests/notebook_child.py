"""Saves marks in a process of its own, for the test that kills it: `python -m tests.notebook_child FILE SEED`.

Before and after each change it writes a line: what it is about to do, and that it is done.
"""

import random
import sys
from contextlib import closing
from pathlib import Path

from callviewer.archive.notebook import Notebook
from callviewer.calls.mark import Mark

NUMBERS = [f"+55119{i:08}" for i in range(40)]


def main() -> None:
    file, seed = sys.argv[1:]
    chance = random.Random(int(seed))
    with closing(Notebook.open(Path(file), region="BR")) as notebook:
        while True:
            number = chance.choice(NUMBERS)
            note = chance.randbytes(chance.choice([0, 5, 50, 3000])).hex()
            print("save", number, note or "-", flush=True)
            if note:
                notebook.save(Mark(number, note))
            else:
                notebook.forget(number)
            print("done", flush=True)


if __name__ == "__main__":
    main()
