"""Programs that make and try packages, and where Debian has them."""

import shutil
from typing import Final

from devtools.steps import SetupError
from devtools.system import install_packages

DEBIAN_HAS: Final = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "cpio": "cpio",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg-dev",
    "dpkg-repack": "dpkg-repack",
    "import": "imagemagick",
    "lintian": "lintian",
    "makensis": "nsis",
    "mksquashfs": "squashfs-tools",
    "readelf": "binutils",
    "rpm": "rpm",
    "rpm2cpio": "rpm2cpio",
    "strip": "binutils",
    "unzip": "unzip",
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "xdotool": "xdotool",
}


def need(*programs: str) -> None:
    """Sees to it that programs are there.

    Raises:
        SetupError: One is missing and cannot be installed from here.
    """
    lacking = [name for name in programs if not shutil.which(name)]
    if not lacking:
        return
    packages = " ".join(DEBIAN_HAS[name] for name in lacking)
    install_packages(f"to make packages takes {', '.join(lacking)}", {"apt-get": packages})
    still = [name for name in lacking if not shutil.which(name)]
    if still:
        raise SetupError(f"{packages} is installed, and yet there is no {', '.join(still)}.")
