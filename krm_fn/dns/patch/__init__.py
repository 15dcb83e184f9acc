"""Changes to the ConfigMaps of a cluster's DNS."""
