"""OpenFunction Gateways and Functions, expanded to Gateway API v1 at build time."""

__version__ = "0.1.0"
