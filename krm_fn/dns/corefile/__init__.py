"""Corefiles, as CoreDNS reads them."""
