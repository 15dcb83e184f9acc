"""Validation of objects with the JSON Schemas, and messages for their faults."""
