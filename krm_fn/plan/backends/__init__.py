"""The Service that serves a Function."""
