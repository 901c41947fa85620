"""What stands around a story: each kind of page that an article is pasted from, with invented people and papers."""

import pytest

from briefings import sources
from briefings.model.article import Image, RawArticle, SourceFormat
from briefings.parse import parse_article

LEDE = "The harbor board of Quillport voted on Monday to close the old fish market by the end of the summer."
HEADLINE = "Quillport to close its old fish market"

HEADS: dict[str, tuple[str, dict[str, object]]] = {
    "a date line with a category": (
        f"Mar 4, 2024 - Local Business\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "category": "Local Business"},
    ),
    "a category on its own line after the date": (
        f"March 4, 2024\nBusiness\n\n{HEADLINE}\n\nBy Tilda Marsh\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "category": "Business", "byline": "Tilda Marsh"},
    ),
    "a category of two things on its own line": (
        f"March 4, 2024\nReef & Tide\n\n{HEADLINE}\n\nBy Tilda Marsh\n\n{LEDE}",
        {"headline": HEADLINE, "category": "Reef & Tide", "byline": "Tilda Marsh"},
    ),
    "a masthead, a date and a category in one line": (
        f"The Quillport Ledger | 4 March 2024 | Fisheries\n\n{HEADLINE}\n\nBy Tilda Marsh and Bo Ferrer\n\n{LEDE}",
        {
            "headline": HEADLINE,
            "published": "2024-03-04",
            "category": "Fisheries",
            "source": "The Quillport Ledger",
            "byline": "Tilda Marsh and Bo Ferrer",
        },
    ),
    "an author before the date": (
        f"# {HEADLINE}\n\n*Tilda Marsh, 4 March 2024*\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "byline": "Tilda Marsh"},
    ),
    "a town before the date": (
        f"{HEADLINE}\n\nPort Marsh, 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "byline": None},
    ),
    "a programme of a station": (
        f"{HEADLINE}\n\nRadio Marsh, lunchtime news, Monday 4 March 2024, 13:00 GMT\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04T13:00+00:00", "source": "Radio Marsh", "byline": None},
    ),
    "published and updated with times": (
        f"{HEADLINE}\n\nBy Tilda Marsh, Staff Writer\n\nPublished March 4, 2024 at 3:15 p.m. ET\n"
        f"Updated March 5, 2024 at 9 a.m. ET\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04T15:15-05:00", "byline": "Tilda Marsh"},
    ),
    "updated before published": (
        f"{HEADLINE}\n\nUpdated: 5 March 2024, 09:10 GMT | Published: 4 March 2024, 18:30 GMT\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04T18:30+00:00"},
    ),
    "the day of the visit above the headline": (
        f"Bay Wire\n\nThursday, March 28, 2030\n\n{HEADLINE}\n\n4 March 2024 12:48 (UTC+04:00)\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04T12:48+04:00"},
    ),
    "a transcript": (
        f"{HEADLINE}\n\nTranscript of the bulletin broadcast at 6pm on Monday 4 March 2024. Read by Tilda Marsh."
        f"\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04T18:00", "lede": LEDE},
    ),
    "a diary in capitals, whose days are none of publication": (
        f"HARBOR DIARY, 11-17 MARCH 2024\n\nIssued Friday 8 March 2024.\n\n{LEDE}",
        {"headline": "HARBOR DIARY, 11-17 MARCH 2024", "published": "2024-03-08"},
    ),
    "an ISO date": (
        f"2024-03-04T08:00:00Z\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04T08:00Z"},
    ),
    "a wire dateline with its source": (
        f"{HEADLINE}\n\nQUILLPORT, March 4, 2024 (Bay Wire) - {LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Bay Wire", "lede": LEDE},
    ),
    "a wire dateline with a state": (
        f"{HEADLINE}\n\nBy TILDA MARSH\n\nQUILLPORT, Ore. (AP) — {LEDE}",
        {"headline": HEADLINE, "published": None, "source": "AP", "byline": "TILDA MARSH", "lede": LEDE},
    ),
    "a note with the year in the title": (
        f"Quillport diary, March 4-8, 2024\n\nCompiled on Friday, March 1. All times Pacific. (T): TBC.\n\n{LEDE}",
        {"headline": "Quillport diary, March 4-8, 2024", "published": "2024-03-01", "lede": LEDE},
    ),
    "a wire dateline without a year": (
        f"{HEADLINE}\n\nQUILLPORT, 4 March (Reuters) – {LEDE}",
        {"headline": HEADLINE, "published": None, "source": "Reuters", "lede": LEDE},
    ),
    "a press release": (
        f"FOR IMMEDIATE RELEASE\nMarch 4, 2024\n\n{HEADLINE}\n\nTraders to get stalls in the new hall\n\n"
        f"QUILLPORT, Ore., March 4, 2024 /BayNewswire/ -- {LEDE}\n\n###",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "a press release in mixed case": (
        f"PRESS RELEASE\n\n{HEADLINE}\n\nQuillport, 4 March 2024 – {LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE, "source": None},
    ),
    "a caption and its credit in two lines": (
        f"{HEADLINE}\n\nGulls over the market hall\n\nPhoto: Ira Voss/Bay Wire\n\n{LEDE}",
        {"headline": HEADLINE, "images": (Image("Gulls over the market hall", "Ira Voss/Bay Wire"),)},
    ),
    "a caption and its credit in one line": (
        f"{HEADLINE}\n\nGulls over the market hall on Sunday. Photo by Ira Voss\n\n{LEDE}",
        {"images": (Image("Gulls over the market hall on Sunday.", "Ira Voss"),), "lede": LEDE},
    ),
    "a caption that is a sentence and a credit in brackets": (
        f"{HEADLINE}\n\nGulls circle over the market hall, which opened in 1911. (Photo by Ira Voss/AFP)\n\n{LEDE}",
        {
            "images": (Image("Gulls circle over the market hall, which opened in 1911.", "Ira Voss/AFP"),),
            "lede": LEDE,
        },
    ),
    "a page pasted with its menu": (
        f"Skip to content\nQuillport Courier\nHome\nNews\nSports\nOpinion\nSubscribe\nLog in\n\nBusiness\n\n{HEADLINE}"
        f"\n\nThe stalls move in June\n\nTilda Marsh\n\nMarch 4, 2024\n\n3 min read\n\nShare\nTweet\n\n{LEDE}",
        {
            "headline": HEADLINE,
            "published": "2024-03-04",
            "category": "Business",
            "source": "Quillport Courier",
            "lede": LEDE,
        },
    ),
    "a date line at the end": (
        f"{HEADLINE}\n\n{LEDE}\n\nThe traders will move.\n\nPublished March 4, 2024",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "a day and a month in figures": (
        f"Monday, 03/04/2024 | Business\n\n{HEADLINE}\n\n{LEDE}",
        {"published": "2024-03-04", "category": "Business"},
    ),
    "figures in the British order, told by the weekday": (
        f"Thursday 4/3/2021\n\n{HEADLINE}\n\n{LEDE}",
        {"published": "2021-03-04"},
    ),
    "hours ago": (
        f"{HEADLINE}\n\nBy Tilda Marsh\n2 hours ago\n\n{LEDE}",
        {"headline": HEADLINE, "published": None, "byline": "Tilda Marsh", "lede": LEDE},
    ),
    "a headline over two lines": (
        f"Quillport to close its old\nfish market\n\nBy Tilda Marsh\n\n{LEDE}",
        {"headline": HEADLINE},
    ),
    "a name above a headline in one block": (
        f"Quillport Group plc\n{HEADLINE}\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04"},
    ),
    "the fields of a notice above its headline": (
        f"RECALL NOTICE\n\nAgency: Port Office\nReference: PO-2024-118\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "lede": LEDE},
    ),
    "a headline that asks": (
        f"Will Quillport close its fish market?\n\nBy Tilda Marsh\n\n{LEDE}",
        {"headline": "Will Quillport close its fish market?", "lede": LEDE},
    ),
    "no headline": (f"{LEDE}\n\nThe traders will move.", {"headline": None, "lede": LEDE}),
    "a headline that ends in a stop": (
        f"{HEADLINE}.\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": f"{HEADLINE}.", "published": "2024-03-04", "lede": LEDE},
    ),
    "a headline that ends in a stop right above the story": (
        f"The market closes.\n\n{LEDE}",
        {"headline": "The market closes.", "lede": LEDE},
    ),
    "entries of a menu at the end": (
        f"{HEADLINE}\n\n{LEDE}\n\nAbout us\n\nContact us\n\nPrivacy policy",
        {"headline": HEADLINE, "sections": (), "lede": LEDE},
    ),
    "a greeting with a place and a day": (
        f"{HEADLINE}\n\nGood morning, Quillport! It's Monday.\n\n{LEDE}",
        {"headline": HEADLINE, "lede": LEDE},
    ),
    "what a document is above its headline": (
        f"PUBLIC NOTICE\n\n{HEADLINE}\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "category": None, "lede": LEDE},
    ),
    "where an author is, in the date line": (
        f"{HEADLINE}\n\nBy Tilda Marsh | Quillport | Published: March 4, 2024 08:10 IST\n\n{LEDE}",
        {"byline": "Tilda Marsh", "published": "2024-03-04T08:10+05:30", "category": None, "source": None},
    ),
    "a place behind the time": (
        f"{HEADLINE}\n\nT. Marsh\nUpdated - March 04, 2024 09:12 pm IST - NEW DELHI\n\n{LEDE}",
        {"published": "2024-03-04T21:12+05:30", "category": None},
    ),
    "a section with a sign behind the day": (
        f"March 4, 2024 - Nets & Tides\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "category": "Nets & Tides", "source": None},
    ),
    "in what it was posted": (
        f"{HEADLINE}\n\nPosted by Tilda Marsh on Monday, March 4, 2024 in Announcements\n\n{LEDE}",
        {"headline": HEADLINE, "byline": "Tilda Marsh", "published": "2024-03-04", "category": "Announcements"},
    ),
    "the job of an author who has no newsroom": (
        f"{HEADLINE}\n\nTilda Marsh\nHarbor Reporter\nMarch 4, 2024\n\n{LEDE}",
        {"byline": "Tilda Marsh", "published": "2024-03-04", "source": None},
    ),
    "a newsroom below a by-line": (
        f"{HEADLINE}\n\nBy Tilda Marsh\nThe Quillport Tide\nMarch 4, 2024\n\n{LEDE}",
        {"byline": "Tilda Marsh", "source": "The Quillport Tide", "published": "2024-03-04"},
    ),
    "a newsroom and its place below a by-line": (
        f"{HEADLINE}\n\nTilda Marsh\nQuill News, Ostia\n\nPublished\nMarch 4, 2024\n\n{LEDE}",
        {"byline": "Tilda Marsh", "source": "Quill News", "published": "2024-03-04"},
    ),
    "a newsroom behind a job": (
        f"{HEADLINE}\n\n5 hours ago\n\nTilda Marsh\nHarbor reporter, Quill News\n\n{LEDE}",
        {"byline": "Tilda Marsh", "source": "Quill News"},
    ),
    "topics and invitations at the end": (
        f"{HEADLINE}\n\nBy Tilda Marsh\n\n{LEDE}\n\nFollow Bay Wire’s coverage of harbors at https://bay.example/h.\n\n"
        "Explore more on these topics\nFerries\nNets",
        {"headline": HEADLINE, "links": (), "sections": ()},
    ),
    "a daily paper and its day": (
        f"{HEADLINE}\n\nBy Tilda Marsh\nDaily Tide, Monday 4 March 2024\n\n{LEDE}",
        {"byline": "Tilda Marsh", "source": "Daily Tide", "published": "2024-03-04"},
    ),
    "a board whose name looks like a person's": (
        f"{HEADLINE}\n\nQuillport Unified School District\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "byline": None, "published": "2024-03-04"},
    ),
    "the reporter of a wire behind the last paragraph": (
        f"{HEADLINE}\n\n{LEDE}\n\nThe hall will stand empty. (Reporting by Tilda Marsh)",
        {"headline": HEADLINE, "byline": "Tilda Marsh", "lede": LEDE},
    ),
    "a known place and a colon": (
        f"{HEADLINE}\n\nNew Delhi: {LEDE}\n\nThe traders will move.",
        {"headline": HEADLINE, "lede": LEDE},
    ),
    "a kicker in capitals": (
        f"ANALYSIS\n\n{HEADLINE}\n\nBy Tilda Marsh | March 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "category": "ANALYSIS", "byline": "Tilda Marsh", "published": "2024-03-04"},
    ),
    "bread crumbs": (
        f"Home > News > Fisheries\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "category": "Fisheries", "lede": LEDE},
    ),
    "a by-line with a newsroom": (
        f"{HEADLINE}\n\nBy Tilda Marsh, Quillport Courier\nMar. 4, 2024, 6:00 AM PST\n\n{LEDE}",
        {
            "headline": HEADLINE,
            "byline": "Tilda Marsh",
            "source": "Quillport Courier",
            "published": "2024-03-04T06:00-08:00",
        },
    ),
    "a by-line of a wire": (
        f"{HEADLINE}\n\nBy The Associated Press\n\n{LEDE}",
        {"headline": HEADLINE, "byline": None, "source": "The Associated Press", "lede": LEDE},
    ),
    "a desk that compiled it, on a day, with small print": (
        f"{HEADLINE}\n\nCompiled by the Quillport Shipping Desk, Monday, March 4, 2024. All times local.\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Quillport Shipping Desk", "lede": LEDE},
    ),
    "a desk of a paper and a day": (
        f"{HEADLINE}\n\nFrom the Harbor Desk of the Quillport Ledger, Monday 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Quillport Ledger", "lede": LEDE},
    ),
    "a desk of a paper whose name does not sound like one": (
        f"{HEADLINE}\n\nFrom the Culture Desk of the Evening Lantern, Monday 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Evening Lantern", "lede": LEDE},
    ),
    "whom it was sent to, in brackets": (
        f"{HEADLINE}\n\n(Circulated to editors by the Bay Wire Sports Desk; Monday, March 4, 2024)\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Bay Wire Sports Desk", "lede": LEDE},
    ),
    "a day in brackets below the story": (
        f"{HEADLINE}\n\n{LEDE}\n\n(Published in the Ledger on March 4, 2024)",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "a newsroom behind the headline": (
        f"{HEADLINE} | The Quillport Ledger\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "The Quillport Ledger", "lede": LEDE},
    ),
    "the days of a diary in its headline, and its desk": (
        f"Quill diary: 4 to 8 March 2024\n\nCompiled by the planning desk, Friday 1 March 2024.\n\n{LEDE}",
        {"published": "2024-03-01"},
    ),
    "the days of a diary in its headline": (
        f"The harbour week, 4-8 March 2024\n\nCompiled by the Quill Wire on Friday 1 March 2024. All in GMT.\n\n{LEDE}",
        {"published": "2024-03-01"},
    ),
    "a reference above the day": (
        f"Ref: HB/24/17\nDate: 4 March 2024\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "category": None, "lede": LEDE},
    ),
    "a day before those who gathered it": (
        f"{HEADLINE}\n\nMonday, March 4, 2024. Gathered and edited by Tilda Marsh, 6 March 2024.\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "byline": "Tilda Marsh", "lede": LEDE},
    ),
    "a first sentence that only begins like one": (
        f"{HEADLINE}\n\nWritten by Tilda Marsh, the play that opened the hall on May 4, 2023 will run until June.\n",
        {
            "headline": HEADLINE,
            "published": None,
            "lede": "Written by Tilda Marsh, the play that opened the hall on May 4, 2023 will run until June.",
        },
    ),
    "a trailer that names the reporters of a wire": (
        f"{HEADLINE}\n\nQUILLPORT, March 4, 2024 (Bay Wire) - {LEDE}\n\n"
        "(Reporting by Tilda Marsh and Bo Ferrer in Oslo; Editing by Ira Voss)",
        {"byline": "Tilda Marsh and Bo Ferrer", "source": "Bay Wire", "lede": LEDE},
    ),
    "the machinery of a page": (
        f"{HEADLINE}\n\nBy Tilda Marsh\n\nMarch 4, 2024\n\nVideo Player is loading.\n\n"
        f"Listen to this article · 6 min\n\n0:00 / 1:32\n\nShare this article\n\n"
        f"Click to share on X (Opens in new window)\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "byline": "Tilda Marsh", "lede": LEDE},
    ),
    "newsroom and section parted by a point": (
        f"The Tidal Digest · Fisheries\n\n{HEADLINE}\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "category": "Fisheries", "source": "The Tidal Digest", "published": "2024-03-04"},
    ),
    "newsroom and section parted by a bar": (
        f"QUILLPORT LEDGER | Education\n{HEADLINE}\nBy Tilda Marsh\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "category": "Education", "source": "QUILLPORT LEDGER", "byline": "Tilda Marsh"},
    ),
    "newsroom and section parted by a dash": (
        f"Bay Wire – World\n\n{HEADLINE}\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "category": "World", "source": "Bay Wire"},
    ),
    "a column and its author above the headline": (
        f"Opinion | Tilda Marsh\n\n{HEADLINE}\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "category": "Opinion", "source": None},
    ),
    "a letter that names its day": (
        f"The Morning Tide\nYour harbor briefing for Monday, March 4, 2024\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "an issue with its number and price": (
        f"QUILLPORT LEDGER\nVol. 3, No. 14 — Monday, March 4, 2024 — Price 50p\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "QUILLPORT LEDGER", "category": None},
    ),
    "fields of a mail pasted as text": (
        f"From: Harbor Office\nDate: March 4, 2024\nSubject: {HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "a paper's name and a headline that are both underlined": (
        f"QUILLPORT LEDGER\n================\n\n{HEADLINE}\n-----------------\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "source": "QUILLPORT LEDGER", "published": "2024-03-04", "lede": LEDE},
    ),
    "a second headline with the day of an event": (
        f"{HEADLINE}\n\nTraders must leave by June 3, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": None, "lede": LEDE},
    ),
    "a day that only the story tells": (
        f"{HEADLINE}\n\nThe board announced on Monday, March 4, 2024 that the market will close on June 3, 2024.\n",
        {"headline": HEADLINE, "published": "2024-03-04"},
    ),
    "a day in the story on which something will be": (
        f"{HEADLINE}\n\nThe market will close on Monday, June 3, 2024, the board said.\n\n{LEDE}",
        {"headline": HEADLINE, "published": None},
    ),
    "a dateline in bold": (
        f"{HEADLINE}\n\n**QUILLPORT, March 4, 2024 (Bay Wire) —** {LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Bay Wire", "lede": LEDE},
    ),
    "an issued line": (
        f"{HEADLINE}\n\nIssued by the Port Office on Monday 4 March 2024. All times are local.\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "the desk of a paper, a date and what may change": (
        f"{HEADLINE}\n\nFrom the picture desk of Net & Creel, Monday 4 March 2024. Listings may change.\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Net & Creel", "lede": LEDE},
    ),
    "a menu in one line and a trail of two": (
        f"QUILLPORT LEDGER\nHome | News | Sport | Opinion | Log in\n\nNews › Fisheries\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "source": "QUILLPORT LEDGER", "category": "Fisheries", "lede": LEDE},
    ),
    "an author, a broadcaster and two dates": (
        f"{HEADLINE}\n\nTilda Marsh · Quill TV · Posted: Mar 4, 2024 4:00 AM EST | Last Updated: March 4\n\n{LEDE}",
        {"byline": "Tilda Marsh", "source": "Quill TV", "published": "2024-03-04T04:00-05:00", "category": None},
    ),
    "a section that ends in a stop": (
        f"U.S.\n{HEADLINE}\nA vote of seven to two\nBy Tilda Marsh\nUpdated March 4, 2024 5:14 pm ET\n\n{LEDE}",
        {"headline": HEADLINE, "category": "U.S.", "byline": "Tilda Marsh", "published": "2024-03-04T17:14-05:00"},
    ),
    "an office above a release in capitals": (
        f"Port of Quillport\nOffice of the Clerk\n\nNEWS RELEASE\n\nFor Immediate Release: March 4, 2024\n"
        f"Contact: Ira Voss, 555-0101\n\n{HEADLINE.upper()}\n\n{LEDE}",
        {"headline": HEADLINE.upper(), "published": "2024-03-04", "lede": LEDE},
    ),
    "the day of what a notice is about": (
        f"Harbor board to meet in the open\n\nDate: Monday 18 March 2024\nTime: 7pm\nPlace: Net Hall\n\n{LEDE}",
        {"headline": "Harbor board to meet in the open", "published": None, "lede": LEDE},
    ),
    "the source of an image and its caption": (
        f"{HEADLINE}\n\nImage source: Bay Images\nImage caption: Gulls over the hall\n\n{LEDE}",
        {"images": (Image("Gulls over the hall", "Bay Images"),), "lede": LEDE},
    ),
    "a picture by courtesy": (
        f"{HEADLINE}\n\nGulls over the hall. (Courtesy of the Net Museum)\n\n{LEDE}",
        {"images": (Image("Gulls over the hall.", "Net Museum"),), "lede": LEDE},
    ),
    "a Markdown heading in plain text": (
        f"# {HEADLINE}\n\n*By Tilda Marsh*\n\n**March 4, 2024**\n\n{LEDE}",
        {"headline": HEADLINE, "byline": "Tilda Marsh", "published": "2024-03-04", "lede": LEDE},
    ),
    "hours ago, then a date and a category": (
        f"Published 2 hours ago - Mar 4, 2024 - Politics & Policy\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "category": "Politics & Policy"},
    ),
    "hours ago and a category": (
        f"3 hours ago - Energy & Climate\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": None, "category": "Energy & Climate"},
    ),
    "a by-line, a newsroom and a date in one line": (
        f"{HEADLINE}\n\nBy Tilda Marsh and Bo Ferrer, The Quillport Times | Posted Mar. 4, 2024 5:00 AM\n\n{LEDE}",
        {"byline": "Tilda Marsh and Bo Ferrer", "source": "The Quillport Times", "published": "2024-03-04T05:00"},
    ),
    "a name and a date with points": (
        f"{HEADLINE}\nTilda Marsh | 04.03.2024\n\n{LEDE}",
        {"headline": HEADLINE, "byline": "Tilda Marsh", "published": "2024-03-04"},
    ),
    "the fields of an export": (
        f"Headline: {HEADLINE}\nAuthor: Tilda Marsh\nSource: Quillport Ledger\nCategory: Fish\n"
        f"Date: 4 March 2024\n\n{LEDE}",
        {
            "headline": HEADLINE,
            "byline": "Tilda Marsh",
            "source": "Quillport Ledger",
            "category": "Fish",
            "published": "2024-03-04",
        },
    ),
    "a contact above a release": (
        f"Contact: Tilda Marsh, 555-0101\nFor immediate release: March 4, 2024\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "a headline in two short lines": (
        f"Quillport to close\nits old fish market\n\nBy Tilda Marsh\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "byline": "Tilda Marsh", "published": "2024-03-04"},
    ),
    "a headline behind a word and a colon": (
        f"BREAKING: {HEADLINE}\n\nUpdated: 5:14 p.m. March 4, 2024\n\n{LEDE}",
        {"headline": f"BREAKING: {HEADLINE}", "published": "2024-03-04T17:14"},
    ),
    "a letter that names its month": (
        f"Harbor Notes, March 2024\n\n{HEADLINE}\n\n{LEDE}",
        {"headline": HEADLINE, "published": None, "lede": LEDE},
    ),
    "a dateline in a line of its own": (
        f"{HEADLINE}\n\nQUILLPORT, March 4, 2024 (Bay Wire) --\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Bay Wire", "lede": LEDE},
    ),
    "a dateline in brackets": (
        f"{HEADLINE}\n\n(Quillport, Ore.) March 4, 2024 - {LEDE}",
        {"published": "2024-03-04", "lede": LEDE},
    ),
    "a dateline of a business wire": (
        f"{HEADLINE}\n\nQUILLPORT, Ore.--(BAY WIRE)--{LEDE}",
        {"source": "BAY WIRE", "lede": LEDE},
    ),
    "a dateline of a business wire with its day": (
        f"{HEADLINE}\n\nQUILLPORT, Oregon--(BAY WIRE)--March 4, 2024--{LEDE}",
        {"published": "2024-03-04", "source": "BAY WIRE", "lede": LEDE},
    ),
    "a place and a day between bars": (
        f"{HEADLINE}\n\nQuillport, Oregon | 4 March 2024 | {LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": None, "lede": LEDE},
    ),
    "a desk, its town, the day and the zone of the times": (
        f"{HEADLINE}\n\nCompiled by the Harbor desk, Quillport, Monday, Mar. 4, 2024. Times are PST.\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "source": "Harbor desk", "lede": LEDE},
    ),
    "an embargo, and below the headline the day of issue": (
        f"UNDER EMBARGO UNTIL 09:00 QUILLPORT TIME (PST) ON TUESDAY 5 MARCH 2024\n\n{HEADLINE}\n\n"
        f"Issued by the Pilot Institute of Quillport, Oregon, 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "a body that issued it is nobody's name": (
        f"{HEADLINE}\n\nIssued by the Highways Department, Quillport, on Monday 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "byline": None, "lede": LEDE},
    ),
    "an author and a news service": (
        f"{HEADLINE}\n\nTilda Marsh | Quillport Times News Service\nUpdated: March 04, 2024 08:15 am PST\n\n{LEDE}",
        {"byline": "Tilda Marsh", "source": "Quillport Times News Service", "published": "2024-03-04T08:15-08:00"},
    ),
    "a headline of one word above the day": (
        f"Verdict\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": "Verdict", "published": "2024-03-04", "lede": LEDE},
    ),
    "a newsroom above the day": (
        f"Reuters\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": None, "published": "2024-03-04", "source": "Reuters", "lede": LEDE},
    ),
    "a second by-line that tells where they were": (
        f"{HEADLINE}\n\nBy Tilda Marsh and Bo Ferrer\n\nTilda Marsh reported from Quillport, and Bo Ferrer from Tarn."
        f"\n\nMarch 4, 2024\n\n{LEDE}",
        {"headline": HEADLINE, "byline": "Tilda Marsh and Bo Ferrer", "lede": LEDE},
    ),
    "a greeting with its day": (
        f"{HEADLINE}\n\nGood morning! It's Monday, March 4.\n\n{LEDE}",
        {"headline": HEADLINE, "lede": LEDE},
    ),
    "a caption after the word photo and a credit after its own": (
        f"{HEADLINE}\n\n[Photo: gulls over the hall | Credit: Ira Voss]\n\n{LEDE}",
        {"images": (Image("gulls over the hall", "Ira Voss"),)},
    ),
    "a credit of an agency": (
        f"{HEADLINE}\n\nFile photo: Gulls over the hall. REUTERS/Ira Voss\n\n{LEDE}",
        {"images": (Image("Gulls over the hall.", "REUTERS/Ira Voss"),)},
    ),
    "a picture between paragraphs": (
        f"{HEADLINE}\n\n{LEDE}\n\nGulls over the hall\n\nPhoto: Ira Voss\n\nThe traders will move.",
        {"images": (Image("Gulls over the hall", "Ira Voss"),), "lede": LEDE},
    ),
    "lines that no blank line parts": (
        f"{HEADLINE}\nBy Tilda Marsh\nMarch 4, 2024\n{LEDE}\nThe traders will move to the new hall on the hill.",
        {"headline": HEADLINE, "byline": "Tilda Marsh", "published": "2024-03-04", "lede": LEDE},
    ),
    "a notice of an office": (
        f"TOWN OF QUILLPORT\nWorks - Ports\n\nPUBLIC NOTICE\n\n{HEADLINE}\n\nPosted on 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "byline": None, "published": "2024-03-04", "lede": LEDE},
    ),
    "the number of a bulletin": (
        f"QUILLPORT PORT COMMISSION\nInformation bulletin No. 7\n\n{HEADLINE}\n\nQuillport, 4 March 2024\n\n{LEDE}",
        {"headline": HEADLINE, "published": "2024-03-04", "lede": LEDE},
    ),
    "information that the law asks for": (
        f"{HEADLINE}\n\nRegulated information - Quillport, 4 March 2024, 07:30\n\n{LEDE}",
        {"headline": HEADLINE, "category": None, "published": "2024-03-04T07:30", "lede": LEDE},
    ),
    "a lede wrapped by hand": (
        f"{HEADLINE}\n\nThe harbor board of Quillport voted on Monday to close the old fish\n"
        "market by the end of the summer.\n\nThe traders will move.",
        {"headline": HEADLINE, "lede": LEDE},
    ),
}


