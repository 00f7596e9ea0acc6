"""What `dev.py` does: the virtual environment, the system's packages, the commands. Standard library alone."""
