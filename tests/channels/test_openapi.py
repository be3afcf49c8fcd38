"""The edge does what its OpenAPI file says, whatever is sent (schemathesis, bounded)."""

import json
import logging
from typing import Any

import schemathesis
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from starlette.testclient import TestClient

from channels.openapi import description

logging.getLogger("httpx").setLevel(logging.WARNING)
schema = schemathesis.openapi.from_dict(description())
EXAMPLES = 15
JSON = (dict, list, str, int, float, type(None))


def open_session(client: TestClient) -> str:
    token: str = client.post("/chat/session", json={}).json()["session"]
    return token


@schema.parametrize()
@hypothesis_settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
)
def test_edge_keeps_to_its_description(client: TestClient, case: Any) -> None:
    query = {name: "0" if name == "wait" else value for name, value in (case.query or {}).items()}
    response = client.request(
        case.method,
        case.formatted_path,
        params=query,
        headers={"authorization": f"Bearer {open_session(client)}"},
        content=json.dumps(case.body) if isinstance(case.body, JSON) else None,
    )
    described = set(case.operation.definition.raw["responses"])
    if case.method != case.operation.method.upper():
        described.add("405")
    assert str(response.status_code) in described, response.text
    if response.status_code != 405:
        case.operation.validate_response(response)
