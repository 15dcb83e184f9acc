"""YAML as text: what a scalar means to Kubernetes' readers, and the only writer of new YAML."""
