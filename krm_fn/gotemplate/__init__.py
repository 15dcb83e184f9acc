"""A part of Go's `text/template`, for host and path templates."""
