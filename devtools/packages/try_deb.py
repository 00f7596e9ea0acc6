"""Trying the .deb: installed on this very computer and removed again, or on a bare Debian in a folder."""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from callviewer import about
from devtools.packages import bundle
from devtools.packages.facts import SOURCES, WORK
from devtools.packages.programs import need
from devtools.steps import SetupError, run_quietly, say
from devtools.system import root_prefix

RELEASES: Final = ("bookworm", "trixie")
PLACES: Final = (
    Path("/usr/bin", about.COMMAND),
    Path("/usr/lib", about.COMMAND),
    Path("/usr/share/doc", about.COMMAND),
)


def on_bare_debian(package: Path) -> None:
    """Installs, starts, updates and purges the package on each bare Debian.

    Raises:
        SetupError: It went wrong on one of them.
    """
    need("debootstrap", "Xvfb", "xdotool", "import")
    script = SOURCES / "linux" / "try-in-chroot.sh"
    for release in RELEASES:
        call = ["bash", str(script), release, str(package), str(WORK / "chroot")]
        if subprocess.run(call, stdin=subprocess.DEVNULL, check=False).returncode:
            raise SetupError(f"The package does not do on a bare Debian {release}.")


def here(package: Path) -> None:
    """Installs the package on this computer, lets it examine itself, and leaves the computer as it was.

    Raises:
        SetupError: Something goes wrong with it.
    """
    with computer_as_it_was() as apt:
        say(f"installing {package.name}")
        run_quietly([*apt, "install", "-y", "--no-install-recommends", str(package)], "apt could not install it.")
        report = bundle.self_test([f"/usr/bin/{about.COMMAND}"])
        say(f"  {json.dumps({name: report[name] for name in ('version', 'python', 'qt', 'keyring')})}")
    left = [str(place) for place in PLACES if place.exists()]
    if left and about.COMMAND not in installed():
        raise SetupError(f"Of the package is left: {', '.join(left)}.")


@contextmanager
def computer_as_it_was() -> Iterator[list[str]]:
    """Lets packages be installed, and afterwards removes those that came, or puts an older one of ours back.

    Yields:
        How apt is called.

    Raises:
        SetupError: It takes a password, or apt fails.
    """
    root = root_prefix()
    if root is None:
        raise SetupError("Only root may install packages; nothing was tried.")
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    before = installed()
    with tempfile.TemporaryDirectory(prefix="callviewer-before-") as folder:
        if about.COMMAND in before:
            need("dpkg-repack")
            say(f"keeping a copy of the {about.COMMAND} that is installed")
            keep = [*root, "sh", "-c", 'cd "$1" && dpkg-repack "$2"', "sh", folder, about.COMMAND]
            run_quietly(keep, "The package that is installed could not be kept.")
        kept = list(Path(folder).glob("*.deb"))
        try:
            yield apt
        finally:
            came = sorted(installed() - before)
            if came:
                say(f"removing what came: {' '.join(came)}")
                run_quietly([*apt, "purge", "-y", *came], "apt could not remove it.")
            for package in kept:
                say("putting back what was there before")
                put_back = [*apt, "install", "-y", "--allow-downgrades", "--reinstall", str(package)]
                run_quietly(put_back, "apt could not put it back.")


def installed() -> frozenset[str]:
    """The packages on this computer."""
    call = ["dpkg-query", "--show", "--showformat", "${db:Status-Abbrev} ${binary:Package}\\n"]
    lines = subprocess.run(call, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    return frozenset(line.split()[1] for line in lines if line.startswith("ii"))
