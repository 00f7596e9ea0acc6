"""What can go wrong with the copy on this computer, as the window gets to know it.

Apart from `errors`, because it brings the database along, which the first paint does not wait for.
"""

from callviewer.archive.errors import ArchiveError, ArchiveTrouble

__all__ = ["ArchiveError", "ArchiveTrouble"]
