"""What a run costs, side by side with what else could be done with the same bytes."""
