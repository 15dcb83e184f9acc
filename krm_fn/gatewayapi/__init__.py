"""Gateway API's own rules, limits and defaults."""
