"""Counting n-grams word by word."""

import numpy as np
import pytest
from sklearn.feature_extraction.text import HashingVectorizer

from bot.ngrams import count_ngrams

TEXTS = ["when did it start", "it did start, it did", "", "Έναρξη OPATEL", "a", "کی شروع شد"]


@pytest.mark.parametrize("norm", [None, "l2"])
def test_counts_are_those_of_whole_texts(norm: str | None) -> None:
    whole = HashingVectorizer(
        analyzer="char_wb", ngram_range=(1, 4), n_features=2**10, alternate_sign=False, norm=norm, lowercase=False
    ).transform(TEXTS)
    assert np.allclose(count_ngrams(TEXTS, (1, 4), 2**10, norm).toarray(), whole.toarray())
    alone = np.vstack([count_ngrams([text], (1, 4), 2**10, norm).toarray() for text in TEXTS])
    assert np.allclose(alone, whole.toarray())


def test_texts_without_words_have_none() -> None:
    assert count_ngrams(["", " "], (1, 4), 2**10).nnz == 0
