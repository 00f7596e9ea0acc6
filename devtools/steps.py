"""Telling what happens, and running the programs that do it."""

import subprocess
import sys
from collections.abc import Sequence


class SetupError(Exception):
    """Something that ends dev.py; its text is one sentence for the user."""


def say(text: str) -> None:
    """Shows one step."""
    print(f"dev.py: {text}", flush=True)


def run_quietly(command: Sequence[str], sentence: str) -> None:
    """Runs a program whose output matters only when it fails.

    Raises:
        SetupError: With `sentence`, after the end of the output was shown.
    """
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        print(done.stdout[-4000:], end="", file=sys.stderr)
        raise SetupError(sentence)
