"""What can go wrong in this room."""


class TrainingError(Exception):
    """Root of this room's errors; the message is for people and says what to do."""


class ExampleError(TrainingError):
    """A sentence cannot be an example; `reason` is `empty`, `too-long`, `form` or `language`."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class ContradictionError(TrainingError):
    """The sentence is an example of another intent already; it is in `intent`."""

    def __init__(self, intent: str) -> None:
        super().__init__(f"This sentence is an example of {intent} already; withdraw it there first.")
        self.intent = intent


class UnknownIntentError(TrainingError):
    """There is no such intent."""


class IntentError(TrainingError):
    """An intent cannot be made; `reason` is `name` or `taken`."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


class UnknownModelError(TrainingError):
    """There is no such model in the folder of models."""


class OutdatedModelError(TrainingError):
    """A model was made by other code than today's, so it cannot be run."""


class RefusedError(TrainingError):
    """A model is not publishable without a reason; `reasons` says why, for people."""

    def __init__(self, reasons: tuple[str, ...]) -> None:
        super().__init__("The gate refuses this model: " + " ".join(reasons))
        self.reasons = reasons


class CorpusError(TrainingError):
    """A file of sentences is not in the plain form; the message names file and line."""


class TrialError(TrainingError):
    """The process that trains and reads failed."""


class UnknownJobError(TrainingError):
    """There is no such training job."""


class LostJobError(TrainingError):
    """A job runs elsewhere by now, as its lease was not renewed."""


class CancelledError(TrainingError):
    """Somebody cancelled the job."""


class NoRoomError(TrainingError):
    """The disk is too full to train."""


class EmptyTalkError(TrainingError):
    """A talk has nothing that a model could be held to."""


class MendError(TrainingError):
    """The data must be mended before a training; `findings` says what."""

    def __init__(self, findings: list[dict[str, object]]) -> None:
        blocking = sum(bool(finding["blocks"]) for finding in findings)
        super().__init__(f"{blocking} things in the training data must be mended first.")
        self.findings = findings
