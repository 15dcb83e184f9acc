"""A real CoreDNS on patched Corefiles."""