@pytest.mark.parametrize("kind", HEADS)
def test_the_header_of_each_kind_of_page_is_read(kind: str) -> None:
    text, wanted = HEADS[kind]
    article = parse_article(RawArticle(text))
    found = {name: getattr(article, name) for name in wanted}
    if article.lede and "lede" in found:
        found["lede"] = article.lede.text
    assert found == wanted


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("4 March, 2024", "2024-03-04"),
        ("04-Mar-2024", "2024-03-04"),
        ("March 4th, 2024", "2024-03-04"),
        ("2024.03.04", "2024-03-04"),
        ("Mon 4 Mar 2024 08.30 GMT", "2024-03-04T08:30+00:00"),
        ("Mar. 4, 2024 / 8:30 AM EST", "2024-03-04T08:30-05:00"),
        ("Monday, March 4, 2024 8:30 a.m. Pacific time", "2024-03-04T08:30-08:00"),
        ("March 4, 2024 at 8:30 am UTC+1", "2024-03-04T08:30+01:00"),
        ("2024-03-04 08:30:15 +0530", "2024-03-04T08:30+05:30"),
        ("5 min read · Mar 4, 2024", "2024-03-04"),
        ("Updated 3:15 p.m. ET", None),
    ],
)
def test_date_lines_of_all_kinds_are_read(line: str, published: str | None) -> None:
    article = parse_article(RawArticle(f"{line}\n\n{HEADLINE}\n\n{LEDE}"))
    assert (article.headline, article.published) == (HEADLINE, published)


