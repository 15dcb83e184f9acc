"""The rules, limits and defaults of Gateway API."""
