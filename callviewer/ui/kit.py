"""What every page and panel of the window works with."""

from dataclasses import dataclass

from callviewer.ui.bridge import Bridge
from callviewer.ui.icons import Icons
from callviewer.ui.theme import Theme
from callviewer.ui.words import Words


@dataclass(frozen=True, slots=True)
class Kit:
    """The tools of the window, made once and handed down."""

    bridge: Bridge
    theme: Theme
    icons: Icons
    words: Words