def test_a_date_line_without_a_year_takes_the_year_of_the_fallback() -> None:
    raw = RawArticle(f"{HEADLINE}\n\nQUILLPORT, 4 March (Reuters) – {LEDE}", fallback_published="2024-03-06")
    assert parse_article(raw).published == "2024-03-04"


def test_the_fallback_dates_an_article_that_carries_no_date() -> None:
    assert parse_article(RawArticle(LEDE, fallback_published="2024-03-06")).published == "2024-03-06"


def test_a_first_paragraph_of_a_wire_that_was_wrapped_by_hand_is_no_date_line() -> None:
    story = (
        "TARN BAY, Norland, March 4 (Bay Wire) - The owner of a fish\nmarket where four stalls burned will give\n"
        "evidence on May 8, a clerk said."
    )
    article = parse_article(RawArticle(f"{HEADLINE}\n\n{story}\n", fallback_published="2024-03-06"))
    assert (article.byline, article.category, article.source) == (None, None, "Bay Wire")
    assert article.lede is not None
    assert article.lede.text.startswith("The owner of a fish market where")


def test_what_the_markup_says_goes_before_what_the_text_says() -> None:
    raw = RawArticle(f"Mar 4, 2024 - Food\n\n{HEADLINE}\n\n{LEDE}", published="2024-03-02", category="Markets")
    article = parse_article(raw)
    assert (article.published, article.category) == ("2024-03-02", "Markets")


