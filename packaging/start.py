"""The first file that a bundle runs."""

import sys
from multiprocessing import freeze_support

from callviewer.__main__ import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
