"""The copy of the calls on this computer: the only room that knows SQL."""
