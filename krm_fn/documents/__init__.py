"""Files and texts for people, made from templates."""
