"""What holds for meetings whatever articles say, and in whatever order they arrive."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from briefings.agenda.match import match_event
from briefings.agenda.meetings import differences, fold
from briefings.model.article import Event, EventStatus
from briefings.model.meeting import ChangeKind, Meeting, Mention
from tests.agenda.tellings import event, mention

STARTS = st.sampled_from(["2027-03", "2027-W10", "2027-03-10", "2027-03-10T09:00", "2027-03-17", "2027-04-01T18:30"])
EVENTS = st.builds(
    event,
    start=STARTS,
    status=st.sampled_from(EventStatus),
    replaces=st.none() | STARTS,
    location=st.none() | st.just("Vessel"),
    timezone=st.none() | st.just("Europe/Oslo"),
)


class Arrivals(RuleBasedStateMachine):
    """Articles about one meeting arrive in any order, are corrected, and are taken away again."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: list[Mention] = []
        self.articles = 0

    @rule(day=st.integers(1, 28), said=EVENTS)
    def arrive(self, day: int, said: Event) -> None:
        self.articles += 1
        self.arrived.append(mention(day, said, article=self.articles))

    @precondition(lambda self: len(self.arrived) > 1)
    @rule(data=st.data())
    def take_away(self, data: st.DataObject) -> None:
        self.arrived.pop(data.draw(st.integers(0, len(self.arrived) - 1)))

    @precondition(lambda self: self.arrived)
    @rule(data=st.data(), said=EVENTS)
    def correct(self, data: st.DataObject, said: Event) -> None:
        at = data.draw(st.integers(0, len(self.arrived) - 1))
        old = self.arrived[at]
        self.arrived[at] = mention(old.published_at.day, said, article=old.article_id)

    @precondition(lambda self: self.arrived)
    @invariant()
    def the_order_of_arrival_does_not_matter(self) -> None:
        assert fold(self.arrived) == fold(self.arrived[::-1])

    @precondition(lambda self: self.arrived)
    @invariant()
    def the_history_leads_to_where_the_meeting_stands(self) -> None:
        meeting = fold(self.arrived)
        first, last = meeting.history[0], meeting.history[-1]
        assert first.kind is ChangeKind.ANNOUNCED
        assert all(a.new_start == b.old_start and a.new_status == b.old_status for a, b in pairwise(meeting.history))
        assert (last.new_start, last.new_status) == (meeting.start, meeting.status)
        assert meeting.last_said in meeting.mentions
        assert len(meeting.mentions) == len(self.arrived)


Arrivals.TestCase.settings = settings(max_examples=60, stateful_step_count=12, deadline=None, derandomize=True)
TestArrivals = Arrivals.TestCase


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.permutations(range(4)))
def test_the_articles_of_one_story_find_one_meeting_in_any_order(order: list[int]) -> None:
    story = [
        mention(2, event(start="2027-03-10T09:00", timezone="Europe/Oslo")),
        mention(3, event("Sudland–Norland meeting", "2027-03")),
        mention(5, event("Talks between Norland and Sudland", location="Vessel")),
        mention(7, event(status=EventStatus.CANCELLED)),
    ]
    arrived = [story[order[0]]]
    for place in order[1:]:
        known = fold(arrived)
        assert match_event(story[place].event, [known]) is known
        arrived.append(story[place])
    assert fold(arrived) == fold(story)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(EVENTS, EVENTS)
def test_what_differs_is_told_from_where_it_stood_to_where_it_stands(before: Event, after: Event) -> None:
    old = fold([mention(1, before)])
    new = fold([mention(2, after)])
    for change in differences(old, new):
        assert (change.old_start, change.old_status) == (old.start, old.status)
        assert (change.new_start, change.new_status) == (new.start, new.status)
    assert bool(differences(old, new)) == (_state(old) != _state(new))


def _state(meeting: Meeting) -> tuple[str, EventStatus]:
    return meeting.start, meeting.status
