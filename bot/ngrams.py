"""Character n-grams, hashed, and a naive Bayes model over them: what spellings tell where sentence vectors do not.

Used twice: for the language of a message (`bot/language.py`) and, beside the network, for its intent. Naive Bayes beat
a linear support vector machine there, in a tenth of its training time (docs/understanding.md).
"""

import itertools
from typing import Dict, List, Optional, Sequence, Tuple, Union

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.preprocessing import normalize

_UNSEEN = 0.003  # of a bucket that no sentence has


def count_ngrams(texts: Sequence[str], orders: Tuple[int, int], buckets: int, norm: Optional[str] = None) -> csr_matrix:
    """Counts of the n-grams inside words, border included, shape `(len(texts), buckets)`; `norm` may be "l2".

    As no n-gram goes beyond its word, those of each word are counted once, however many texts have it.
    """
    vectorizer = HashingVectorizer(
        analyzer="char_wb", ngram_range=orders, n_features=buckets, alternate_sign=False, norm=None, lowercase=False
    )
    counts = vectorizer.transform(texts) if len(texts) == 1 else _count_by_words(vectorizer, texts)
    return csr_matrix(counts if norm is None else normalize(counts, norm, copy=False))


def _count_by_words(vectorizer: HashingVectorizer, texts: Sequence[str]) -> csr_matrix:
    parted = [text.split() for text in texts]
    places: Dict[str, int] = {}
    columns = [places.setdefault(word, len(places)) for words in parted for word in words]
    ends = np.cumsum([0, *map(len, parted)])
    members = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(parted), max(1, len(places))))
    return members @ vectorizer.transform(list(places) or [""])


def fit_bayes(
    counts: csr_matrix, classes: Sequence[str], labels: List[str], prior: Union[float, np.ndarray]
) -> np.ndarray:
    """Log-likelihoods of the n-grams in each class, shape `(buckets, len(labels))`; all classes are as likely before.

    Args:
        counts: What `count_ngrams` gave.
        classes: The class of each row.
        labels: All classes, in the order of the columns wanted.
        prior: Added to every class's counts: one number (Lidstone), or one of each bucket, shape `(buckets,)`.
    """
    places = {label: place for place, label in enumerate(labels)}
    rows = np.array([places[one] for one in classes])
    members = csr_matrix((np.ones(len(rows)), (rows, np.arange(len(rows)))), shape=(len(labels), len(rows)))
    totals = np.asarray((members @ counts).todense()) + prior
    return np.asarray(np.log(totals / totals.sum(axis=1, keepdims=True)).T)


def common_prior(counts: csr_matrix, mass: float) -> np.ndarray:
    """A prior of `mass` counts spread as in all classes together (Dirichlet smoothing; Zhai and Lafferty, 2004).

    A class with few sentences, or none in a language, then finds an n-gram as likely as the others do on average
    instead of all but impossible.
    """
    totals = np.asarray(counts.sum(axis=0)).ravel() + _UNSEEN
    return np.asarray(mass * totals / totals.sum())


def score_ngrams(counts: csr_matrix, table: np.ndarray) -> np.ndarray:
    """The rows of counts times a table `(buckets, classes)`; only the buckets that a row has are read."""
    rows = (slice(*ends) for ends in itertools.pairwise(counts.indptr))
    return np.array([counts.data[row] @ table[counts.indices[row]] for row in rows], dtype=np.float32)
