"""What goes into a bundle, and what of all that PyInstaller finds stays out. The specs of all systems share it."""

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path
from typing import Final

from callviewer.qt_support import NAME

ROOT: Final = Path(__file__).resolve().parent.parent
ICONS: Final = ROOT / "build" / "packages" / "icons"
"""Where the icons for Windows and macOS were drawn before."""

EXCLUDED: Final = [
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "click",
    "curses",
    "distutils",
    "doctest",
    "h2",
    "lib2to3",
    "pip",
    "pkg_resources",
    "pygments",
    "readline",
    "rich",
    "setuptools",
    "test",
    "tkinter",
    "trio",
    "unittest",
    "xmlrpc",
    "zstandard",
]
"""Modules that libraries import where they are there, and that nothing of ours uses."""

HIDDEN: Final = ["tzdata", "msgspec", "truststore", "socksio"]
"""Modules that are looked for by name, or imported where PyInstaller does not see it."""

_PLUGINS: Final = re.compile(
    r"/plugins/(egldeviceintegrations|generic|networkinformation|qmltooling|sqldrivers)/"
    r"|/plugins/platforms/(lib)?q(direct2d|eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\."
    r"|/plugins/imageformats/(lib)?q(gif|icns|jpeg|pdf|tga|tiff|wbmp|webp)\."
    r"|/plugins/wayland-graphics-integration-client/lib(drm-egl|shm-emulation|vulkan)"
    r"|/plugins/wayland-shell-integration/lib(fullscreen|ivi|qt-shell|wl-shell)"
    r"|/plugins/tls/|/(lib)?(Qt6|Qt)Network\b|libQt6Egl"
)
"""Plug-ins of Qt for other screens and pictures, and its network: the program has one of its own."""

_QTS_LANGUAGES: Final = re.compile(r"/translations/qtbase_(ar|de|en|es|fr|it|ja|pt_BR)\.qm$")
"""Qt's own words in the languages of the program; it has none in Vietnamese. Those of other modules stay out."""

_QTS_OWN: Final = re.compile(r"^(PySide6|shiboken6)/|(^|/)lib(Qt6|pyside6|shiboken6|icu)")

_DESKTOPS: Final = re.compile(
    r"^lib(gtk-3|gdk-3|gdk_pixbuf|pango\w*|cairo|atk|atspi|epoxy|fribidi|thai|datrie|graphite2|harfbuzz|pixman"
    r"|gio-2|gobject-2|glib-2|gmodule-2|gthread-2|mount|blkid|selinux|pcre2|systemd|cap|gcrypt|gpg-error|lz4"
    r"|X11|X11-xcb|Xau|Xdmcp|Xext|Xcomposite|Xcursor|Xdamage|Xfixes|Xi|Xinerama|Xrandr|Xrender|bsd|md"
    r"|xcb(-(glx|randr|render|shape|shm|sync|xfixes|xkb))?(?=\.)|wayland-\w+|fontconfig|freetype|expat|png16|jpeg|brotli\w*"
    r"|cups|avahi-(common|client)|gnutls|p11-kit|idn2|unistring|tasn1|nettle|hogweed|gmp"
    r"|dbus-1|stdc\+\+|gcc_s|gssapi_krb5|krb5|krb5support|k5crypto|com_err|keyutils|GL|EGL|GLX|GLdispatch|OpenGL)[.-]"
)
"""Libraries that must be the ones of the desktop that the program runs on."""

_DISTRIBUTIONS: Final = re.compile(
    r"^lib(xcb-(cursor|icccm|image|keysyms|render-util|util)|xkbcommon(-x11)?|z|zstd|bz2|lzma|ffi|sqlite3|ssl|crypto"
    r"|uuid|readline|ncursesw|tinfo)[.]"
)
"""Libraries that a package manager brings, so that their security updates reach the program."""

_WINDOWS_OWN: Final = re.compile(r"(^|/)(api-ms-win[\w-]*|ucrtbase|icuuc|mscms|opengl32sw)\.dll$", re.IGNORECASE)
"""Libraries that Windows 10 has itself, and a renderer in software that widgets never use."""


def belongs(path: str, *, system_libraries: bool = False) -> bool:
    """Whether a file goes into the bundle.

    Args:
        path: Where PyInstaller would put it in the bundle.
        system_libraries: Whether a package manager brings the distribution's libraries.
    """
    place = path.replace("\\", "/")
    name = place.rpartition("/")[2]
    if _PLUGINS.search(place) or _WINDOWS_OWN.search(place):
        return False
    if "/translations/" in place and place.startswith("PySide6/"):
        return bool(_QTS_LANGUAGES.search(place))
    if _QTS_OWN.search(place):
        return True
    return not (_DESKTOPS.match(name) or (system_libraries and _DISTRIBUTIONS.match(name)))


def chosen(entries: Iterable[tuple[str, str, str]], *, system_libraries: bool = False) -> list[tuple[str, str, str]]:
    """The entries of PyInstaller's lists that go into the bundle."""
    return [entry for entry in entries if belongs(entry[0], system_libraries=system_libraries)]


def data() -> list[tuple[str, str]]:
    """Files that come along: the program's pictures, and the licences of everything inside."""
    resources = ROOT / "resources"
    ours = [
        (str(file), str(Path("resources", file.relative_to(resources)).parent))
        for file in sorted(resources.rglob("*"))
        if file.is_file() and "screenshots" not in file.parts and file.suffix != ".ts"
    ]
    return [*ours, support(), (str(ROOT / "LICENSE"), "licenses/callviewer"), *licences()]


def support() -> tuple[str, str]:
    """Qt's support code, compiled: a bundle cannot keep what it compiles at its first start."""
    file = ROOT / "build" / "packages" / NAME
    script = (
        "import sys; from pathlib import Path; from callviewer.qt_support import kept_compiled\n"
        "with kept_compiled(Path(sys.argv[1])): import PySide6.QtCore"
    )
    # Without -B, which would keep it from being written.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, "-c", script, str(file)], cwd=ROOT, env=environment, check=True)  # noqa: S603 (this Python)
    return str(file), "resources"


def licences() -> list[tuple[str, str]]:
    """The licence files of the locked packages."""
    found = []
    wanted = locked()
    for distribution in distributions():
        name = distribution.metadata["Name"].lower().replace("_", "-").replace(".", "-")
        if name not in wanted:
            continue
        found += [
            (str(file.locate()), f"licenses/{name}")
            for file in distribution.files or ()
            if ".dist-info" in str(file) and re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE)
        ]
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    return [*found, (str(python), "licenses/python")] if python.is_file() else found


def locked() -> set[str]:
    """The names of the packages that the program needs on some system."""
    text = (ROOT / "packaging" / "requirements-program.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^([\w-]+)==", text, flags=re.MULTILINE))
