"""Measures the program against floors and rivals: `python3 dev.py bench`."""
