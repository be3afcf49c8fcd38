"""Starts Rasa and keeps it answering with the published model: `python -m serving`."""

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path

import httpx

import settings
from facts.database import make_engine, make_sessions
from serving.errors import ServingError
from serving.supervisor import Supervisor

MODEL = "RAHNAMA_MODEL"


async def serve(configuration: settings.Settings, default: Path) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        ServingError: Rasa does not start with any model.
    """
    engine = make_engine(configuration.database_url)
    async with httpx.AsyncClient() as http:
        supervisor = Supervisor(configuration, make_sessions(engine), http, default)
        running = asyncio.create_task(supervisor.run())
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, running.cancel)
        try:
            await running
        except asyncio.CancelledError:
            pass
        finally:
            engine.dispose()


def main() -> int:
    """Serve until stopped; 1 where nothing can be served."""
    configuration = settings.load()
    logging.basicConfig(level=configuration.log_level, format="%(levelname)-7s %(name)s: %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        asyncio.run(serve(configuration, Path(os.environ[MODEL])))
    except KeyError:
        print(f"Set {MODEL} to the model that answers where none was published.", file=sys.stderr)
        return 1
    except ServingError as error:
        print(f"Cannot go on: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
