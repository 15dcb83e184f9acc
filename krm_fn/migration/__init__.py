"""From a cluster that OpenFunction's controllers run to the files from which krm-fn renders the same."""
