"""The public edge: the only process that is reachable from outside."""
