"""Says which of the ports given are taken, and ends with status 1 where one is."""

import socket
import sys

VARIABLES = ("PORT", "RAHNAMA_ACTIONS_PORT")


def is_taken(port: int) -> bool:
    """Whether something listens on the port already."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def main(ports: list[int]) -> int:
    """Print a line for each port that is taken."""
    taken = [(variable, port) for variable, port in zip(VARIABLES, ports, strict=True) if is_taken(port)]
    for variable, port in taken:
        print(
            f"Cannot go on: port {port} is taken. Stop what runs there, or choose another: {variable}=… make run",
            file=sys.stderr,
        )
    return 1 if taken else 0


if __name__ == "__main__":
    sys.exit(main([int(argument) for argument in sys.argv[1:]]))
