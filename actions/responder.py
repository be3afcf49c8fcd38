"""From a turn to the answers: language, meaning of each question, and who answers it."""

from dataclasses import dataclass, replace

from actions.answer import Answer, Button
from actions.meaning import Meaning
from actions.participation import answer_countries, answer_projects, answer_shared
from actions.partners import answer_partners
from actions.reading import settle
from actions.references import resolve
from actions.stating import add_offer, answer_intent, put_in_words, question_buttons, say_unknown, state_beside
from actions.topics import PROJECTS, TOPICS, is_made, resolve_back, split_intent
from actions.turn import Memory, Question, Turn
from facts import LANGUAGES
from facts.repository import FactRepository
from locales.catalogue import sentence
from locales.typography import FIRST_STRONG_ISOLATE, POP_ISOLATE, join_names

WELCOME = ("erasmus.tums", "exchange.agreements", "opatel.what", "vpp.what")
_SCRIPT = {"fa": "Arabic", "ar": "Arabic", "ur": "Arabic", "el": "Greek"}
_DONE = "handoff.done"
_LANGUAGES, _SURELY = ("smalltalk.languages", "context.again"), 0.5
_FEW_WORDS = 3
_NAMED_FROM = 0.2
_PARTING_FROM = 0.1


@dataclass(frozen=True)
class Reply:
    """The answers to a turn, and what the conversation remembers after them."""

    answers: tuple[Answer, ...]
    memory: Memory


class Responder:
    """Answers turns from the facts database; keeps nothing between turns."""

    def __init__(self, facts: FactRepository) -> None:
        self._facts = facts

    def respond(self, turn: Turn) -> Reply:
        """Answer every question of a turn."""
        language = choose_language(turn)
        memory, answers = turn.memory, list[Answer]()
        questions = self._named(turn) or turn.questions
        for place, (question, following) in enumerate(zip(questions, (*questions[1:], None), strict=True)):
            if _introduces(question, following):
                memory = replace(memory, topic=question.topics[0])
                continue
            if answers and _only_goes_on(question, memory):
                continue
            if place:
                question = _with_places(question, questions[place - 1])
            answer = self._answer(resolve(question, memory), turn, memory, language)
            answers.append(answer)
            memory = Memory(
                language,
                topic=answer.about or memory.topic,
                intent=answer.intent or memory.intent,
                country=answer.country or (question.countries[0] if len(question.countries) == 1 else memory.country),
            )
        memory = replace(memory, passed_on=any(_DONE in answer.facts for answer in answers))
        if any(answer.offer for answer in answers):
            memory = replace(memory, question=self._offered(turn, questions[0].intent, language))
        return Reply(tuple(_introduce(turn, _distinct(answers), language)), memory)

    def _named(self, turn: Turn) -> tuple[Question, ...]:
        """What a button asks by the name of a fact that the model does not know yet; nothing for other messages."""
        name = turn.text[1:]
        if not turn.is_command or name == turn.questions[0].intent or self._facts.answering(name) is None:
            return ()
        return (Question(((name, 1.0),)),)

    def _answer(self, question: Question, turn: Turn, memory: Memory, language: str) -> Answer:
        meaning = settle(question, memory, self._facts.answered_intents())
        if meaning.unclear:
            return self._ask_back(meaning, turn, language)
        area, attribute = split_intent(meaning.intent)
        match area:
            case "smalltalk":
                return _part(language) if _thanks_and_parts(question, meaning.intent) else _chat(attribute, language)
            case "answer":
                return _settle_offer(attribute == "yes", turn, language)
            case "handoff":
                return add_offer(Answer("", language, intent=meaning.intent))
            case "offtopic":
                return Answer(sentence(language, "offtopic"), language, ("none.offtopic",), buttons=_welcome(language))
            case "unknown":
                return answer_intent(self._facts, meaning.intent, language)
            case _:
                answer = self._answer_fact(meaning, question, language)
                if meaning.beside is None or len(turn.questions) > 1:
                    return answer
                return state_beside(answer, self._answer_fact(Meaning(meaning.beside), question, language))

    def _answer_fact(self, meaning: Meaning, question: Question, language: str) -> Answer:
        topic, attribute = split_intent(meaning.intent)
        if meaning.intent == "projects.shared":
            return answer_shared(self._facts, language)
        if meaning.intent == "projects.country":
            return answer_projects(self._facts, language, question.countries)
        if topic in PROJECTS and attribute == "countries":
            return answer_countries(self._facts, topic, language, question.countries)
        if topic == "exchange" and attribute in ("agreements", "country", "partner"):
            asked_one = attribute == "partner" and not question.institutions
            cities = question.cities if asked_one or (attribute == "country" and not question.countries) else ()
            places = tuple(dict.fromkeys((*question.countries, *cities)))
            return answer_partners(self._facts, language, places, question.institutions, asked_one)
        return answer_intent(self._facts, meaning.intent, language)

    def _ask_back(self, meaning: Meaning, turn: Turn, language: str) -> Answer:
        """Ask which is meant; what is far from everything trained is out of scope."""
        if meaning.intent.startswith("context."):
            buttons = question_buttons(self._facts, meaning.candidates, language)
            return Answer(sentence(language, "which-topic"), language, buttons=buttons, intent=meaning.intent)
        if not turn.is_near or not meaning.candidates:
            return Answer(sentence(language, "offtopic"), language, ("none.offtopic",), buttons=_welcome(language))
        buttons = question_buttons(self._facts, meaning.candidates, language)
        if not buttons:  # nothing that could be meant has been put in words
            return say_unknown(meaning.intent, language)
        return Answer(sentence(language, "did-you-mean"), language, buttons=buttons, about=_common_topic(meaning))

    def _offered(self, turn: Turn, intent: str, language: str) -> str:
        """The question that would be passed on: as it was typed, or in words where it was asked by a button."""
        if not turn.is_command:
            return turn.text
        if intent == "handoff.request" and turn.memory.question:
            return turn.memory.question
        return put_in_words(self._facts, intent, language) or turn.text


