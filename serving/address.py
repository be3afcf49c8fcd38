"""Where the Rasa process is that answers now: a small file, written by the supervisor and read by the edge."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Address:
    """The loopback port of a Rasa process, and the model that it answers with."""

    port: int
    model: str


class AddressFile:
    """Reads and writes the file; what was read is kept until the file changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: tuple[tuple[int, int], Address | None] | None = None

    def read(self) -> Address | None:
        """The address; nothing where no Rasa process is ready yet. Costs one look at the file's times."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        stamp = (found.st_mtime_ns, found.st_ino)
        if self._read is None or self._read[0] != stamp:
            self._read = (stamp, self._parse())
        return self._read[1]

    def write(self, address: Address) -> None:
        """Send all new turns to an address; the file is there whole or as it was."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        temporary.write_text(json.dumps(asdict(address)), encoding="utf-8")
        os.replace(temporary, self._path)

    def remove(self) -> None:
        """Say that nothing answers."""
        self._path.unlink(missing_ok=True)

    def _parse(self) -> Address | None:
        try:
            return Address(**json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
