"""The measurement of the console's pages, with few talks: every page is really shown."""

from pathlib import Path

from tests.staff.timing import PAGES, measure


def test_every_page_is_measured(tmp_path: Path) -> None:
    assert measure(f"sqlite:///{tmp_path / 'timing.db'}", 200).keys() == set(PAGES)
