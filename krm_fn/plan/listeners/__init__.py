"""Listeners: names, hostnames, TLS, and the resources that have them."""
