"""The cluster's DNS: its Corefiles, patches for them, and its answers."""
