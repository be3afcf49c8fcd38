"""Killing processes under load, and holding many sockets open: slow, so CI runs a small version."""
