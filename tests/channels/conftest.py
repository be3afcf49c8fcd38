"""What the tests of the edge share: the edge in this process, with a Rasa that answers as it is told."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from channels.app import create_app
from settings import Settings
from tests.channels.fakes import fake_rasa


@pytest.fixture
def client(settings: Settings) -> Iterator[TestClient]:
    with TestClient(create_app(settings, fake_rasa()), raise_server_exceptions=False) as client:
        yield client
