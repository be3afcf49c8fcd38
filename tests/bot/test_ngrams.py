"""Counting n-grams word by word."""

import numpy as np
import pytest
from sklearn.feature_extraction.text import HashingVectorizer

from bot.ngrams import common_prior, count_ngrams, fit_bayes, score_ngrams

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


def test_a_class_without_sentences_of_a_language_is_not_ruled_out_there() -> None:
    german = [
        "was kostet das bitte",
        "bitte das Geld hier zahlen",
        "hier kostet das was",
        "wo ist hier bitte die Kasse",
    ]
    texts = [*german, "what are the fees", "a museum", "which museum"]
    classes, labels = ["fees"] * 5 + ["museum"] * 2, ["fees", "museum"]
    counts = count_ngrams(texts, (1, 4), 2**12, "l2")
    asked = count_ngrams(["wo ist hier bitte das Museum"], (1, 4), 2**12, "l2")
    prior = common_prior(counts, 100.0)
    assert prior.sum() == pytest.approx(100.0)
    uniform, common = (score_ngrams(asked, fit_bayes(counts, classes, labels, one))[0] for one in (0.003, prior))
    assert uniform[0] - uniform[1] > 5  # thousands of times likelier, for its German words alone
    assert common[0] - common[1] < 1
    again = score_ngrams(
        count_ngrams(["was kostet das"], (1, 4), 2**12, "l2"), fit_bayes(counts, classes, labels, prior)
    )[0]
    assert again[0] > again[1]