def test_a_sentence_that_begins_with_by_is_no_by_line() -> None:
    article = parse_article(
        RawArticle(f"{HEADLINE}\n\nBy Monday Morning, the last of the traders had gone home.\n\n{LEDE}")
    )
    assert article.byline is None
    assert article.lede is not None
    assert article.lede.text.startswith("By Monday")


@pytest.mark.parametrize(
    "line",
    [
        "The law takes effect on March 4, 2024.",
        "Objections in writing are taken until 6/21/2024",
        "What the board will decide on 4 March 2024",
    ],
)
def test_a_line_of_the_story_that_holds_a_date_stays_in_it(line: str) -> None:
    article = parse_article(RawArticle(f"{HEADLINE}\n\n{LEDE}\n\nWhy it matters: It is old.\n\n{line}"))
    assert article.sections[0].text.endswith(line)
    assert article.published is None


@pytest.mark.parametrize(
    ("published", "read"),
    [
        ("2024-03-04T08:30:00.000Z", "2024-03-04T08:30:00.000Z"),
        ("March 4, 2024", "2024-03-04"),
        ("4 Mar 2024, 8.30am GMT", "2024-03-04T08:30+00:00"),
        ("2024-99-99", None),
        ("2024-03-04Tnoon", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_of_the_markup_is_believed_only_if_it_is_one(published: str, read: str | None) -> None:
    assert parse_article(RawArticle(LEDE, published=published)).published == read
    assert parse_article(RawArticle(LEDE, fallback_published=published)).published == read


def test_a_fixture_below_the_date_line_is_of_the_story() -> None:
    text = f"{HEADLINE}\n\nMarch 4, 2024\nSaturday 9 March: Quillport v Elder Wick, 12:30\n\n{LEDE}"
    article = parse_article(RawArticle(text))
    assert [event.start for event in article.events] == ["2024-03-09T12:30"]


def test_the_day_of_whoever_loads_it_goes_before_one_that_a_story_tells() -> None:
    text = f"{HEADLINE}\n\nThe board announced on Monday, March 4, 2024 that the market will close on June 3, 2024.\n"
    assert parse_article(RawArticle(text, fallback_published="2024-03-06")).published == "2024-03-06"


@pytest.mark.parametrize("text", ["**\n** \n", "** **\n\n__\n", "*\n----\n", "|\n\n· ·\n\n|", "From the Desk of , 1"])
def test_lines_of_nothing_but_marks_are_read_too(text: str) -> None:
    assert parse_article(RawArticle(text)).published is None


def test_a_known_place_in_capitals_and_a_colon_are_a_dateline() -> None:
    head = "Ferry sinks\n\nJan. 15, 2027"
    story = head + "\n\n{}: The ferry sank in calm weather, the port office of the town said.\n\nIt was old."
    ledes = [parse_article(RawArticle(story.format(place))).lede for place in ("MUMBAI", "UPDATE")]
    assert [lede.text.split()[0] if lede else "" for lede in ledes] == ["The", "It"]


@pytest.mark.parametrize(("times", "dates"), [("0:00\n1:32", 0), ("0:00 / 1:32", 0), ("6:00\n7:30", 2)])
def test_the_times_of_a_player_are_no_dates(times: str, dates: int) -> None:
    article = parse_article(RawArticle(f"{HEADLINE}\n\nBy Tilda Marsh\n\n{times}\n\n{LEDE}"))
    assert len(article.dates) == dates + len(("Monday", "the end of the summer"))


def test_a_menu_below_the_name_of_a_page_tells_nothing_of_its_article() -> None:
    menu = "Tarn Standard\nThursday, August 14, 2025\nHome\nCounties\nSport\nEpaper\nSign in | Subscribe"
    article = parse_article(
        RawArticle(
            f"{menu}\n\nHARBOR\n\nSkippers win more time at the old quay\n\nBy Mina Croft\n"
            "Published: 14 August 2025, 08:15 EAT\n\nSkippers at the old quay have won more time from the court.\n"
        )
    )
    assert (article.headline, article.byline) == ("Skippers win more time at the old quay", "Mina Croft")
    assert (article.category, article.source) == ("HARBOR", "Tarn Standard")
    assert article.published == "2025-08-14T08:15+03:00"


@pytest.mark.parametrize(("place", "is_left_out"), [("Johannesburg", True), ("Quillport", False)])
def test_a_known_place_in_small_letters_is_a_dateline_before_its_dash(place: str, is_left_out: bool) -> None:
    story = f"{place} - Skippers of the old quay have won more time from the court.\n\nThey asked for it in May.\n"
    article = parse_article(RawArticle(f"Skippers win more time\n\n14 August 2025\n\n{story}"))
    assert article.lede
    assert article.lede.text.startswith("Skippers") == is_left_out


def test_a_date_with_its_clock_time_above_a_list_tells_when_the_article_came_out() -> None:
    story = "* The mill will vote on May 20\n* A ruling is due in June\n\nThe mill said that it would vote.\n"
    article = parse_article(RawArticle(f"Mill to buy its rival\n\nThu, April 24, 2025 at 11:02 AM GMT+3\n\n{story}"))
    assert (article.published, article.sections) == ("2025-04-24T11:02+03:00", ())


def test_a_report_ends_with_the_day_of_its_first_publication() -> None:
    story = (
        "VANCOUVER - The pilots will vote on Friday.\n\nThis report by The Bay Wire was first published Oct. 14, 2025."
    )
    assert parse_article(RawArticle(f"Pilots to vote\n\n{story}")).published == "2025-10-14"


@pytest.mark.parametrize(
    "text",
    [
        "{headline}\n\nQUILLPORT, March 4, 2024: {lede}",
        "{headline}\n\nQuillport, 4 March 2024. {lede}",
        "{headline}\n\n(Quillport, March 4, 2024) {lede}",
        "{headline}\n\nQUILLPORT (Bay Wire), March 4, 2024: {lede}",
        "{headline}\n\nQUILLPORT, Monday March 4 2024 – {lede}",
        "{headline}\n\nQUILLPORT, March 4, 2024 /BayWire/ {lede}",
        "{headline}\n\n4 March 2024, Quillport — {lede}",
        "{headline}\n\nMarch 4, 2024 - {lede}",
        "{headline}\n\nBay Radio News, Quillport. Broadcast on Monday, March 4, 2024. Read by Tilda Marsh.\n\n{lede}",
        "{headline}\n\nBay Radio, Late Bulletin. Monday, 4 March 2024, 6pm. Read by Tilda Marsh. Transcript.\n\n{lede}",
        "{headline}\n\n{lede}\n\nThis story was first published on March 4, 2024.",
        "{headline}\n\n{lede}\n\nPosted: March 4, 2024 | Harbor office",
        "{headline}\n\n{lede}\n\n— Tilda Marsh, March 4, 2024",
        "Quillport Gazette, Vol. 12, No. 3, March 4, 2024\n\n{headline}\n\n{lede}",
        "Bay Radio, 4 March 2024, 07:00 bulletin\n\n{headline}\n\n{lede}",
    ],
)
def test_the_day_of_publication_is_read_wherever_it_stands(text: str) -> None:
    article = parse_article(RawArticle(text.format(headline=HEADLINE, lede=LEDE)))
    assert (article.headline, article.lede and article.lede.text) == (HEADLINE, LEDE)
    assert (article.published or "").startswith("2024-03-04")


@pytest.mark.parametrize("fact", ["Registration closes: March 9, 2024", "Next meeting: April 4, 2024"])
def test_a_fact_below_a_story_does_not_date_it(fact: str) -> None:
    assert parse_article(RawArticle(f"{HEADLINE}\n\n{LEDE}\n\n{fact}")).published is None


def test_a_paper_before_its_day_is_the_source_and_the_zone_of_a_schedule_is_none() -> None:
    story = "A pilot will stand trial in the autumn, a judge ordered yesterday."
    paper = parse_article(RawArticle(f"Pilot to stand trial\n\nTarn Mercury, Thursday 21 May 2009\n\n{story}"))
    assert (paper.source, paper.published) == ("Tarn Mercury", "2009-05-21")
    schedule = "SCHEDULE (all times Eastern)\n\nFriday, May 22\n- 6 p.m. Penn vs. Tarn"
    zone = parse_article(RawArticle(f"Tide cup\n\nThursday 21 May 2009\n\n{story}\n\n{schedule}"))
    assert zone.source is None


def test_a_sentence_that_begins_with_a_list_and_a_colon_is_a_lede() -> None:
    lede = "Tides, gin and a bridge: three long-running rows come to a head in Ostia next week, and one is spared."
    article = parse_article(RawArticle(f"Harbor diary\n\nMay 21, 2009\n\n{lede}\n\nThe pilots said so on Monday."))
    assert article.lede is not None
    assert article.lede.text == lede


def test_a_sheet_is_of_the_day_on_which_it_says_that_it_was_printed_and_of_its_titles_year() -> None:
    sheet = "Quillport notices, 8-15 November 2026\n\nSheet no. 46, printed on Friday 6 November. Items to the office."
    assert parse_article(RawArticle(sheet)).published == "2026-11-06"


@pytest.mark.parametrize(
    "line",
    ["Sent on 9 October 2026 to all members", "Minutes of 9 October 2026", "For release 9 October 2026, 0600 GMT"],
)
def test_a_line_dates_what_it_was_sent_or_released_with(line: str) -> None:
    article = parse_article(RawArticle(f"{HEADLINE}\n\n{line}\n\n{LEDE}\n\nThe talks begin on Friday, the clerk said."))
    assert (article.headline, article.published) == (HEADLINE, "2026-10-09")


def test_a_stations_sign_begins_the_name_of_a_newsroom_and_a_bulletin_is_none() -> None:
    text = "2TRN Tarn Valley Radio News\nBulletin, Thursday 4 May 2023\nBy Ada Brook\n\nPilots to vote on the pier\n\n"
    found = parse_article(RawArticle(f"{text}The pilots of Tarn will vote on the pier, the board said."))
    assert (found.headline, found.source) == ("Pilots to vote on the pier", "2TRN Tarn Valley Radio News")


@pytest.mark.parametrize(
    ("bullets", "published"),
    [
        ("* Barrels go out in Penn on Saturday\n* Lamps are lit on Dec. 17", "2011-12-01"),
        ("* Trial of a pilot who is to sail on Saturday\n* Sailing", "2011-12-01"),
        ("* 10 a.m.: Barrels go out, to be back on Saturday\n* 11 a.m.: Lamps", None),
        ("* Council of Penn\n* Trial of a pilot", None),
    ],
)
def test_the_only_date_above_bullets_that_name_days_is_that_of_the_page(bullets: str, published: str | None) -> None:
    assert parse_article(RawArticle(f"Harbor drive begins in Penn\n\nDec. 1, 2011\n\n{bullets}")).published == published


def test_a_broadcast_names_its_station_and_its_programme_above_the_headline() -> None:
    text = (
        '"HARBOR HOUR"\nKTRN Public Radio, Tarn Bay, Norland\nTranscript of broadcast, May 5, 2026, 8:04 a.m. ET\n\n'
        "Pilots set a date for their strike\n\nHOST ADA BROOK: Good morning. The pilots will walk out on Monday.\n\n"
        "QUILL: They say so, Ada.\n\nBROOK: And the ferries?\n\nQUILL: The ferries sail.\n\n"
        "(This transcript may contain errors.)"
    )
    article = parse_article(RawArticle(text))
    assert (article.headline, article.source, article.category) == (
        "Pilots set a date for their strike",
        "KTRN Public Radio",
        None,
    )
    assert article.published == "2026-05-05T08:04-04:00"
    assert article.lede is not None
    assert article.lede.text == "HOST ADA BROOK: Good morning. The pilots will walk out on Monday."
    assert not article.sections


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("NOTICE OF PUBLIC HEARING\nTown of Ostia, Norland\nHarbor Board", "NOTICE OF PUBLIC HEARING"),
        ("NOTICE OF PUBLIC HEARING\n\nTide gate at Ostia to be rebuilt", "Tide gate at Ostia to be rebuilt"),
    ],
)
def test_a_notice_that_says_of_what_is_the_headline_right_above_who_gives_it(head: str, headline: str) -> None:
    story = "The Harbor Board will hold a public hearing on June 9, 2026, at 7:00 p.m. to hear the pilots."
    assert parse_article(RawArticle(f"{head}\n\nPosted May 5, 2026\n\n{story}")).headline == headline


def test_the_credit_at_the_end_of_a_caption_in_the_markup_is_none_of_it() -> None:
    page = (
        "<article><h1>Tide gate to reopen</h1><figure><img src='/a.jpg' alt='A gate'>"
        "<figcaption>The gate at dawn. (Courtesy of the Penn Museum)</figcaption></figure>"
        "<p>The tide gate of Ostia will reopen on June 9, the harbor office said.</p></article>"
    )
    images = parse_article(sources.read(page, format=SourceFormat.HTML)).images
    assert [(image.alt, image.credit) for image in images] == [("The gate at dawn.", "Penn Museum")]


def test_a_headline_with_a_colon_is_no_speaker_of_the_talk_below_it() -> None:
    lede = "On Sunday, on a show of the harbor, Gov. Brook said that the pilots go too far, as this part of it shows."
    talk = "QUILL: Do they?\n\nBROOK: They do.\n\nQUILL: How?\n\nBROOK: See for yourself."
    title = "Gov Brook: Pilots Go Too Far"
    article = parse_article(
        RawArticle(f"{title}\n\n{title}, And That Is A Part Of What They Want.\n\n{lede}\n\n{talk}")
    )
    assert article.lede is not None
    assert article.lede.text == lede


TALK = (
    "ADA BROOK, PRESENTER: The tide train that was to make its last run this week will keep rolling for some time.\n\n"
    "TOM ABEL, REPORTER: They are glad out here, though nobody calls it a win yet.\n\n"
    "ADA BROOK: So who decides?\n\nTOM ABEL: The clerk does, and she has said that she will not hurry."
)


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ("TRANSCRIPT\n\nProgram: The Tide Hour\nBroadcast: Monday 4 March 2024", None),
        ("TIDE MORNING\nRadio Quill, Penn\nBroadcast: Monday 4 March 2024", "Radio Quill"),
        ("Radio Quill\nNews in English, 0700 IST, Monday 4 March 2024", "Radio Quill"),
        ("PENN PILOT\nMonday 4 March 2024", "PENN PILOT"),
    ],
)
def test_the_head_of_a_broadcast_or_a_paper_is_not_its_headline(head: str, source: str | None) -> None:
    article = parse_article(RawArticle(f"{head}\n\nLast train to Penn: line to stay open\n\n{TALK}"))
    assert (article.headline, article.source) == ("Last train to Penn: line to stay open", source)
    assert (article.published, article.category) == ("2024-03-04", None)
    assert article.lede is not None
    assert article.lede.text.startswith("ADA BROOK, PRESENTER: The tide train")


