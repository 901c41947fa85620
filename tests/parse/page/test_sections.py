"""Labelled sections in every dress: colon, dash, bold, capitals, on a line of their own, headings."""

import pytest

from briefings import sources
from briefings.model.article import Article, RawArticle, SourceFormat
from briefings.parse import parse_article
from briefings.parse.page.labels import find_kind
from briefings.parse.rules.labels import LABELS

HEAD = "Mill pond to be drained\n\nThe town of Elder Wick will drain its mill pond in the fall, the clerk said.\n\n"


def _parse(story: str) -> Article:
    return parse_article(RawArticle(HEAD + story))


def _shape(story: str) -> list[tuple[str, str, str, list[str]]]:
    return [(s.label, s.kind, s.text, [b.text for b in s.bullets]) for s in _parse(story).sections]


@pytest.mark.parametrize(
    "story",
    [
        "Why it matters: The carp must go somewhere.",
        "WHY IT MATTERS: The carp must go somewhere.",
        "Why it matters — The carp must go somewhere.",
        "Why it matters:\u00a0The carp must go somewhere.",
        "Why it matters -- The carp must go somewhere.",
        "Why it matters - The carp must go somewhere.",
        "Why it matters → The carp must go somewhere.",
        "Why it matters. The carp must go somewhere.",
        "*Why it matters:* The carp must go somewhere.",
        "**Why it matters:** The carp must go somewhere.",
        "**Why it matters**: The carp must go somewhere.",
        "**Why it matters** The carp must go somewhere.",
        "__Why it matters.__ The carp must go somewhere.",
        "Why it matters\n\nThe carp must go somewhere.",
        "Why it matters:\n\nThe carp must go somewhere.",
        "Why it matters:\nThe carp must go somewhere.",
        "### Why it matters\n\nThe carp must go somewhere.",
        "**Why it matters**\n\nThe carp must go somewhere.",
    ],
)
def test_a_usual_label_opens_a_section_in_every_dress(story: str) -> None:
    [(label, kind, text, bullets)] = _shape(story)
    assert label.lower() == "why it matters"
    assert (kind, text, bullets) == ("why_it_matters", "The carp must go somewhere.", [])


@pytest.mark.parametrize("sign", ["🎤", "▶", "➡️"])
def test_a_picture_before_a_label_does_not_hide_it(sign: str) -> None:
    [section] = _parse(f"{sign} What they’re saying: Little.").sections
    assert (section.label, section.kind, section.text) == ("What they’re saying", "what_theyre_saying", "Little.")


@pytest.mark.parametrize("mark", ["•", "*", "-", "–", "·", "▪", "1."])
def test_bullets_belong_to_the_section_above_without_their_marks(mark: str) -> None:
    story = f"What's next: The sluice opens.\n\n  {mark} The carp are moved.\n  {mark} The mud is carted\n    away."
    assert _shape(story) == [
        ("What's next", "whats_next", "The sluice opens.", ["The carp are moved.", "The mud is carted away."])
    ]


def test_paragraphs_of_one_section_are_joined_by_a_blank_line() -> None:
    story = "The big picture: It is an old pond.\n\nIt was dug by monks,\nthe clerk says.\n\nYes, but: It leaks."
    assert _shape(story) == [
        ("The big picture", "big_picture", "It is an old pond.\n\nIt was dug by monks, the clerk says.", []),
        ("Yes, but", "yes_but", "It leaks.", []),
    ]


def test_an_unknown_label_counts_in_a_story_with_usual_ones() -> None:
    story = "Why it matters: It leaks.\n\nWho pays: The county does."
    assert [(s.label, s.kind) for s in _parse(story).sections] == [
        ("Why it matters", "why_it_matters"),
        ("Who pays", "other"),
    ]


@pytest.mark.parametrize(
    "story",
    [
        "The clerk put it plainly: The pond leaks.",
        'Orrin Vale asked: "Who owns the carp?"',
        "Vale said: The carp are mine.",
        "VALE: The carp are mine.\n\nCLERK: They are not.\n\nVALE: They are.",
        "He had three wishes: carp, mud and peace.",
    ],
)
def test_a_sentence_with_a_colon_is_no_section(story: str) -> None:
    assert _shape(story) == []


