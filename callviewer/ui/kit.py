"""What every page and panel of the window works with."""

from typing import NamedTuple

from callviewer.ui.bridge import Bridge
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Theme
from callviewer.ui.words import Words


class Kit(NamedTuple):
    """The tools of the window, made once and handed down."""

    bridge: Bridge
    theme: Theme
    icons: Icons
    words: Words
