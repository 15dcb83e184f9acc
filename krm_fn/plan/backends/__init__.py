"""The Services that serve Functions."""
