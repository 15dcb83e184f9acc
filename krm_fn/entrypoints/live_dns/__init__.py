"""Patches of the ConfigMaps of a live cluster's DNS."""
