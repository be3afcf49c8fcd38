"""Custom actions: from an intent and its entities to a query and an answer in the user's language."""
