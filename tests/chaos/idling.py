"""Many open and silent WebSockets on one edge: what they cost, and how fast it still answers.

`python -m tests.chaos.idling SOCKETS` prints memory and the time from ping to pong. Rasa is not needed for it.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil
from websockets.asyncio.client import ClientConnection, connect

from tests.processes import Processes

_PINGS = 500


@dataclass(frozen=True)
class Cost:
    """Memory of the edge before and with the sockets (MB), and times from ping to pong (ms)."""

    before_mb: float
    with_sockets_mb: float
    median_ms: float
    p99_ms: float


async def measure_idle(port: int, pid: int, sockets: int) -> Cost:
    """Open the sockets and ping over some of them."""
    process = psutil.Process(pid)
    before = process.memory_info().rss / 1e6
    opened = [await _open(port) for _ in range(sockets)]
    await asyncio.sleep(5)
    held = process.memory_info().rss / 1e6
    times = []
    for place in range(_PINGS):
        socket = opened[place * 7 % sockets]
        started = time.perf_counter()
        await socket.send('{"type": "ping"}')
        assert json.loads(await socket.recv()) == {"type": "pong"}
        times.append((time.perf_counter() - started) * 1000)
    await asyncio.gather(*(socket.close() for socket in opened))
    return Cost(before, held, statistics.median(times), statistics.quantiles(times, n=100)[98])


async def _open(port: int) -> ClientConnection:
    socket = await connect(f"ws://127.0.0.1:{port}/ws", ping_interval=None, proxy=None)
    await socket.send('{"type": "open", "session": null, "after": 0, "language": "en"}')
    assert json.loads(await socket.recv())["type"] == "opened"
    return socket


def main(sockets: int) -> None:
    """Measure on an edge of its own."""
    with tempfile.TemporaryDirectory() as folder:
        processes = Processes(Path(folder), RAHNAMA_ADDRESS_RATE="100000/minute")
        processes.start("web")
        try:
            wait_until_alive(processes)
            cost = asyncio.run(measure_idle(processes.port, processes.pid("web"), sockets))
        finally:
            processes.stop()
    each = (cost.with_sockets_mb - cost.before_mb) * 1000 / sockets
    print(
        f"{sockets} idle WebSockets: {cost.before_mb:.0f} → {cost.with_sockets_mb:.0f} MB ({each:.0f} kB each); "
        f"ping to pong {cost.median_ms:.1f} ms (median), {cost.p99_ms:.1f} ms (99th percentile)."
    )


def wait_until_alive(processes: Processes) -> None:
    """Wait until the edge itself listens."""
    for _ in range(100):
        try:
            if httpx.get(f"{processes.url}/health", timeout=2).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.2)
    raise RuntimeError("The edge did not start:\n" + processes.log("web")[-2000:])


if __name__ == "__main__":
    main(int(sys.argv[1]))
