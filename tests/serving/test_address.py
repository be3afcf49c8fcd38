"""The address file, as supervisor and edge use it."""

from pathlib import Path

import pytest

from serving.address import Address, AddressFile


def test_what_is_written_is_read_by_another(tmp_path: Path) -> None:
    path = tmp_path / "var" / "serving.json"
    writer, reader = AddressFile(path), AddressFile(path)
    assert reader.read() is None
    for port in (5005, 40001):
        writer.write(Address(port, f"rahnama-{port}"))
        assert reader.read() == Address(port, f"rahnama-{port}")
    writer.remove()
    writer.remove()
    assert reader.read() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"port": 1}', '{"port": 1, "model": "x", "more": 2}'])
def test_a_damaged_file_is_no_address(tmp_path: Path, content: str) -> None:
    path = tmp_path / "serving.json"
    path.write_text(content, encoding="utf-8")
    assert AddressFile(path).read() is None
