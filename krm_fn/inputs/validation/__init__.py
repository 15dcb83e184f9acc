"""Objects held against the JSON Schemas, and what is wrong with them in words."""
