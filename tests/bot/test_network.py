"""The dense expert on a small made-up set."""

import numpy as np

from bot.network import Heads, Mixed, fit_network, log_softmax, run_network

HEADS = Heads(["opatel.start", "opatel.what", "vpp.what"])


def test_heads_are_intents_topics_and_attributes() -> None:
    assert HEADS.topics == ["opatel", "vpp"]
    assert HEADS.attributes == ["start", "what"]
    assert HEADS.factors.tolist() == [[0, 0, 0], [1, 0, 1], [2, 1, 1]]


def test_network_learns_single_and_double_questions() -> None:
    chance = np.random.RandomState(3)
    centres = chance.normal(size=(3, 12)) * 3
    places = np.repeat([0, 1, 2], 200)
    features = centres[places] + chance.normal(size=(600, 12)) * 0.3
    both = (centres[0] + centres[2]) / 2 + chance.normal(size=(200, 12)) * 0.3
    rows = Mixed(
        np.vstack([features, both]),
        np.vstack([np.column_stack([places, places]), np.tile([0, 2], (200, 1))]),
        np.vstack([np.tile([1.0, 0.0], (600, 1)), np.full((200, 2), 0.5)]),
    )
    arrays = fit_network(rows, HEADS, hidden=64)
    combined, highest = run_network(arrays, HEADS, np.vstack([centres, both[:1]]))
    probabilities = np.exp(log_softmax(combined))
    assert probabilities.argmax(axis=1)[:3].tolist() == [0, 1, 2]
    assert probabilities[3, 1] < 0.2
    assert highest.shape == (4,)
