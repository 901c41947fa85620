"""Time zones by the names that people use for them."""

from zoneinfo import ZoneInfo

import pytest

from bot.zones import MOST_SUGGESTIONS, resolve_zone, suggest_zones
from briefings import BadSetting


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("Berlin", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("New_York", "America/New_York"),
        ("Kyiv", "Europe/Kyiv"),
        ("Kiev", "Europe/Kyiv"),
        ("Mumbai", "Asia/Kolkata"),
        ("ET", "America/New_York"),
        ("est", "America/New_York"),
        ("CET", "Europe/Berlin"),
        ("GMT", "UTC"),
        ("utc", "UTC"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
    ],
)
def test_a_zone_is_known_by_its_city_its_short_form_and_its_name(text: str, zone: str) -> None:
    assert resolve_zone(text) == zone


def test_a_short_form_of_several_zones_is_refused_with_the_choices() -> None:
    with pytest.raises(BadSetting, match=r"Asia/Jerusalem, Asia/Kolkata|Europe/Dublin"):
        resolve_zone("IST")


@pytest.mark.parametrize("text", ["Atlantis", "", "UTC+2", "../etc/passwd", "Europe/", "😀" * 50])
def test_an_unknown_zone_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(BadSetting, match="Berlin or New York"):
        resolve_zone(text)


def test_a_zone_is_offered_with_the_name_that_was_typed_as_it_is_spelt() -> None:
    assert suggest_zones("ber")[0].name == "Europe/Berlin"
    assert suggest_zones("bern")[0].name == "Europe/Zurich (Bern)"
    assert suggest_zones("pst")[0].name == "America/Los_Angeles (PST)"


def test_every_short_form_is_offered_with_each_of_its_zones() -> None:
    assert {s.value for s in suggest_zones("IST")} >= {"Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"}


@pytest.mark.parametrize(
    ("text", "first"), [("kyi", "Europe/Kyiv"), ("new y", "America/New_York"), ("tok", "Asia/Tokyo")]
)
def test_the_beginning_of_a_city_offers_its_zone_first(text: str, first: str) -> None:
    assert suggest_zones(text)[0].value == first


@pytest.mark.parametrize("text", ["", "a", "america", "e", "xyzzy"])
def test_suggestions_keep_discords_limits_and_are_real_zones(text: str) -> None:
    offered = suggest_zones(text)
    assert len(offered) <= MOST_SUGGESTIONS
    assert len({s.value for s in offered}) == len(offered)
    for suggestion in offered:
        assert len(suggestion.name) <= 100
        assert resolve_zone(suggestion.value) == suggestion.value
        assert ZoneInfo(suggestion.value)
