"""Judging a model: what it understood is answered by the real responder, and the facts stated are compared.

Three kinds of questions: the evaluation set, the visitors' questions that the staff confirmed and kept back, and the
regression talks. A question of the evaluation set is right by `training.scoring`; a confirmed one where the answer is
that of its intent; a regression talk where each turn states what it stated when it was kept.
"""

import functools
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, cast

from actions.responder import Reply, Responder
from actions.turn import Memory, Turn, read_turn
from facts.repository import FactRepository
from training.questions import Question, Talk
from training.scoring import RIGHT, SILENT, WRONG, judge

Understood = Mapping[str, Mapping[str, Any]]
"""What a model understood of each text."""

EVALUATION, CONFIRMED, REGRESSION = "evaluation", "confirmed", "regression"
_BY_NAME = ("context.", "answer.")  # whose answer depends on the talk


class Asked(NamedTuple):
    """A confirmed question of a visitor, with the intent that the staff gave it."""

    text: str
    language: str
    intent: str


@dataclass(frozen=True)
class Kept:
    """A regression talk: each turn's text, the facts that it must state, and hints of a language that came with it."""

    id: int
    title: str
    turns: tuple[tuple[str, frozenset[str], Mapping[str, str]], ...]
    language: str


@dataclass(frozen=True)
class Result:
    """How one question was answered; `key` is the same for the same question in another report.

    `asked` is what a good answer states (its first alternative), or the intent.
    """

    key: str
    kind: str
    language: str
    asked: str
    text: str
    verdict: str
    stated: tuple[str, ...]
    in_language: bool


class _Remembered:
    """The facts as they were first read: thousands of questions ask for the same few hundred."""

    def __init__(self, facts: FactRepository) -> None:
        self._facts = facts

    def __getattr__(self, name: str) -> Any:
        method = functools.cache(getattr(self._facts, name))
        setattr(self, name, method)
        return method


class Judge:
    """Answers with the real responder from the facts there are, each read once."""

    def __init__(self, facts: FactRepository) -> None:
        self._responder = Responder(cast(FactRepository, _Remembered(facts)))

    def judge_talk(self, talk: Talk, understood: Understood) -> list[Result]:
        """The results of an evaluation talk, turn by turn."""
        results, memory, said = list[Result](), Memory(), list[str]()
        for question in talk.turns:
            reply = self._answer(question.text, understood, memory)
            memory, said = reply.memory, [*said, question.text]
            stated, languages = _stated(reply)
            results.append(
                Result(
                    key=_key(EVALUATION, talk.language, *said),
                    kind=EVALUATION,
                    language=talk.language,
                    asked=_asked(question),
                    text=question.text,
                    verdict=judge(question, stated),
                    stated=tuple(sorted(stated)),
                    in_language=languages == {question.language},
                )
            )
        return results

    def judge_confirmed(self, asked: Asked, understood: Understood) -> Result:
        """The result of a confirmed question: right where the answer is that of its intent, surely understood."""
        turn = _turn(asked.text, understood, Memory())
        stated, languages = _stated(self._responder.respond(turn))
        if asked.intent.startswith(_BY_NAME):
            is_right, wanted = turn.questions[0].intent == asked.intent, stated
        else:
            sure = replace(turn, questions=(replace(turn.questions[0], ranking=((asked.intent, 1.0),)),))
            wanted, _ = _stated(self._responder.respond(sure))
            is_right = stated == wanted
        silent = not {fact for fact in stated - wanted if not fact.startswith("none.")} and not is_right
        return Result(
            key=_key(CONFIRMED, asked.language, asked.text),
            kind=CONFIRMED,
            language=asked.language.partition("-")[0],
            asked=asked.intent,
            text=asked.text,
            verdict=RIGHT if is_right else SILENT if silent else WRONG,
            stated=tuple(sorted(stated)),
            in_language=languages == {asked.language.partition("-")[0]},
        )

    def judge_kept(self, kept: Kept, understood: Understood) -> Result:
        """The result of a regression talk: right where every turn is; it reports the first turn that is not."""
        memory = Memory()
        result = None
        for text, wanted, hints in kept.turns:
            reply = self._answer(text, understood, memory, hints)
            memory = reply.memory
            stated, _ = _stated(reply)
            verdict = RIGHT if stated == wanted else WRONG
            result = Result(
                key=f"{REGRESSION}-{kept.id}",
                kind=REGRESSION,
                language=kept.language,
                asked=kept.title,
                text=text,
                verdict=verdict,
                stated=tuple(sorted(stated)),
                in_language=True,
            )
            if verdict != RIGHT:
                break
        assert result is not None
        return result

    def _answer(
        self, text: str, understood: Understood, memory: Memory, hints: Mapping[str, str] | None = None
    ) -> Reply:
        return self._responder.respond(_turn(text, understood, memory, hints))


def texts_of(talks: Iterable[Talk], confirmed: Iterable[Asked], kept: Iterable[Kept]) -> list[str]:
    """All texts that a model must read to be judged, each once."""
    texts = [question.text for talk in talks for question in talk.turns]
    texts += [asked.text for asked in confirmed]
    texts += [text for one in kept for text, _, _ in one.turns]
    return list(dict.fromkeys(texts))


def _turn(text: str, understood: Understood, memory: Memory, hints: Mapping[str, str] | None = None) -> Turn:
    read = understood[text]
    message = {**read, "text": read.get("retyped", text), "metadata": hints or {}}
    return read_turn(message, vars(memory))


def _stated(reply: Reply) -> tuple[frozenset[str], set[str]]:
    facts = frozenset(fact for answer in reply.answers for fact in answer.facts)
    return facts, {answer.language for answer in reply.answers}


def _asked(question: Question) -> str:
    return ", ".join(sorted(question.alternatives[0]))


def _key(*parts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
