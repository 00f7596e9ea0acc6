"""Tests, at three heights: rules and decoding, client and feed against a loopback server, the window."""
