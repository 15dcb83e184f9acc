"""The ConfigMaps of a live cluster's DNS, patched."""
