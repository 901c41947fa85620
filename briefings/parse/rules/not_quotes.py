"""Stretches between marks that are nobody's speech. Data only.

`BEFORE` is searched in the 40 characters before the opening mark, `AFTER` in the 30 after the closing one. In the
examples the stretch stands in “ ”.
"""

from briefings.parse.row import Row

BEFORE = (
    Row(
        name="named or titled",
        pattern=r"(?i)\b(?:titled|entitled|called|known as|dubbed|named|nicknamed|subtitled|author of|headlined|tagged|labeled|labelled|marked|stamped|listed as|so-called|cheekily-named|nickname|star of(?: \w+){0,2}|starred in|(?:reality|television|TV) show|movie|film|novel|song|album|musical|the setting|book|memoir|sitcom|series|documentary|magazine|drama|comedy|biopic|podcast|drama series),?\s?$",
        yes=("The talk was titled “Trust Is a Balance Sheet.”", "Her latest novel, “Low Tide,” is out."),
        no=("She said “Low tide is at noon.”",),
    ),
)
"""Only where the stretch itself is a title: capital letters throughout, and no clause."""

PROGRAMME = Row(
    name="a broadcaster's programme",
    pattern=r"(?:[A-Z][\w.&]*(?: [A-Z]\w*){0,2}|show|program|programme)['’]s?\s$",
    yes=("He said so on Channel 4’s “Morning Bell.”",),
    no=("He said “Good morning.”",),
)
