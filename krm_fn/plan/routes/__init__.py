"""Rules of routes, and conflicts between routes."""
