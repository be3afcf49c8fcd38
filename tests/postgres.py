"""A PostgreSQL of the tests' own, where the machine has one: on a free port, in a folder that goes away with it."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.stack import free_ports

_TIME_ZONE = "Asia/Tehran"  # not UTC, so that a day which is the session's own is noticed
_USER = "postgres"


def find_postgres() -> Path | None:
    """The folder of the server's programs; nothing where there is none, or no account that may run it."""
    if os.geteuid() == 0 and _USER not in [entry.pw_name for entry in pwd.getpwall()]:
        return None
    found = [Path(program).parent for program in [shutil.which("initdb")] if program]
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in found if (folder / "initdb").exists()), None)


@contextmanager
def run_postgres(programs: Path) -> Iterator[str]:
    """A running server; the address of its one database."""
    who = _USER if os.geteuid() == 0 else None
    (port,) = free_ports(1)
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        data = Path(folder) / "data"
        data.mkdir()
        if who is not None:
            shutil.chown(data, who)

        def run(*command: str) -> None:
            subprocess.run([programs / command[0], *command[1:]], user=who, cwd=data, check=True, capture_output=True)

        run("initdb", "-D", str(data), "-U", _USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        options = f"-p {port} -h 127.0.0.1 -k {data} -c timezone={_TIME_ZONE} -c fsync=off"
        run("pg_ctl", "-D", str(data), "-l", str(data / "log"), "-o", options, "-w", "start")
        try:
            yield f"postgresql+psycopg://{_USER}@127.0.0.1:{port}/{_USER}"
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
