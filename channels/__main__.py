"""Starts the edge: `python -m channels`."""

import logging

import uvicorn

import settings
from channels.app import create_app


def main() -> None:
    """Serve until stopped."""
    configuration = settings.load()
    logging.basicConfig(level=configuration.log_level, format="%(levelname)-7s %(name)s: %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("channels").info("Open http://localhost:%d in a browser.", configuration.port)
    uvicorn.run(
        create_app(configuration),
        host=configuration.host,
        port=configuration.port,
        log_level="warning",
        access_log=False,
        server_header=False,
        forwarded_allow_ips=configuration.trusted_proxies,
        ws="websockets-sansio",
        ws_max_size=configuration.body_limit,
        ws_ping_interval=20.0,
        ws_ping_timeout=20.0,
    )


if __name__ == "__main__":
    main()