def test_a_speaker_is_no_label_in_a_story_with_usual_ones() -> None:
    told = 'Vale went on: "Nobody asked."\n\nA sign reads: "Keep off."'
    story = f'Why it matters: It leaks.\n\nVale continued: "The carp are mine."\n\n{told}'
    assert [s.label for s in _parse(story).sections] == ["Why it matters"]


def test_one_question_is_no_heading_and_several_are() -> None:
    assert _shape("Who owns the carp?\n\nNobody does.\n\nThe end is near.") == []
    questions = "Who owns the carp?\n\nNobody does.\n\nWhat will it cost?\n\nAbout $900."
    assert [s.label for s in _parse(questions).sections] == ["Who owns the carp?", "What will it cost?"]


@pytest.mark.parametrize("line", ["The poll also found that", "According to the clerk", "As the Wick Post reports"])
def test_a_sentence_that_a_quotation_ends_is_no_heading(line: str) -> None:
    assert _shape(f"{line}\n\n“The pond leaks.”") == []


def test_names_in_an_interview_are_no_labels() -> None:
    assert _shape("**Vale:** Is it old?\n\n**Clerk:** It is.\n\n**Vale:** How old?\n\n**Clerk:** Very.") == []


def test_the_facts_of_a_notice_hold_one_paragraph_each() -> None:
    story = "WHEN: Monday at 9 a.m.\nWHERE: Mill Lane\n\nVisitors may bring nets."
    assert _shape(story) == [("WHEN", "other", "Monday at 9 a.m.", []), ("WHERE", "other", "Mill Lane", [])]


def test_headings_without_a_colon_are_sections_of_the_kind_other() -> None:
    story = (
        "What the monks left\n\nA wall and a well.\n\nMonday 9 June\n* The sluice opens.\n\n"
        "About the pond\n\nIt is old."
    )
    assert _shape(story) == [
        ("What the monks left", "other", "A wall and a well.", []),
        ("Monday 9 June", "other", "", ["The sluice opens."]),
        ("About the pond", "other", "It is old.", []),
    ]


@pytest.mark.parametrize("fallback", [None, "2025-06-06"])
def test_the_days_of_a_diary_are_headings_whether_a_year_is_printed_or_not(fallback: str | None) -> None:
    diary = "The week in Elder Wick\n\nMonday 9 June\n* The sluice opens.\n\nTuesday 10 June 2025\n* The carp go.\n"
    article = parse_article(RawArticle(diary, fallback_published=fallback))
    assert [s.label for s in article.sections] == ["Monday 9 June", "Tuesday 10 June 2025"]
    assert article.published == fallback
    assert article.headline == "The week in Elder Wick"


def test_entries_of_a_calendar_need_no_bullets() -> None:
    calendar = (
        "EVENTS IN ELDER WICK\n\nMONDAY, OCT. 6\n9:30 a.m. Story time, Library\n7 p.m. Council, Town Hall\n\n"
        "TUESDAY, OCT. 7\n10 a.m. Market, Mill Lane\n"
    )
    article = parse_article(RawArticle(calendar, fallback_published="2025-10-01"))
    assert [(s.label, s.text) for s in article.sections] == [
        ("MONDAY, OCT. 6", "9:30 a.m. Story time, Library\n\n7 p.m. Council, Town Hall"),
        ("TUESDAY, OCT. 7", "10 a.m. Market, Mill Lane"),
    ]


def test_rows_of_a_calendar_that_no_blank_line_parts_are_no_headings() -> None:
    story = "Tides\n\nThe tide was high.\n\nCalendar\n\n2 March 2027 - Annual results\n27 April 2027 - Annual meeting"
    article = parse_article(RawArticle(f"Harbor to close\n\nThe harbor closes, the board said.\n\n{story}"))
    assert [section.label for section in article.sections] == ["Tides", "Calendar"]


def test_a_label_that_ends_a_numbered_line_opens_a_section() -> None:
    story = "Why it matters: It leaks.\n\n2. Catch up quick\n\nThe carp must go."
    assert [s.kind for s in _parse(story).sections] == ["why_it_matters", "catch_up_quick"]


def test_a_bare_label_at_the_end_is_no_section() -> None:
    assert [s.label for s in _parse("Go deeper: Ponds of the county\n\nGo deeper").sections] == ["Go deeper"]


def test_what_comes_after_the_story_belongs_to_no_section() -> None:
    story = (
        "The bottom line: It leaks.\n\nMira Holt contributed to this report.\n\nRelated stories\n\n"
        "Pond drained in Upper Wick\n\n© 2024 Wick Gazette. All rights reserved."
    )
    assert _shape(story) == [("The bottom line", "bottom_line", "It leaks.", [])]


