"""The names that the gazetteer finds, as training reads them."""

import json

from facts.repository import FactRepository


def names_json(facts: FactRepository) -> str:
    """Rows of kind, key, language and text, one a line; alike wherever the names are."""
    rows = [[name.kind, name.key, name.language, name.text] for name in facts.names()]
    return json.dumps(rows, ensure_ascii=False, indent=0)
