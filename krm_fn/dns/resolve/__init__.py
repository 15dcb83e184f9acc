"""A simulation of the cluster's DNS: its answer for a name."""
