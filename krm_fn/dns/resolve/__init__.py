"""What the cluster's DNS answers for a name."""
