"""Texts of Qt that are ours to translate: where Qt has no words in a language, and where its words do not fit."""

from typing import Final

from devtools.languages.texts import Text

_MENU: Final = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
_FILES: Final = (
    *("&Choose", "&Delete", "&Look in:", "&New Folder", "&Open", "&Rename", "&Save"),
    *("File &name:", "Files of &type:", "Show &hidden files", "Show "),
    *("All Files (*)", "All files (*)", "Directory:", "Directories", "Files"),
    *("Back", "Forward", "Go back", "Go forward", "Parent Directory", "Go to the parent directory"),
    *("Create New Folder", "Create a New Folder", "New Folder", "Delete", "Remove", "Open", "Save As"),
    *("List View", "Detail View", "Change to list view mode", "Change to detail view mode"),
    *("Find Directory", "Recent Places", "Sidebar", "List of places and bookmarks"),
    "%1 already exists.\nDo you want to replace it?",
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
    "%1\nFile not found.\nPlease verify the correct file name was given.",
    "Are you sure you want to delete '%1'?",
    "'%1' is write protected.\nDo you want to delete it anyway?",
    "Could not delete directory.",
)
_SCROLLING: Final = (
    *("Scroll here", "Top", "Bottom", "Left edge", "Right edge", "Page up", "Page down", "Page left", "Page right"),
    *("Scroll up", "Scroll down", "Scroll left", "Scroll right"),
)
_SEEN: Final = {
    "QLineEdit": _MENU,
    "QWidgetTextControl": _MENU,
    "QFileDialog": _FILES,
    "QFileSystemModel": ("Name", "Size", "Type", "Kind", "Date Modified", "Computer", "My Computer"),
    "QPlatformTheme": ("OK", "Cancel", "Open", "Save", "Close", "&Yes", "&No"),
    "QScrollBar": _SCROLLING,
}

WITHOUT_QTS: Final = frozenset({"vi"})
"""Languages that Qt itself is not translated into."""
QTS_TEXTS: Final = tuple(
    Text(context, source, "", is_plural=False) for context, sources in _SEEN.items() for source in sources
)
"""What users of this program come upon: the menus of text fields and of scroll bars, the choice of a file."""
NAMES_OF_KEYS: Final = tuple(Text("QShortcut", source, "", is_plural=False) for source in ("Return", "Down"))
"""Keys that Qt leaves in English in some languages, or calls otherwise than our sentences do."""
