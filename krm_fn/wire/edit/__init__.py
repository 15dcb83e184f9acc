"""Splices that change an item's text and nothing else."""
