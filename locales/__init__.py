"""Sentences that are not facts, in twelve languages: one Project Fluent file a language, and their reader.

Fluent serves Python (fluent.runtime) and the browser alike, and has real plural rules.
"""
