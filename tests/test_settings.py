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
    monkeypatch.setenv("RAHNAMA_TOKEN", "a-very-hidden-token")
    monkeypatch.setenv("RAHNAMA_SECRET", "a-very-hidden-secret")
    assert "hidden" not in repr(settings.Settings())


def test_database_needs_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RAHNAMA_TOKEN", raising=False)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///x.db")
    assert settings.database_url() == "sqlite:///x.db"


def test_rate_that_cannot_be_read_names_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAHNAMA_TOKEN", "a-very-hidden-token")
    monkeypatch.setenv("RAHNAMA_SECRET", "a-very-hidden-secret")
    monkeypatch.setenv("RAHNAMA_CONVERSATION_RATE", "often")
    settings.load.cache_clear()
    with pytest.raises(settings.SettingsError, match="RAHNAMA_CONVERSATION_RATE"):
        settings.load()


def test_origins_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAHNAMA_TOKEN", "a-very-hidden-token")
    monkeypatch.setenv("RAHNAMA_SECRET", "a-very-hidden-secret")
    monkeypatch.setenv("RAHNAMA_ORIGINS", "https://one.example/, https://two.example")
    assert settings.Settings().allowed_origins == {"https://one.example", "https://two.example"}