def test_a_section_knows_where_it_stands() -> None:
    article = _parse("Why it matters: It leaks.\n\n- The carp must go.\n\nWhat's next: The sluice opens.")
    section = article.sections[0]
    assert article.text[section.start : section.end] == "Why it matters: It leaks.\n\n- The carp must go."
    assert all(article.text[p.start : p.end] == p.text for p in (*section.paragraphs, *section.bullets))


@pytest.mark.parametrize(("row", "wording"), [(row.kind, w) for row in LABELS for w in row.wordings])
def test_each_wording_of_a_label_has_its_kind(row: str, wording: str) -> None:
    assert find_kind(wording.capitalize()) == row
    assert find_kind(f"THE {wording.upper().replace(chr(39), '’')}:") == row


def test_links_are_found_in_the_text_and_under_go_deeper() -> None:
    article = _parse(
        "The plan (full text: https://wick.example/plan) is at www.wick.example. Ask clerk@wick.example.\n\n"
        "Go deeper: Ponds of the county (https://wick.example/ponds)\n\n- A carp's life"
    )
    assert [(link.text, link.url) for link in article.links] == [
        ("full text", "https://wick.example/plan"),
        ("www.wick.example", "www.wick.example"),
        ("Ponds of the county", "https://wick.example/ponds"),
        ("A carp's life", None),
    ]


def test_a_page_in_bold_type_has_its_labels() -> None:
    from briefings import sources

    page = (
        "<h1>Mill pond to be drained</h1><p>The town of Elder Wick will drain its mill pond in the fall.</p>"
        "<p><b>Why it matters</b><br>It leaks.</p><p><strong>The carp:</strong> They go to Upper Wick.</p>"
        "<p><b>Vale</b> said that the carp are his.</p><p><b>Key dates</b></p><ul><li>Oct. 3: sluice</li></ul>"
    )
    article = parse_article(sources.read(page, format=SourceFormat.HTML))
    assert [(s.label, s.kind) for s in article.sections] == [
        ("Why it matters", "why_it_matters"),
        ("The carp", "other"),
        ("Key dates", "other"),
    ]


def test_capital_days_directly_above_their_entries_are_headings_even_in_may() -> None:
    story = "MONDAY, MAY 4\nBoard meets\n10 a.m. - Hearing on carp\n\nTuesday, May 5\nVote on the pond, 9 a.m.\n"
    assert [(label, text.split("\n\n")[0]) for label, _, text, _ in _shape(story)] == [
        ("MONDAY, MAY 4", "Board meets"),
        ("Tuesday, May 5", "Vote on the pond, 9 a.m."),
    ]


def test_an_entry_that_touches_the_line_above_is_no_heading() -> None:
    story = "WEDNESDAY, JUNE 3\nLast day for comments on the pond\n10 a.m. - Hearing on carp\n"
    assert [label for label, *_ in _shape(story)] == ["WEDNESDAY, JUNE 3"]


def test_headings_need_no_blank_lines_where_a_text_has_none() -> None:
    prose = (
        "They go to the lake, all of them, by the end of the fall, and the heron will have to go where they go, too."
    )
    story = f"Mill pond to be drained\n{prose}\nThe carp\n{prose}\n"
    assert [s.label for s in parse_article(RawArticle(story)).sections] == ["The carp"]


def test_a_contact_may_stand_below_its_label() -> None:
    story = "For further information:\nTilda Marsh, town clerk, Elder Wick\n"
    assert _shape(story) == [
        ("For further information", "other", "Tilda Marsh, town clerk, Elder Wick", []),
    ]


def test_a_bold_dateline_is_no_section() -> None:
    assert _shape("**ELDER WICK, 4 March 2024** — The clerk said so.") == []


def test_headings_with_numbers_are_labels_where_there_are_several() -> None:
    text = "1. It is old\n\nThe mill was built in 1802.\n\n2. It is loved\n\nMany came to see it.\n"
    sections = _parse(text).sections
    assert [(section.label, section.text) for section in sections] == [
        ("1. It is old", "The mill was built in 1802."),
        ("2. It is loved", "Many came to see it."),
    ]


