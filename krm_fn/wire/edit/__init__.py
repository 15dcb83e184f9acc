"""Edits of the text of an item that leave all other text unchanged."""
