"""Hostnames and visibility of a Function."""
