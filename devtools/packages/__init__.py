"""What `dev.py package` does: bundles, packages, and trying them out. Standard library alone."""
