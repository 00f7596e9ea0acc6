"""What dmgbuild asks about the disk image: the application beside a link to the folder where it belongs.

dmgbuild runs this file with `defines`, and takes its names.
"""

from pathlib import Path
from typing import Any

defines: dict[str, Any]

application = Path(defines["application"])  # noqa: F821  # dmgbuild sets it
files = [str(application)]
symlinks = {"Applications": "/Applications"}
icon = defines["icon"]  # noqa: F821
format = "ULFO"  # noqa: A001  # dmgbuild's name
filesystem = "APFS"
default_view = "icon-view"
window_rect = ((200, 200), (540, 340))
icon_size = 112
icon_locations = {application.name: (140, 160), "Applications": (400, 160)}
