"""Charts: what the insights draw, each with its figures as a table."""
