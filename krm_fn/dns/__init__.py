"""What the cluster's DNS answers, and what has to change there."""
