"""The pauses between tries."""

from datetime import UTC, datetime, timedelta

from briefings.agenda.retry import PAUSES, next_try

NOW = datetime(2027, 3, 1, tzinfo=UTC)


def test_pauses_grow_and_then_stay() -> None:
    pauses = [next_try(tries, NOW) - NOW for tries in range(1, 9)]
    assert pauses == sorted(pauses)
    assert pauses[0] == PAUSES[0]
    assert pauses[-1] == pauses[-2] == PAUSES[-1]


def test_discords_own_pause_is_kept() -> None:
    assert next_try(1, NOW, timedelta(minutes=2)) == NOW + timedelta(minutes=2)
