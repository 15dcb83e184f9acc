"""Properties that run for hours, outside of the test suite's small budget."""
