"""ResourceLists and streams: resources, and the way back to text."""
