"""The files of working set-ups, host by host, and the list of them."""
