"""Packages made and tried as a user would; minutes each, and so in the thorough run alone."""

import os
import subprocess
import sys

import pytest

from devtools.packages.facts import ROOT

pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(sys.platform != "linux", reason="each system makes its own; Linux makes others, too"),
]


@pytest.mark.parametrize(
    "targets", [["deb", "try-debian", "try-start"], ["rpm"], ["appdir"], ["windows"]], ids=" ".join
)
def test_a_package_is_made_and_does_what_it_should(targets: list[str]) -> None:
    # In a program of its own: the environment of the tests is not that of a package.
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTEST_"))}
    done = subprocess.run(
        [sys.executable, "dev.py", "package", *targets],
        cwd=ROOT,
        env=clean,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
