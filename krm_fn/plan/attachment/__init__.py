"""What the routes of an OpenFunction Gateway attach to."""
