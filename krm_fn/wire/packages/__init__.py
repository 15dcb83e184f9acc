"""Readers and writers of ResourceLists and streams."""
