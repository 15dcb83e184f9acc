"""Migration from OpenFunction's controllers: a dump of a cluster in, files for krm-fn and a runbook out."""
