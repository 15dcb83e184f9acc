"""Rules of routes, and conflicts between them."""