def test_the_last_of_a_numbered_list_is_no_heading() -> None:
    text = "1. A wheel\n2. A sluice\n\nAll of it is old, and none of it turns.\n"
    assert _parse(text).sections == ()


@pytest.mark.parametrize("mark", ["\n", ":\n", ": ", ":\t"])
def test_the_facts_of_a_notice_stand_beside_their_labels_or_below_them(mark: str) -> None:
    facts = {"WHAT": "A walk", "WHO": "Hanne Vale", "WHEN": "Monday, May 6, 2024", "WHERE": "The weir"}
    gap = "\n\n" if "\n" in mark else "\n"
    text = gap.join(f"{label}{mark}{fact}" for label, fact in facts.items())
    sections = parse_article(RawArticle(f"A walk along the weir\n\n{text}\n")).sections
    assert {section.label: section.text for section in sections} == facts


def test_what_follows_a_release_has_labels_of_its_own() -> None:
    text = "About Elder Wick Mills\nThe mills are old.\n\nContact: Hanne Vale\n\nAbout the river: It is cold.\n"
    sections = _parse(text).sections
    assert [section.label for section in sections] == ["About Elder Wick Mills", "Contact", "About the river"]


def test_a_number_alone_is_no_label() -> None:
    assert _shape("1\n\nThe carp must go somewhere.\n\n2\n\nSo must the eels.") == []


@pytest.mark.parametrize("line", ["[Why it matters]", "'A pond of carp'", "‘A pond of carp’"])
def test_signs_around_a_line_of_its_own_leave_it_a_label(line: str) -> None:
    (section,) = _parse(f"{line}\n\nThe carp must go somewhere.\n").sections
    assert section.label == line.strip("[]")


def test_the_questions_of_an_interview_are_no_labels() -> None:
    assert _shape("Q: Why now?\n\nA: It leaks.\n\nQ: Who pays?\n\nA: The town does.") == []


def test_days_head_the_entries_of_a_calendar_with_a_short_name() -> None:
    text = "POND CALENDAR\n\nMONDAY\n9 a.m. Sluice opens, Weir Lane\n\nTUESDAY\n7 p.m. Board meets, Net Hall\n"
    article = parse_article(RawArticle(text))
    assert article.headline == "POND CALENDAR"
    assert [section.label for section in article.sections] == ["MONDAY", "TUESDAY"]


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("# A walk\n\n**WHAT:** A walk  \n**WHEN:** Monday, May 6  \n**WHERE:** The weir\n", SourceFormat.MARKDOWN),
        (
            "<h1>A walk</h1><p><b>WHAT:</b> A walk<br><b>WHEN:</b> Monday, May 6<br><b>WHERE:</b> The weir</p>",
            SourceFormat.HTML,
        ),
    ],
)
def test_labelled_lines_of_one_paragraph_are_sections_of_their_own(text: str, format: SourceFormat) -> None:
    sections = parse_article(sources.read(text, format=format)).sections
    assert {section.label: section.text for section in sections} == {
        "WHAT": "A walk",
        "WHEN": "Monday, May 6",
        "WHERE": "The weir",
    }


@pytest.mark.parametrize(
    "line",
    [
        "Reach Hanne Vale at hanne@wick.example or on Bluesky.",
        "Contact Hanne Vale: hanne@wick.example",
        "Have a story idea? Tell us.",
        "Support local journalism. Subscribe today.",
        "Tags: carp, ponds",
        "Related: Swan stops bus",
        "MORE: Swan stops bus",
        "More:Swan stops bus, riders say",
        "SKIP ADVERTISEMENT",
        "SPONSORED: A week of free carp until May 30.",
        "Do you live by the pond? Email your stories by May 6.",
        "Follow all our pond news on Wick Sounds, Facebook and X.",
        "A version of this article appears in print on May 6, 2024, Section A, Page 1.",
        "Hanne Vale contributed reporting from Elder Wick.",
        "Comments are closed.",
    ],
)
def test_what_a_page_says_below_its_story_is_of_no_section(line: str) -> None:
    assert _shape(f"What's next\n\nThe carp must go somewhere.\n\n{line}\n") == [
        ("What's next", "whats_next", "The carp must go somewhere.", [])
    ]


def test_a_fact_between_the_rows_of_a_box_is_one_of_them() -> None:
    box = "THE POND\nLength: 300 metres\nCost: 55,000\nStart: May 6\n\nWHO TO CALL\nThe clerk's office\n"
    assert [label for label, *_ in _shape(box)] == ["THE POND", "WHO TO CALL"]


