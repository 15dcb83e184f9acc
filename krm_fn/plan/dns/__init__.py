"""Zones that the cluster's DNS has to answer."""
