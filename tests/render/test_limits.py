"""No message ever breaks a limit of Discord, and none loses words without a mark."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from briefings.model.briefing import Briefing, DailyBriefing, LoadOutcome, LoadResult, Page, SearchHit
from briefings.model.draft import Attachment, Button, Divider, Draft, Part, Row, Text
from briefings.model.meeting import ChangeKind, Meeting, MeetingChange
from briefings.model.settings import PersonalReminder, ServerSettings
from briefings.render import drafts
from briefings.render.limits import count_components, custom_id, fit
from tests.render.gallery import GALLERY
from tests.render.hostile import Hostile
from tests.render.markdown import find_markup, hide_escaped
from tests.render.samples import ACCOUNTS, NOW, QUEUE, STORED, ZONE


def by_chance(test: Callable[[int], None]) -> Callable[[], None]:
    """Run the test on a few dozen hostile answers. Each is made from one number, so there is nothing to shrink."""
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    checked = given(seed=st.integers(0, 2**32))(test)
    return settings(max_examples=30, deadline=None, phases=phases)(checked)


def check(draft: Draft) -> None:
    """Every limit, counted anew from Discord's own description of them."""
    contents = [part.content for part in draft.parts if isinstance(part, Text)]
    buttons = list(_buttons(draft.parts))
    assert draft.parts
    assert 1 + sum(_count(part) for part in draft.parts) == count_components(draft.parts) <= 40
    assert sum(len(content.encode("utf-16-le")) // 2 for content in contents) <= 4000
    assert sum(len(content.encode()) + 12 for content in contents) <= 10_170
    assert all(content.strip() for content in contents)
    assert all(1 <= len(part.buttons) <= 5 for part in draft.parts if isinstance(part, Row))
    assert all(1 <= len(button.label) <= 80 for button in buttons)
    ids = [custom_id(button) for button in buttons if button.url is None]
    assert all(len(id_) <= 100 and id_.startswith("bb:") for id_ in ids)
    assert len(ids) == len(set(ids))
    assert not isinstance(draft.parts[0], Divider)
    assert not isinstance(draft.parts[-1], Divider)


def check_harmless(draft: Draft) -> None:
    """`check`, and nothing that an article says is more than words. The bot's own markup is taken out first."""
    check(draft)
    for part in draft.parts:
        if isinstance(part, Text):
            assert find_markup(_without_own_markup(part.content)) == []


def _without_own_markup(content: str) -> str:
    lines = re.sub(r"(?m)^(?:#{1,3} |-# |> |- )", "", hide_escaped(content))
    lines = re.sub(r"<t:\d{1,12}:[FfTtR]>|<@&13>|<#11>", "", lines)
    lines = re.sub(r"\[([^\[\]\n]*)\]\(<https?://[\w.-]+(?::\d+)?[^\s<>()]*>\)", r"\1", lines)
    return re.sub(r"`[^`\n]*`|\*\*(?!\*)", "", lines)


def _buttons(parts: tuple[Part, ...]) -> Iterator[Button]:
    for part in parts:
        if isinstance(part, Row):
            yield from part.buttons
        elif isinstance(part, Text) and part.button:
            yield part.button


def _count(part: Part) -> int:
    if isinstance(part, Row):
        return 1 + len(part.buttons)
    return 3 if isinstance(part, Text) and part.button else 1


@pytest.mark.parametrize("name", GALLERY)
def test_every_kind_of_message_keeps_to_the_limits(name: str) -> None:
    check(GALLERY[name]())


@by_chance
def test_a_hostile_briefing_fits_and_is_harmless(seed: int) -> None:
    make = Hostile(seed)
    answer = Briefing(make.story(), make.number(9), make.number(9), make.many(make.source, most=7))
    check_harmless(drafts.briefing(answer, NOW, ZONE))
    check_harmless(drafts.preview(answer, NOW, ZONE, Button("Keep", "keep", ("1",))))


@by_chance
def test_hostile_big_pictures_fit_and_are_harmless(seed: int) -> None:
    make = Hostile(seed)
    check_harmless(drafts.big_pictures(make.many(make.story, most=6), make.text()))


@by_chance
def test_the_parts_of_a_hostile_story_fit_and_are_harmless(seed: int) -> None:
    make = Hostile(seed)
    story, page = make.story(), make.number(4)
    check_harmless(drafts.story_quotes(story, page))
    check_harmless(drafts.story_meetings(story, NOW, ZONE, page))
    check_harmless(drafts.story_sources(story, [STORED], page))


@by_chance
def test_hostile_pages_fit_and_are_harmless(seed: int) -> None:
    make = Hostile(seed)
    quotes, dates = make.many(make.quote, most=10), make.many(make.meeting, most=14)
    check_harmless(drafts.quotes(Page(quotes, 2, 9, 99), make.text(), make.text()))
    check_harmless(drafts.upcoming(Page(dates, 2, 9, 99), 30, make.text(), NOW, ZONE))


@by_chance
def test_hostile_lists_fit_and_are_harmless(seed: int) -> None:
    make = Hostile(seed)
    sources = make.many(make.source, most=12)
    hits = tuple(SearchHit(source, make.line(), 1.0) for source in sources)
    check_harmless(drafts.search(Page(hits, 2, 9, 99), make.text()))
    check_harmless(drafts.articles(Page(sources, 2, 9, 99), make.text()))


@by_chance
def test_a_hostile_daily_briefing_fits_and_is_harmless(seed: int) -> None:
    make = Hostile(seed)
    stories, meetings = make.many(make.story, most=9), make.many(make.meeting, most=9)
    day = DailyBriefing(NOW.date(), stories, meetings, make.meeting())
    check_harmless(drafts.daily(day, "r" * 20, NOW, ZONE, timedelta(hours=3)))


@by_chance
def test_hostile_reminders_fit_and_are_harmless(seed: int) -> None:
    make = Hostile(seed)
    dossiers, is_dm = make.many(make.dossier, most=20, least=1), make.number(2) == 1
    check_harmless(drafts.reminders(dossiers, "r" * 20, NOW, ZONE, is_dm=is_dm, role_id=13))
    check_harmless(drafts.dossier_sources(dossiers, [STORED], make.text()))


@by_chance
def test_a_hostile_notice_fits_and_is_harmless(seed: int) -> None:
    make = Hostile(seed)
    meeting = make.meeting()
    for kind in ChangeKind:
        check_harmless(drafts.notice(_change(kind, meeting), meeting, "r" * 20, NOW, ZONE, make.line()))


@by_chance
def test_hostile_personal_answers_fit_and_are_harmless(seed: int) -> None:
    make = Hostile(seed)
    meetings, words = make.many(make.meeting, most=20, least=1), make.text()
    mine = PersonalReminder(1, 2, 3, (timedelta(days=1), timedelta(hours=1)), ZONE, (), None, None, NOW)
    check_harmless(drafts.reminder_set(mine, meetings[0], [NOW] * 5))
    check_harmless(drafts.reminder_list([(mine, meeting, mine.leads) for meeting in meetings]))
    check_harmless(drafts.settings(ServerSettings(1, topics=(words,) * 20)))
    check_harmless(drafts.about(words[:20], timedelta(1), {"articles": 1}, QUEUE, [words] * 12))
    check_harmless(drafts.loaded(_loaded(meetings), NOW, ZONE))
    check_harmless(drafts.history([replace(account, about=words) for account in ACCOUNTS]))


@by_chance
def test_plain_words_are_harmless_whatever_they_are(seed: int) -> None:
    words = Hostile(seed).text()
    check_harmless(drafts.tell(words, "ref", 11))
    check_harmless(drafts.say(words))


def _change(kind: ChangeKind, meeting: Meeting) -> MeetingChange:
    mention = meeting.mentions[0]
    return MeetingChange(
        kind, mention.article_id, mention.id, NOW, "2027-05-01", meeting.start, meeting.status, meeting.status
    )


def _loaded(meetings: tuple[Meeting, ...]) -> LoadResult:
    return LoadResult(LoadOutcome.NEW, STORED, meetings, tuple(range(len(meetings))))


def test_a_last_row_of_buttons_stays_whatever_happens() -> None:
    many = [Text(f"{number} " + "word " * 100) for number in range(60)]
    draft = fit([*many, Row((Button("Whole article", "part", ("1", "sections", "1")),))])
    check(draft)
    assert isinstance(draft.parts[-1], Row)
    assert any(isinstance(part, Text) and part.content.endswith("…") for part in draft.parts)


def test_a_button_whose_id_would_be_too_long_is_left_out() -> None:
    assert fit([Text("x"), Row((Button("Next", "page", ("q" * 100,)),))]).parts == (Text("x"),)


def test_a_button_that_is_there_twice_is_shown_once() -> None:
    button = Button("Read", "part", ("1", "sections", "1"))
    assert fit([Text("a", button), Text("b", button)]).parts == (Text("a", button), Text("b"))


def test_a_link_button_without_a_usable_address_is_left_out() -> None:
    assert fit([Text("a", Button("Open", url="file:///etc/passwd"))]).parts == (Text("a"),)
    kept = fit([Text("a", Button("Open", url="https://a.example/(x)"))]).parts[0]
    assert isinstance(kept, Text)
    assert kept.button == Button("Open", url="https://a.example/%28x%29")


def test_a_long_label_is_clipped_with_a_mark() -> None:
    kept = fit([Text("a", Button("word " * 40, "go"))]).parts[0]
    assert isinstance(kept, Text)
    assert kept.button is not None
    assert len(kept.button.label) <= 80
    assert kept.button.label.endswith("…")


@pytest.mark.parametrize("arg", ["a:b", "50%", "ä ö", "\n", "\ud800"])
def test_the_arguments_of_a_button_come_back_from_its_id(arg: str) -> None:
    parts = [unquote(part) for part in custom_id(Button("x", "page", (arg, "1"))).split(":")]
    assert parts == ["bb", "page", arg if arg != "\ud800" else "?", "1"]


def test_files_count_among_the_components() -> None:
    files = tuple(Attachment(f"{n}.txt", b"x") for n in range(12))
    draft = fit([Text(str(n)) for n in range(40)], files=files)
    assert len(draft.files) == 10
    assert count_components(draft.parts) + len(draft.files) <= 40
