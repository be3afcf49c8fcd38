"""The facts database: what Rahnama knows, with sources, in twelve languages."""

LANGUAGES = ("en", "fa", "ar", "es", "pt", "it", "fi", "de", "el", "fr", "tr", "ur")
"""The languages that are answered in, by their ISO 639-1 codes."""
