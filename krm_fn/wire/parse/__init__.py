"""Parsers of YAML and JSON."""
