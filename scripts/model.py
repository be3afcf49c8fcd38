"""Prints the path of the model to serve: `python -m scripts.model`."""

import settings
from facts.database import make_engine, make_sessions
from training.registry import Registry

if __name__ == "__main__":
    with make_sessions(make_engine(settings.database_url()))() as session:
        print(Registry().wanted(session))
