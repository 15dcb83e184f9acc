"""The entry Service of an OpenFunction Gateway, and the provider behind it."""
