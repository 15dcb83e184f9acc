"""Zones that the cluster's DNS must answer."""
