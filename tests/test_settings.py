"""Settings: typed, and refused with a clear word."""

import pytest

import settings


def test_missing_secret_and_bad_value_name_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAHNAMA_TOKEN", raising=False)
    monkeypatch.setenv("PORT", "eighty")
    settings.load.cache_clear()
    with pytest.raises(settings.SettingsError, match=r"(?s)PORT.*RAHNAMA_TOKEN"):
        settings.load()


def test_token_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAHNAMA_TOKEN", "a-very-secret-token")
    assert "secret" not in repr(settings.Settings())


def test_database_needs_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAHNAMA_TOKEN", raising=False)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///x.db")
    assert settings.database_url() == "sqlite:///x.db"
