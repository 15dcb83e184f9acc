"""Readers of files and directories."""
