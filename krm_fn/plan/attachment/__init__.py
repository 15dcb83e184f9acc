"""The listeners that the routes of an OpenFunction Gateway attach to."""
