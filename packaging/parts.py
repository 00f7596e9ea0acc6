"""Writes what a bundle is made of, as CycloneDX: `parts.py SITE_PACKAGES PYTHON LOCK TARGET SECONDS ROOT`.

Called with the Python that has the tools. Knows the packages by what is installed, so that only those of one system
are listed.
"""

import datetime as dt
import re
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement


def plain(name: str) -> str:
    """The one way to write a package's name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def component(distribution: Distribution, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    """A package as CycloneDX sees it."""
    fields = distribution.metadata
    name, version = plain(fields["Name"]), distribution.version
    licence = fields.get("License-Expression") or fields.get("License")
    address = PackageURL("pypi", name=name, version=version)
    return Component(
        type=kind,
        name=name,
        version=version,
        bom_ref=str(address),
        purl=address,
        description=fields.get("Summary"),
        licenses=[LicenseFactory().make_from_string(licence)] if licence and "\n" not in licence else [],
    )


def needs(distribution: Distribution) -> set[str]:
    """The packages that one asks for, whatever the system."""
    return {plain(Requirement(line).name) for line in distribution.requires or ()}


def parts(folder: Path, python: str, lock: str, program: Component) -> Bom:
    """The list of what is in `folder` and locked.

    Raises:
        ValueError: There is nothing.
    """
    locked = {plain(name) for name in re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE)}
    found = {plain(d.metadata["Name"]): d for d in distributions(path=[str(folder)])}
    used = {name: found[name] for name in sorted(locked & found.keys())}
    if not used:
        raise ValueError(f"{folder} holds no package of the lock")
    bom = Bom()
    bom.metadata.component = program
    components = {name: component(distribution) for name, distribution in used.items()}
    for name, distribution in used.items():
        bom.components.add(components[name])
        bom.register_dependency(components[name], [components[n] for n in sorted(needs(distribution) & used.keys())])
    asked = {name for distribution in used.values() for name in needs(distribution)}
    interpreter = Component(
        type=ComponentType.PLATFORM,
        name="cpython",
        version=python,
        bom_ref=f"cpython@{python}",
        purl=PackageURL("generic", name="cpython", version=python),
        licenses=[LicenseFactory().make_from_string("PSF-2.0")],
    )
    bom.components.add(interpreter)
    roots = [components[name] for name in used if name not in asked]
    bom.register_dependency(program, [interpreter, *roots])
    return bom


def main(folder: Path, python: str, lock: Path, target: Path, seconds: int, root: Path) -> None:
    """Writes the file.

    Raises:
        ValueError: It is not what CycloneDX asks for.
    """
    sys.path.insert(0, str(root))
    from callviewer import about
    from devtools.packages import facts

    program = Component(
        type=ComponentType.APPLICATION,
        name=about.COMMAND,
        version=about.VERSION,
        bom_ref=about.COMMAND,
        description=facts.SUMMARY,
        licenses=[LicenseFactory().make_from_string(facts.LICENCE)],
    )
    text = lock.read_text(encoding="utf-8")
    bom = parts(folder, python, text, program)
    # The same sources give the same file.
    bom.serial_number = uuid5(NAMESPACE_URL, f"{about.APP_ID}/{about.VERSION}/{target.name}/{hash_of(text)}")
    bom.metadata.timestamp = dt.datetime.fromtimestamp(seconds, dt.UTC)
    written = JsonV1Dot6(bom).output_as_string(indent=2)
    trouble = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)
    if trouble:
        raise ValueError(str(trouble))
    target.write_text(written + "\n", encoding="utf-8")


def hash_of(text: str) -> str:
    """A short name for a text."""
    return uuid5(NAMESPACE_URL, text).hex


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], *map(Path, sys.argv[3:5]), int(sys.argv[5]), Path(sys.argv[6]))
