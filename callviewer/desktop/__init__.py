"""This computer: its keyring, its folders, its settings, and what must not be written on it."""