def _introduces(question: Question, following: Question | None) -> bool:
    """Whether a part only names the topic of the question after it ("And MediTec? Who pays for it?")."""
    if following is None or following.topics or len(question.topics) != 1 or question.topics[0] not in TOPICS:
        return False
    short = question.words <= _FEW_WORDS and question.probability("context.about") >= _NAMED_FROM
    return question.intent == "context.about" or question.words == 1 or short


def _only_goes_on(question: Question, memory: Memory) -> bool:
    """Whether a later part of a message asks for nothing new: "and what are they called?", or for no fact there is."""
    area, attribute = split_intent(question.intent)
    names_something = question.topics or question.countries or question.institutions or question.cities
    if area != "context" or names_something or memory.topic is None:
        return False
    return attribute == "list" or resolve_back(attribute, memory.topic, memory.intent) in (None, memory.intent)


def _with_places(question: Question, before: Question) -> Question:
    """A later part on partners without a name is about the places named before it ("And Almería? Is it a partner?")."""
    if split_intent(question.intent)[0] != "exchange" or question.countries or question.institutions or question.cities:
        return question
    return replace(question, countries=before.countries, institutions=before.institutions, cities=before.cities)


def _common_topic(meaning: Meaning) -> str | None:
    """The topic of all readings that are asked about; the talk is on it, whichever is meant."""
    topics = {split_intent(intent)[0] for intent in meaning.candidates[:2]}
    topic = topics.pop()
    return topic if not topics and (topic in TOPICS or is_made(topic)) else None


def choose_language(turn: Turn) -> str:
    """The language to answer in: the chosen one, one asked for, the message's if that is sure, the talk's, a guess."""
    if turn.chosen_language in LANGUAGES:
        return turn.chosen_language
    asked = turn.questions[0]
    if asked.intent in _LANGUAGES and asked.confidence >= _SURELY and len(asked.languages) == 1:
        return asked.languages[0]
    found, kept = turn.found_language, turn.memory.language
    if turn.is_command:
        return _ours(kept) or _ours(turn.hinted_language) or "en"
    if turn.language_is_sure:
        return _ours(found) or "en"
    if kept and (found is None or _SCRIPT.get(found) in (None, _SCRIPT.get(kept))):
        return kept
    return _ours(found if _SCRIPT.get(found or "") else None) or _ours(turn.hinted_language) or _ours(found) or "en"


def _ours(language: str | None) -> str | None:
    return language if language in LANGUAGES else None


def _thanks_and_parts(question: Question, intent: str) -> bool:
    """Whether somebody says thanks and goodbye in one."""
    both = ("smalltalk.thanks", "smalltalk.bye")
    return intent in both and all(question.probability(one) >= _PARTING_FROM for one in both)


def _part(language: str) -> Answer:
    return Answer(sentence(language, "smalltalk-part"), language, ("smalltalk.thanks", "smalltalk.bye"))


def _chat(attribute: str, language: str) -> Answer:
    values = {"languages": _language_names(language)} if attribute == "languages" else {}
    text = sentence(language, f"smalltalk-{attribute}", **values)
    buttons = _welcome(language) if attribute in ("greet", "help", "bot", "tell", "languages") else ()
    kind = "help" if attribute in ("tell", "languages") else attribute
    return Answer(text, language, (f"smalltalk.{kind}",), buttons=buttons)


def _settle_offer(accepted: bool, turn: Turn, language: str) -> Answer:
    """Yes or no to the offer to pass the question on; without an open offer, what can be asked.

    Who says yes once more, because a person was asked for while being offered, hears that it is done.
    """
    question = turn.memory.question
    if question is None and accepted and turn.memory.passed_on:
        return Answer(sentence(language, "handoff-already"), language, (_DONE,))
    if question is None:
        return _chat("help", language) if accepted else _decline(language)
    if accepted:
        done = "handoff-done-mail" if turn.only_asks else "handoff-done"
        return Answer(sentence(language, done), language, (_DONE,), passes_on=question)
    return replace(_decline(language), buttons=_welcome(language))


def _decline(language: str) -> Answer:
    return Answer(sentence(language, "declined"), language, ("smalltalk.help",))


def _welcome(language: str) -> tuple[Button, ...]:
    return tuple(Button(sentence(language, f"ask-{one.replace('.', '-')}"), f"/{one}") for one in WELCOME)


def _distinct(answers: list[Answer]) -> list[Answer]:
    """Each answer once; the offer to pass the question on stays on the last one that makes it."""
    kept: list[Answer] = []
    for answer in answers:
        if all(answer.text != other.text for other in kept):
            kept.append(answer)
    return kept


def _introduce(turn: Turn, answers: list[Answer], language: str) -> list[Answer]:
    """Before an answer to a message in a language that is not ours: which languages there are."""
    if turn.is_command or not turn.language_is_sure or _ours(turn.found_language):
        return answers
    first = answers[0]
    text = f"{sentence('en', 'other-language', languages=_language_names('en'))}\n\n{first.text}"
    return [replace(first, text=text), *answers[1:]]


def _language_names(language: str) -> str:
    names = (sentence(code, "language-name") for code in LANGUAGES)
    return join_names([f"{FIRST_STRONG_ISOLATE}{name}{POP_ISOLATE}" for name in names], language)
