"""Listeners: names, hostnames, TLS and where they go."""