@pytest.mark.parametrize(
    ("above", "source"),
    [
        ("PARISH OF TARN\n\nNewsletter for the First Sunday of Lent, 17 February 2002", None),
        ("QUAY FM\nNews script, Tuesday 9 March 1999", "QUAY FM"),
        ("QUAY FM\nEvening news, Tuesday 9 March 1999", "QUAY FM"),
        ("QUAY FM\nEvening bulletin\nTuesday 9 March 1999\nRead by Mara Quill", "QUAY FM"),
        ("EMBASSY OF NORLAND\n\nNotice 4/2008 to citizens and pensioners\n\nPenn, 28 January 2008", None),
        ("TARN HARBOR BOARD\n\nCircular No. 7 to berth holders\n\nPenn, 28 January 2008", None),
    ],
)
def test_a_headline_stands_below_the_name_of_the_issue(above: str, source: str | None) -> None:
    story = "The bell of the old mill will not be heard for a month, the builders have told its keeper in a letter."
    found = parse_article(RawArticle(f"{above}\n\nBell to fall silent while tower is mended\n\n{story}"))
    assert (found.headline, found.source, found.category) == ("Bell to fall silent while tower is mended", source, None)
    assert found.byline is None


@pytest.mark.parametrize("parting", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "title", ["**Harbor meetup in Penn!** 🎉", "**Harbor meetup in Penn!**", "__Harbor meetup in Penn!__"]
)
def test_the_strong_first_line_of_a_post_is_its_headline(title: str, parting: str) -> None:
    article = parse_article(RawArticle(f"{title}{parting}We meet on Saturday at the quay. Bring friends!"))
    assert article.headline is not None
    assert article.headline.rstrip("🎉 ") == "Harbor meetup in Penn!"


def test_a_paper_and_its_place_above_the_day_are_no_headline() -> None:
    text = (
        "The Quill Beacon, Northshore\nWednesday, 10 July 2024\n\nReprieve for the pier as council buys time\n\n"
        "The old pier will not be pulled down in August after all. Pilots voted on Tuesday night to leave it alone."
    )
    article = parse_article(RawArticle(text))
    assert (article.headline, article.source) == ("Reprieve for the pier as council buys time", "The Quill Beacon")
