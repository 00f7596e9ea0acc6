#!/usr/bin/env python3
"""Sets Call Viewer up, starts it and tests it: `python3 dev.py help` lists the commands.

Needs nothing but Python. What it does lives in `devtools/`; this file stays readable for Python 3.6, so that an old one
can say which it takes.
"""

import sys

OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Does what the command line says.

    Returns:
        The exit status.
    """
    running = sys.version_info[:2]
    if running < OLDEST_PYTHON:
        print(
            f"dev.py: Call Viewer needs Python 3.11 or newer and this is Python {running[0]}.{running[1]};"
            " start it with a newer one, for example: python3.12 dev.py run",
            file=sys.stderr,
        )
        return 1
    from devtools.commands import obey

    return obey(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