@pytest.mark.parametrize(
    "days", [("Mon 6 May", "Tue 7 May"), ("Monday, May 6", "Tuesday, May 7"), ("Monday", "Tuesday")]
)
def test_days_above_sentences_are_labels_too(days: tuple[str, str]) -> None:
    text = f"On the pond this week\n\nMay 3, 2024\n\n{days[0]}\nThe sluice opens.\n\n{days[1]}\nThe board meets.\n"
    article = parse_article(RawArticle(text))
    assert (article.headline, article.published) == ("On the pond this week", "2024-05-03")
    assert [(section.label, section.text) for section in article.sections] == [
        (days[0], "The sluice opens."),
        (days[1], "The board meets."),
    ]


def test_a_short_line_above_a_list_is_a_label_though_it_has_a_verb() -> None:
    assert _shape("Days still to be fixed\n\n- The draining\n- The feast\n") == [
        ("Days still to be fixed", "other", "", ["The draining", "The feast"])
    ]


def test_a_days_own_line_in_a_list_of_fixtures_is_no_label() -> None:
    assert _shape("Saturday 4 May: Wick v Tarn, 12:30\n\nSunday 5 May: Orrin v Wick, 14:00\n") == []


def test_paragraphs_that_mostly_begin_with_a_label_are_a_round_up() -> None:
    told = [
        "Roads: Mill Lane is shut.",
        "Schools: Places are left.",
        "Town hall: It opens late.",
        "Police: All is calm.",
    ]
    assert [label for label, *_ in _shape("\n\n".join(told))] == ["Roads", "Schools", "Town hall", "Police"]


NOTICE = (
    "Public hearing: A panel will hear about the carp on Monday.\n\nThe clerk has asked for ten minutes.\n\n"
    "Tender 24/11: Sealed tenders are invited for the mud.\n\n"
    "POND WALKS: The walks go on as before."
)


def test_topics_before_their_sentences_part_a_notice_that_has_several() -> None:
    assert [(label, text) for label, _, text, _ in _shape(NOTICE)] == [
        ("Public hearing", "A panel will hear about the carp on Monday.\n\nThe clerk has asked for ten minutes."),
        ("Tender 24/11", "Sealed tenders are invited for the mud."),
        ("POND WALKS", "The walks go on as before."),
    ]


def test_a_topic_counts_below_headings_too() -> None:
    diary = (
        "Saturday 9 August\n* Carp are counted, pond\n* Band, Mill Lane\n\n"
        "Sunday 10 August\n* Mud is carted, pond\n\nBooking: Tickets go on sale at noon."
    )
    assert [(s.label, s.text) for s in _parse(diary).sections][-1] == ("Booking", "Tickets go on sale at noon.")


@pytest.mark.parametrize(
    "story",
    [
        "The result: Nobody came.\n\nOne problem: The carp stayed.\n\nHis answer: Nets.",
        "Mara Quill: The carp are mine.\n\nAda Brook: They are not.",
        "VALE: The carp are mine.\n\nQUILL: They are not.\n\nVALE: They are.",
        "Ostia: The pond leaks.\n\nOslo: The rain goes on.",
        "Public hearing: on Monday.\n\nTender: for the mud.",
        "The pond (Quay Exchange: POND) leaks.\n\nThe mill (Quay Exchange: MILL) is shut.",
        "Monday: The sluice opens.\n\nNoon: The carp go.",
    ],
)
def test_what_leads_to_the_end_of_its_sentence_and_who_speaks_are_no_topics(story: str) -> None:
    assert _shape(story) == []


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Corrections: desk@wick.example", "Corrections"),
        ("For interviews: Mara Quill, 555-0128, mara@wick.example", "For interviews"),
        ("Questions: 555-0142, weekdays 8 a.m. to 3 p.m.", "Questions"),
        ("For further information, please contact:\nMara Quill\n555-0142", "For further information, please contact"),
    ],
)
def test_whom_to_ask_is_a_section_of_its_own(line: str, label: str) -> None:
    story = f"About the pond\n\nIt is old.\n\n{line}"
    assert [section.label for section in _parse(story).sections] == ["About the pond", label]


