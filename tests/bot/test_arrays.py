"""Files of arrays: whole or not there, and a damaged one is left out with a line in the log."""

import logging
import resource
from pathlib import Path

import numpy as np
import pytest

from bot.arrays import read_arrays, write_arrays

ARRAYS = {"made": np.array("here"), "vectors": np.arange(3000, dtype=np.float32).reshape(-1, 30), "none": np.zeros(0)}


@pytest.mark.parametrize("compressed", [False, True])
def test_what_is_written_is_read(tmp_path: Path, compressed: bool) -> None:
    path = tmp_path / "var" / "arrays.npz"
    write_arrays(path, ARRAYS, compressed)
    read = read_arrays(path)
    assert read.keys() == ARRAYS.keys()
    assert all(np.array_equal(read[name], array) for name, array in ARRAYS.items())
    assert list(path.parent.iterdir()) == [path]


def test_a_missing_file_is_no_matter(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert read_arrays(tmp_path / "arrays.npz") == {}
    assert caplog.messages == []


@pytest.mark.parametrize("compressed", [False, True])
def test_a_truncated_file_is_left_out_and_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, compressed: bool
) -> None:
    path = tmp_path / "arrays.npz"
    write_arrays(path, ARRAYS, compressed)
    whole = path.read_bytes()
    for length in {0, 1, 4, 30, *range(50, len(whole), len(whole) // 40), len(whole) - 1}:
        path.write_bytes(whole[:length])
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            assert read_arrays(path) == {}, length
        assert str(path) in caplog.text


def test_no_damaged_byte_raises_or_changes_an_array(tmp_path: Path) -> None:
    path = tmp_path / "arrays.npz"
    write_arrays(path, ARRAYS, compressed=True)
    whole, chance, refused = path.read_bytes(), np.random.RandomState(3), 0
    for place in chance.choice(len(whole), 400, replace=False):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        read = read_arrays(path)
        refused += not read
        assert all(np.array_equal(array, ARRAYS[name]) for name, array in read.items() if name in ARRAYS)
    assert refused > 300


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "arrays.npz"
    write_arrays(path, {"small": np.zeros(3)})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_arrays(path, {"large": np.random.RandomState(1).random_sample(50_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert read_arrays(path).keys() == {"small"}
    assert list(tmp_path.iterdir()) == [path]
