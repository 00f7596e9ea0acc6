"""The service: the only room that knows its addresses and its field names."""
