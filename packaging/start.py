"""The first file that a bundle runs."""

import os
import sys
from multiprocessing import freeze_support
from typing import Final

from callviewer.__main__ import main

SPENT: Final = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""What PyInstaller sets for the loader, which has read it by now, and for a Qt that does not know its own folder."""


def free_children() -> None:
    """Takes back what PyInstaller has set.

    What the program starts, such as a browser or a dialler, must find its own libraries and plug-ins: with those of the
    bundle it may not start.
    """
    for name in [name for name in os.environ if name in SPENT or name.startswith("_PYI_")]:
        del os.environ[name]
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    freeze_support()
    free_children()
    sys.exit(main())
