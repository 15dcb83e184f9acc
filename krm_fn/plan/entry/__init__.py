"""The entry Service of an OpenFunction Gateway."""
