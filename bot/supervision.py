"""What a Rasa process does when its supervisor is gone: it neither leaves visitors alone, nor stays for ever.

The supervisor holds the other end of this process's standard input, and says in `RAHNAMA_SUPERVISED` on which port this
process listens. The address file (`RAHNAMA_SERVING`) says to which port the edge sends questions.
"""

import json
import os
import threading
import time
from pathlib import Path
from typing import Callable, Optional

SUPERVISED = "RAHNAMA_SUPERVISED"
_LONGEST_S = 90.0  # as long as a message of the chat waits
_LOOK_EVERY_S = 0.25


def watch_supervisor(end: Callable[[], None] = lambda: os._exit(1)) -> Optional[threading.Thread]:
    """End this process after its supervisor. Nothing is watched where there is none.

    If questions are sent here, they are answered until the next supervisor sends them elsewhere, for at most 90
    seconds, and then for as long as a turn may last. A process that nobody asks ends at once.
    """
    port = os.environ.get(SUPERVISED)
    if not port:
        return None
    thread = threading.Thread(target=_outlive, args=(int(port), end), name="supervision", daemon=True)
    thread.start()
    return thread


def _outlive(port: int, end: Callable[[], None]) -> None:
    while os.read(0, 1):
        pass
    file = Path(os.environ.get("RAHNAMA_SERVING", "var/serving.json"))
    if _is_asked(port, file):
        until = time.monotonic() + _LONGEST_S
        while time.monotonic() < until and _is_asked(port, file):
            time.sleep(_LOOK_EVERY_S)
        time.sleep(float(os.environ.get("RAHNAMA_ANSWER_TIMEOUT_S", "15")) + 1.0)
    end()


def _is_asked(port: int, file: Path) -> bool:
    """Whether the edge sends questions to a port."""
    try:
        return bool(json.loads(file.read_text(encoding="utf-8"))["port"] == port)
    except (OSError, ValueError, KeyError, TypeError):
        return False