@pytest.mark.parametrize("line", ["Email: mara@wick.example", "Mara Quill: 555-0142", "Write to: desk@wick.example"])
def test_an_address_behind_what_only_leads_to_it_is_no_section(line: str) -> None:
    assert _shape(f"The pond leaks.\n\n{line}") == []


def test_a_line_with_a_verb_and_a_question_are_headings_among_headings() -> None:
    lines = ["Bridge back in business", "Supper is off", "One pond or two?", "Nets by the bag"]
    story = "\n\n".join(f"{line}\n\nThe clerk has told the town of it." for line in lines)
    assert [section.label for section in _parse(story).sections] == lines
    assert _shape("\n\n".join(story.split("\n\n")[2:4])) == []


def test_the_day_and_hour_below_the_word_when_are_of_the_notice() -> None:
    story = "When\n\nTuesday 22 April 2025, 7pm\n\nWhere\n\nNet Hall, 4 Quay Street"
    assert [(label, text) for label, _, text, _ in _shape(story)] == [
        ("When", "Tuesday 22 April 2025, 7pm"),
        ("Where", "Net Hall, 4 Quay Street"),
    ]


def test_who_issued_a_release_is_of_no_section() -> None:
    assert [text for *_, text, _ in _shape("About the pond\n\nIt is old.\n\nSOURCE Quay Foods, Inc.")] == ["It is old."]


def test_a_lone_heading_is_usual_only_in_the_wording_that_names_its_kind() -> None:
    assert [kind for _, kind, *_ in _shape("What's next\n\nThe carp go.\n\nWhat comes next\n\nThe reeds go.")] == [
        "whats_next",
        "other",
    ]


def test_the_labels_of_a_notice_look_alike_and_count_all() -> None:
    notice = (
        "WHAT: A hearing on the lock.\n\nWHERE: City Hall, Quillport.\n\nNEXT STEPS: The board votes in May.\n\n"
        "Note: Doors open early."
    )
    sections = parse_article(RawArticle(f"Hearing on the lock\n\nJan. 13, 2027\n\n{notice}")).sections
    assert [s.label for s in sections] == ["WHAT", "WHERE", "NEXT STEPS"]


def test_why_between_other_facts_of_a_notice_is_a_label_too() -> None:
    facts = ("WHAT: Two flights.", "WHEN: Sunday at 8 p.m.", "BEFORE THE FLIGHTS: Cover hives.")
    notice = (*facts, "WHY: The pools are full.", "HEARING: The board sits on Monday.")
    assert [label for label, *_ in _shape("\n\n".join(notice))] == [
        "WHAT",
        "WHEN",
        "BEFORE THE FLIGHTS",
        "WHY",
        "HEARING",
    ]


def test_who_is_listed_below_the_word_enquiries_is_no_label() -> None:
    story = "Why it matters: The carp must go.\n\nEnquiries\n\nQuill Felts: Ada Brook, 01422 555 0142\n"
    assert [label for label, *_ in _shape(story)] == ["Why it matters", "Enquiries"]


def test_a_question_beside_a_heading_is_one_too() -> None:
    story = "Help for anglers\n\nThe carp must go somewhere.\n\nWhat about the eels?\n\nThey go too.\n"
    assert [label for label, *_ in _shape(story)] == ["Help for anglers", "What about the eels?"]


def test_several_labels_in_capitals_are_those_of_a_notice() -> None:
    story = (
        "SITE WALK: Pilots may walk the pier on June 9.\n\nTIDE STUDY: The study of the tide is due in July.\n\n"
        "DECISION: The board has 45 days in which to decide."
    )
    assert [s.label for s in _parse(story).sections] == ["SITE WALK", "TIDE STUDY", "DECISION"]


def test_names_in_capitals_of_a_talk_are_no_labels_even_one_that_speaks_once() -> None:
    story = (
        "BROOK: When will the tide gate open?\n\nQUILL: In June. A pilot told me more.\n\n"
        "PENN (on tape): We open it on Friday.\n\nBROOK: And the ferries?\n\nQUILL: They sail."
    )
    assert not _parse(story).sections


def test_a_question_that_heads_its_answer_may_be_longer_than_a_label() -> None:
    story = "Who is going to pay for a new sluice?\n\nThe county will.\n\nWhy does the pond leak?\n\nIt is old."
    assert [(section.label, section.text) for section in _parse(story).sections] == [
        ("Who is going to pay for a new sluice?", "The county will."),
        ("Why does the pond leak?", "It is old."),
    ]
