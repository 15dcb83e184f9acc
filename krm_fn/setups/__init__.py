"""Files of working set-ups for each host, and their catalogue."""
