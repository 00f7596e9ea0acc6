"""Calls as files for other programs: CSV, XLSX, JSON."""
