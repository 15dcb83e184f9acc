"""The node tree that every parser gives."""
