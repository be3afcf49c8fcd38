"""Keeps one Rasa process answering, and moves to another model without dropping a message."""
