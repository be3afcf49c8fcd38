"""The one place where a question meets its fact: topics, what can be asked about each, and how follow-ups resolve."""

PROJECTS = ("opatel", "meditec")
PAIRS = (PROJECTS, ("desks", "leading_houses"))
"""Topics of which one is "the other"."""

TOPICS = ("opatel", "meditec", "erasmus", "exchange", "vpp", "desks", "leading_houses", "network")

ASKABLE: dict[str, tuple[str, ...]] = {
    "opatel": (
        *("what", "start", "duration", "funding", "aim", "partners", "countries", "centre", "equipment", "website"),
    ),
    "meditec": (
        *("what", "aim", "countries", "methods", "audience", "funding", "website", "start", "duration", "partners"),
    ),
    "erasmus": (*("what", "tums", "period", "purpose", "benefits", "skills", "strategy", "frameworks", "website"),),
    "exchange": ("agreements", "what", "who", "why", "country", "partner"),
    "vpp": ("what", "since", "goal", "who", "role", "benefit", "approval"),
    "network": ("what",),
    "desks": ("purpose",),
    "leading_houses": ("purpose",),
    "tums": ("what",),
    "page": ("updated",),
}
"""What can be asked about a topic, in the order in which it is offered."""

NO_FACTS = ("unknown", "smalltalk", "answer", "handoff", "offtopic", "context", "projects", "none")
"""First parts of intents that are no topics of facts."""

NEAR: dict[str, tuple[str, ...]] = {
    "what": ("what", "purpose"),
    "start": ("start", "since", "period"),
    "duration": ("duration", "period"),
    "funding": ("funding",),
    "aim": ("aim", "goal", "purpose", "why"),
    "benefit": ("benefit", "benefits", "aim", "purpose", "why"),
    "countries": ("countries", "agreements", "tums"),
    "partners": ("partners", "agreements", "tums"),
    "who": ("audience", "who", "benefits", "aim", "purpose"),
    "where": ("centre", "countries", "agreements", "who"),
    "website": ("website",),
    "how": ("methods", "role"),
    "list": ("agreements", "countries", "tums", "who", "what"),
}
"""For a question that points back ("when did it start?"): the attributes that answer it, the closest first."""

_SAME_QUESTION = (
    ("start", "since", "period"),
    ("duration", "period"),
    ("aim", "goal", "purpose", "why"),
    ("audience", "who"),
    ("countries", "agreements"),
    ("partners", "agreements"),
    ("methods", "role"),
)

UNKNOWN_SENTENCE = {"start": "unknown-start", "duration": "unknown-duration", "partners": "unknown-partners"}
"""Which sentence says that this attribute is not known; other attributes have the general one."""


def split_intent(intent: str) -> tuple[str, str]:
    """Topic and attribute of an intent ("opatel.start")."""
    topic, _, attribute = intent.partition(".")
    return topic, attribute


def is_askable(topic: str, attribute: str) -> bool:
    """Whether there is such a question."""
    return attribute in ASKABLE.get(topic, ())


def is_made(topic: str) -> bool:
    """Whether it is a topic that the staff made."""
    return topic not in ASKABLE and topic not in NO_FACTS


def resolve_back(attribute: str, topic: str, last_intent: str | None = None) -> str | None:
    """The intent that a question pointing back means for a topic; nothing where the topic has no such thing.

    After a question about the centre, "when?" and "where?" are the centre's, the only one that Erasmus+ has here too,
    and who paid is about what stands in it; after one about approval "how?" is how somebody is approved.
    """
    if attribute == "funding" and last_intent == "opatel.centre" and topic == "opatel":
        return "opatel.equipment"
    if attribute == "how" and last_intent == "vpp.approval":
        return last_intent
    if last_intent == f"{topic}.centre" and attribute in ("start", "where"):
        return last_intent
    if attribute == "where" and topic == "erasmus":
        return "opatel.centre"
    if attribute == "list" and last_intent == f"{topic}.countries" and is_askable(topic, "partners"):
        return f"{topic}.partners"
    for near in NEAR.get(attribute, ()):
        if is_askable(topic, near):
            return f"{topic}.{near}"
    return None


def carry_over(last_intent: str | None, topic: str) -> str:
    """The last question asked of another topic ("and MediTec?"); what it is where that cannot be asked of it."""
    attribute = split_intent(last_intent or "")[1]
    group = {attribute, *(a for row in _SAME_QUESTION if attribute in row for a in row)}
    if is_askable(topic, attribute):
        return f"{topic}.{attribute}"
    for candidate in ASKABLE[topic]:
        if candidate in group:
            return f"{topic}.{candidate}"
    return f"{topic}.{ASKABLE[topic][0]}"


def next_questions(intent: str, topic: str | None) -> tuple[str, ...]:
    """Up to three questions that it is sensible to ask next; never one whose answer is not known."""
    topic = topic if topic in ASKABLE else "erasmus"
    hidden = {"website", "country", "partner"} | ({"start", "duration", "partners"} if topic == "meditec" else set())
    own = [f"{topic}.{a}" for a in ASKABLE[topic] if a not in hidden and f"{topic}.{a}" != intent]
    others = [f"{other}.{ASKABLE[other][0]}" for other in TOPICS if other != topic]
    return tuple((own + [other for other in others if other != intent])[:3])
