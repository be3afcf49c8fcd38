"""Starts the action server: `python -m actions`."""

import logging

import settings
from actions.server import create_app


def main() -> None:
    """Serve until stopped."""
    configuration = settings.load()
    logging.basicConfig(level=configuration.log_level, format="%(levelname)-7s %(name)s: %(message)s")
    for chatty in ("sanic", "rasa_sdk", "pluggy"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    app = create_app(configuration)
    logging.getLogger("actions").info("Action server on 127.0.0.1:%d", configuration.actions_port)
    app.run(
        host="127.0.0.1",
        port=configuration.actions_port,
        single_process=True,
        access_log=False,
        motd=False,
        debug=False,
    )


if __name__ == "__main__":
    main()
