"""Hostnames and visibility of Functions."""
