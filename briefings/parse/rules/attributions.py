"""How English ties a quotation to its speaker: patterns over the letters of a sentence's phrases. Data only.

The letters are explained in `rules/letters.py`. An example has one quotation in “ ” and the speaker that is found.
"""

from briefings.parse.row import AttributionRow

PARTS = {
    "speaker": "[Nnh]",
    "cue": "[VL]",
    "adverbs": "[ABD]{0,6}",
    "post": r"(?:D?(?:[Pbgv#t]|[VLw](?=[PbD])|[jw](?=t))(?:[^,:;QqVLCSZh]|(?<=t)[VL]){1,14})?",
    "least": r"(?:D?(?:[Pbgv#t]|[VLw](?=[PbD])|[jw](?=t))[^,:;QqVLCSZh]{1,14}?)??",
    "who": r"(?:,?R[^,:;Qq]{0,20}[vVLABwz][^,:;Qq]{0,20},?|S[vVLAB][^,:;Qq]{0,12}(?=,)|,S[^,:;QqVL]{2,20},)?",
    "aside": r"(?:(?:[,-][^,:;QqCSZ-][^,:;Qq-]{0,28}){1,4}[,-])?",
}
"""`post`: words that narrow the noun down ("of the council"); `least`: as few of them as can be; `who`: a relative
clause, or another one between commas; `aside`: what stands between commas."""

AFTER = (
    AttributionRow(
        name="according to, after",
        pattern=r",?D{0,3}(?P<cue>K)[dwj]{0,3}{speaker}",
        yes=(("“The bridge is safe,” according to Mara Quill.", "Mara Quill"),),
        no=("“The bridge is safe,” said Mara Quill, according to Tom Abel.",),
    ),
    AttributionRow(
        name="verb before speaker, after",
        pattern=r",?D{0,2}(?P<cue>V)D{0,3}{speaker}(?!D?[AB])",
        yes=(
            ("“The bridge is safe,” said Mara Quill, an engineer.", "Mara Quill"),
            ("“The bridge is safe,” said one engineer.", "one engineer"),
        ),
        no=("“The bridge is safe,” Mara Quill said Tom Abel.",),
    ),
    AttributionRow(
        name="quoted by somebody as saying, after",
        pattern=r",?D{0,2}[Nnh]{least}{aside}{adverbs}L(?P<speaker>[Nno])(?:P[nN])?(?:,[^,:;Qq]{1,16},)?Z(?P<cue>G)",
        yes=(("“The bridge is safe,” a news agency quoted Mara Quill as saying.", "Mara Quill"),),
        no=("“The bridge is safe,” Mara Quill said.",),
    ),
    AttributionRow(
        name="speaker before verb, after",
        pattern=r",?Z?D{0,2}{speaker}{least}(?:,?R[^,:;Qq]{1,25},?)?{aside}{adverbs}{cue}",
        yes=(
            ("“The bridge is safe,” Mara Quill said.", "Mara Quill"),
            ("Tom Abel says it is “safe as a house,” as Mara Quill put it.", "Mara Quill"),
            ("“The bridge is safe,” Mara Quill, who built it, told the council.", "Mara Quill"),
        ),
        no=("“The bridge is safe,” said Mara Quill.",),
    ),
    AttributionRow(
        name="heard saying, after",
        pattern=r",?D{0,2}{speaker}{least}[ABD]{1,4}[vw](?P<cue>G)",
        yes=(("“The bridge is safe,” Mara Quill can be heard saying.", "Mara Quill"),),
        no=("“The bridge is safe,” Mara Quill said.",),
    ),
    AttributionRow(
        name="speaker somewhere before the verb, after",
        pattern=r",?D{0,2}{speaker}[^QqVLG.;:]{0,30}?(?P<cue>V)",
        yes=(("“The bridge is safe,” Mara Quill stood up and said.", "Mara Quill"),),
        no=("“The bridge is safe.” Mara Quill stood up and said no more.",),
    ),
    AttributionRow(
        name="speaker after a colon",
        pattern=r":D?{speaker}(?=[vwzABP]|$)",
        yes=(("‘The bridge holds’: Mara Quill opens the quay", "Mara Quill"),),
        no=("“The bridge holds”: so says Mara Quill.",),
    ),
    AttributionRow(
        name="signed with a dash",
        pattern=r"-{speaker}(?=[,.#D]|$|(?<=N)P)",
        yes=(("“The bridge is safe.” — Mara Quill", "Mara Quill"),),
        no=("“The bridge is safe” — or was.", "They wrote “keep it safe” - a wish that Mara Quill once had."),
    ),
)

SUBJECTS = (
    AttributionRow(
        name="subject of a relative clause",
        pattern=r"R{speaker}{post}{aside}{adverbs}$",
        yes=(("The report, which Mara Quill has called “a sieve,” is out.", "Mara Quill"),),
        no=("The report, which called it “a sieve,” is out.",),
    ),
    AttributionRow(
        name="somebody of a place in a state",
        pattern=r"^(?P<speaker>N)PN,N[AD]{0,3}$",
        yes=(("Mara Quill of the University of Penn, Port Tarn said it was “a sieve.”", "Mara Quill"),),
        no=("Like Mara Quill of Penn, Tom Abel said it was “a sieve.”",),
    ),
    AttributionRow(
        name="relative clause",
        pattern=r"{speaker}(?:P[^,VL]{1,6})?,?(?P<relative>R)(?:[ABD]|PD){0,6}$",
        yes=(
            ("The plan angered Mara Quill, who said it was “a sieve.”", "Mara Quill"),
            ("The plan is in the report, which calls it “a sieve.”", "the report"),
        ),
        no=("Mara Quill said it was “a sieve.”",),
    ),
    AttributionRow(
        name="what somebody wrote",
        pattern=r"^(?P<speaker>n)S[nNh][ABD]{0,3}[vw][^,;:QqVLS]{0,8}$",
        yes=(("A letter that Mara Quill sent to the board calls it “a sieve.”", "A letter"),),
        no=("A letter says that Mara Quill called it “a sieve.”",),
    ),
    AttributionRow(
        name="what something was done to",
        pattern=r"^(?P<speaker>[nN])SB(?:D?[vw](?:[Pbt][nN]){1,2}){adverbs}$",
        yes=(("A memo that was left in a drawer calls it “a sieve.”", "A memo"),),
        no=("A memo says that it was “a sieve.”",),
    ),
    AttributionRow(
        name="what did something",
        pattern=r"^(?P<speaker>[nN])S[ABD]{0,3}[vwzgVL][^,;:QqVLSR]{0,12}$",
        yes=(
            ("A letter that went round the mill last week calls it “a sieve.”", "A letter"),
            ("A letter that is going from hand to hand among welders calls it “a sieve.”", "A letter"),
        ),
        no=("A letter says that went against “a sieve.”",),
    ),
    AttributionRow(
        name="subject and verb",
        pattern=r"(?P<speaker>(?<![PbsBvVLgt])[Nn]|(?<!v)h)(?:C[Nn])?{post}{who}{aside}{adverbs}$",
        yes=(
            ("Mara Quill has said it was “a sieve.”", "Mara Quill"),
            ("Engineers who saw the bridge said it was “a sieve.”", "Engineers"),
        ),
        no=("“It holds,” said Mara Quill, an engineer.",),
    ),
    AttributionRow(
        name="second verb of the subject",
        pattern=r"(?<![PbsBvVLg]){speaker}[^:;Qq]{0,40}?(?:Q[^:;QqVLR]{0,6})?,?[Ct]{adverbs}$",
        yes=(("Mara Quill stood up and said it was “a sieve.”", "Mara Quill"),),
        no=("Mara Quill said it was “a sieve.”",),
    ),
    AttributionRow(
        name="noun before the verb",
        pattern=r"{speaker}{adverbs}$",
        yes=(("As noted by Mara Quill said it was “a sieve.”", "Mara Quill"),),
        no=("Mara Quill said it was “a sieve.”",),
    ),
)

MAIN_SUBJECTS = (
    AttributionRow(
        name="subject of the relative clause",
        pattern=r".{0,60}[PRSZ]R(?P<speaker>h)[ADvw]",
        yes=(("Mara Quill left a hall in which she took credit for “a sieve.”", "Mara Quill"),),
        no=("Mara Quill left the hall, calling the bridge “a sieve.”",),
    ),
    AttributionRow(
        name="subject of the last clause",
        pattern=r".{0,60},C{speaker}[AD]{0,4}[vVLABw]",
        yes=(("The hall was cold, but Mara Quill stayed, calling the bridge “a sieve.”", "Mara Quill"),),
        no=("Mara Quill left the hall, calling the bridge “a sieve.”",),
    ),
    AttributionRow(
        name="subject of the clause",
        pattern=r".{0,60}?(?<![PbsBvVLgGt]){speaker}",
        yes=(("Mara Quill left the hall, calling the bridge “a sieve.”", "Mara Quill"),),
        no=("Mara Quill said it was “a sieve.”",),
    ),
)

AT_THE_END = (
    AttributionRow(
        name="according to, at the end",
        pattern=r"(?:.{0,50}?,)?(?P<cue>K)[dwj]{0,3}{speaker}",
        yes=(
            ("The bridge is “safe” for trucks, according to Mara Quill.", "Mara Quill"),
            ("The bridge is at “low height” according to Mara Quill.", "Mara Quill"),
        ),
        no=("The bridge is “safe” for trucks, Mara Quill said.",),
    ),
    AttributionRow(
        name="as somebody puts it, after",
        pattern=r".{0,20}?,Z{speaker}{post}{adverbs}(?P<cue>V)[ho]?(?=[,.]|$)",
        yes=(("The bridge’s “safe” arches, as Mara Quill put it, are closed.", "Mara Quill"),),
        no=("“It is safe,” Mara Quill said, as Tom Abel stood by.",),
    ),
    AttributionRow(
        name="speaker before verb, at the end",
        pattern=r".{0,50}?[,Q]Z?D{0,2}{speaker}{post}{aside}{adverbs}(?P<cue>V|L(?=n))[^,;:QqN]{0,12}(?:[.]|$)",
        yes=(("The bridge is “safe” for trucks, Mara Quill said.", "Mara Quill"),),
        no=("The bridge is “safe” for trucks, said Mara Quill.",),
    ),
    AttributionRow(
        name="verb before speaker, at the end",
        pattern=r".{0,50}?,Z?(?P<cue>V)D?{speaker}(?:P[nN]){0,2}(?=[.,]|$)",
        yes=(
            ("The bridge is “safe” for trucks, said Mara Quill, an engineer.", "Mara Quill"),
            ("The bridge is “safe” for trucks, said Mara Quill of the port, but not for trains.", "Mara Quill"),
        ),
        no=("The bridge is “safe” for trucks, Mara Quill said.",),
    ),
)
"""A clause at the end of the sentence that gives the speaker of what is quoted in it."""

AS_SAID = r"^C?D{0,3},?Z{speaker}{post}(?:(?:[,-][^;:-]{0,28}){1,4}[,-])?{adverbs}(?P<cue>V)"
"""A clause with "as" that gives the speaker of the whole sentence ("As Mara Quill put it, …")."""

AS_PUT = r"Z(?P<speaker>[Nnh]){post}{aside}{adverbs}(?P<cue>V)[ho]?,$"
"""Such a clause right before the quotation ("…, or, as Mara Quill puts it, “…”")."""

FROM = r"(?P<from>[Pb])(?P<speaker>N)(?:,n(?:P[nN])?)?:$"
"""Before a colon: from whom the words after it come ("The best line is from Mara Quill: “…”")."""

FROM_WHOM = r"P(?P<speaker>[Nn])(?:,N,?)?[^QqVL;]{0,8}S"
"""Behind "heard": from whom something is heard ("The court heard from Mara Quill that “it leaks”")."""

IN_WORDS = r"^C?P(?P<words>n),[^,;:]{0,8}$"
"""Before a stretch: in whose words or view something is so ("In Mara Quill's words, the lock is “a sieve”")."""

FOR_SOMEBODY = r"^C?(?P<for>[Pt])(?P<speaker>N)(?:,n(?:P[nN]){0,2})?,(?:[nNh](?:P[nN])?|[wz])[AD]{0,2}B[^,;:]{0,3}$"
"""Before a stretch: in whose eyes something is so ("For Mara Quill, a pilot, the lock is “a sieve”")."""

WORDS_OF = r"(?P<noun>n)P(?P<speaker>[Nn])(?:P[Nn#D]{1,2})?[:,]$"
"""Right before the quotation: whose words somebody passes on ("The mayor recalled the words of Mara Quill: “…”")."""

OTHER_CLAUSE = r"^[CD]?S[^Qq;]{1,40}Q,?(?P<speaker>[Nh])[AD]{0,3}[vwz](?:[dDjwzPnt]{0,6})$"
"""A clause about somebody else after a quotation ("While Mara Quill called it “a sieve,” Tom Abel preferred …")."""

OPENING = r"^C?D{0,3},?(?:[SZPbGgtv]|[VL](?=[PSt]))[^:;]{0,40}?[,-]D{0,2},?(?=[Nnh]{post}{aside}{adverbs}[VLvw])"
"""A clause or phrase before the subject ("After the vote, …"): what it says is not said by its own subject."""

AS_SAYING = r"L(?P<speaker>[Nno])(?:P[Nn])?(?:,[^,:;Qq]{1,16},)?Z$"
"""Before a participle: whom somebody quotes ("quoted Mara Quill as saying “it holds”")."""

FILMED = r"(?P<film>[nN])(?:P[nN])?[AD]{0,2}[vwz](?P<speaker>[Nn])(?:P[Nn])?$"
"""Before a participle: whom a film shows ("The clip shows Mara Quill saying “it holds”")."""

RELAYED = r"[Nnh]{post}{aside}{adverbs}[VL][^CQqVLGK;.-]{1,12}$"
"""Before a stretch that somebody else passes on ("Mara Quill told staff it was “over,” two of them said")."""

OTHERS_VERB = r"R[ABD]{0,3}[VL]D?(?:P[nN]D?){0,2}[AB]|GD?(?:P[nN]D?){1,2}[AB]"
"""A verb that reports nothing, as the verb after it goes with the noun before it ("people who complain are “rust”")."""

GOES_ON = r"[^Qq.]{0,30}Q,?D{0,2}[ABv]"
"""From a reporting verb on: what it reports is inside the sentence, which goes on ("voters who say it “leans” are")."""

SAID_BEFORE = r"[Qq],?D{0,2}V(?P<speaker>[Nnh])"
"""The beginning of a sentence whose subject stands after its verb ("“…,” said Mara Quill, adding that …")."""

ABSOLUTE = r"(?P<with>P)(?P<speaker>[Nn])(?:P[Nn]){0,3}D?(?:G.{0,20}C)?$"
"""Before a participle: the subject of its own ("…, with Mara Quill calling it “a sieve”")."""

GOT_DOCUMENT = r"[VvLw](?P<document>n)(?:D|P[D#m])?$"
"""Before a participle: a document that somebody has got ("read a statement yesterday expressing “alarm”")."""

RELATIVE_SUBJECT = r"(?:R(?P<speaker>[nNh])|[SP](?P<other>[nN])(?:,N,)?)[AD]{0,2}[vVLw]D?[bP]$"
"""Before a participle: who does what a relative clause tells ("the ban, which Mara Quill met by citing “rust”"), or one
about another day ("left after the mayor, Mara Quill, apologised for calling it “rust”")."""

PASSIVE = r"B[AD]*$"
"""Before a verb that is passive."""

CALLED_BY = r"(?<=[nN])Lb(?P<speaker>[Nn])Z?(?:d[Qq]|[Qq])"
"""A participle that tells by whom the noun before it is called so ("a lock described by Mara Quill as “leaky”")."""

WITH_WORK = r"N,n(?:P[nN])?C(?=[nN]$)"
"""Before a relative pronoun: a name with two works, behind the first ("Mara Quill, a pilot and Quay Fellow, who")."""

AGENT = r"b(?:P?[wD]){0,2}(?P<speaker>[Nn])"
"""After a passive or after the quotation: by whom it is said."""

DOCUMENT = r"P(?P<speaker>n)"
"""After a passive: in what it is said."""

ISSUED_BY = r"(?:nB(?=n))?(?P<statement>n)(?:B?D?v)?D?(?P<from>[Pb])(?P<speaker>[Nn])"
"""A document and whom it is from ("according to a statement from Mara Quill", "The following statement was released by
Mara Quill:", "The following is a statement from Mara Quill:")."""

KNOWN_AS = r"n(?:P[nN])?,?(?:R[^;:.Qq]{1,14}?|vD?Z)(?P<speaker>N)(?=[,.]|[ABDvwVL]|$)"
"""A noun phrase whose clause may tell a name ("one baker, who gave her name only as Mara")."""

GIVES_NAME = (
    r"\bnames?\b|\b(?:him|her|them)sel(?:f|ves)\b|\b(?:be|was|is) (?:identified|called)\b|^(?:identified|known) "
)
"""The words of such a clause that tells one."""

INVERTED = r"[AD]{0,4}(?P<speaker>[Nnh])"
"""After a verb that begins its clause: its subject."""

FREE_RELATIVE = r"S(?P<speaker>[Nnh]){post}[AD]{0,3}(?P<cue>[LV])Z?$"
"""What somebody calls so, as the subject of a sentence ("What Mara Quill calls “rust,” …"): no speaker after it."""

WHAT_IT_CALLS = r"S(?P<speaker>h)[AD]{0,3}L$"
"""A clause about what the subject of the sentence calls so ("…, over what it called “rust”")."""

VERDICT = r",?(?:[ShR]?B|(?P<came>v))(?P<noun>n)(?:P(?P<speaker>[Nn]))?"
"""After a stretch: whose words it is said to be ("“…” was the verdict of Mara Quill", "“…” came the reply")."""

NEXT_LED_IN = r"[Nnh][^.;:QqVL]{0,8}[VL][Nno]?:[Qq]"
"""After a stretch: a clause that leads in the next one ("“Why?” He said: “…”")."""

HOW = r",?[ShR]?B(?P<how>S)(?P<speaker>[Nnh]){post}[AD]{0,3}(?P<cue>[VL])"
"""After a stretch: who put it so ("“…” is how Mara Quill put it")."""

ADJACENT = r"(?:[Pt][nN])?(?:[PtSZ,:B]{0,2}d?|B[Djwz]{1,3}:|S[^:;,QqVL]{0,20})$"
"""What may stand between a noun for an utterance and the quotation."""

NAMED_AFTER = (
    r"n(?:[Pbgt][^.,:;QqVL]{1,12}|[SR][^.,:;Qq]{1,16}|D)?(?:,n)?"
    r"(?:(?:,|vZ)(?P<speaker>N)(?=(?:P[nN])?[,:-]|[AD]{0,4}[VLvAB.]|$))"
)
"""A name in apposition to a noun phrase ("the head of the council, Mara Quill,", "the firm that built it, Quay
Lines,")."""

NAMED_BEFORE = r"(?<![Pb,])(?P<speaker>N)(?:P[nN]){0,2},$"
"""A name to which a noun phrase is in apposition ("Mara Quill, an engineer who …")."""

SIGNATURE = r"[Qq.]-(?P<speaker>[Nn])(?:[,D#][^.]{0,8})?\.?$"
"""The end of a paragraph that is signed."""

SIGNED_BESIDE = r"q(?P<speaker>N)(?:,[nNwPjzC#,]{1,16})?"
"""A paragraph that is a quotation and who says it, without a verb ("“It holds.” Mara Quill, pilot")."""

SIGNED_BELOW = r"(?P<dash>-?)(?P<speaker>N|(?<=-)n)(?:[,PD#-](?:(?<=-N,)V)?[^VLABv.]{0,24})?"
"""A line that signs the paragraph above it, perhaps with an office ("— Mara Quill, type designer"), a place and a
day."""

SAID_LAST = r".*,(?P<speaker>[Nnh])[^,;:]{0,12}?V[^,;:]{0,8}$"
"""A reporter's sentence that ends with who says so ("The bridge holds, Mara Quill said")."""

POINT_MADE = r"[hSd]Bn[SR]?(?P<speaker>[Nh])[AD]{0,3}[vVLw]"
"""A reporter's sentence about what somebody has said before ("It is a point she made in May.")."""

WHO_SPEAKS = r"(?:P[nN]){0,2}(?:,[^,QqVL]{1,12})?[,-]R[ABD]{0,3}[VL]"
"""After a name: a relative clause that reports its words (", who said")."""

JOINT = r"(?:(?<!V)NC(?=N[ABD]{0,4}[VLvB])|(?<=V)NC(?=N(?:P|[,.]|$)))(?P<other>N)"
"""Two who speak together ("Mara Quill and Tom Abel said", "said Mara Quill and Tom Abel.")."""

JOINT_BEFORE = r"(?:^|(?<=[.q,]))(?P<one>N),n(?:P[nN]){0,3},C$"
"""Before the second of two who speak: the first, with what he is ("Mara Quill, a pilot, and Tom Abel said")."""

SIGNED_POST = r"(?:[—–-]{1,2} ?)?(?P<name>[^\n(@]{1,60}?) \(@\w{1,40}\)"
"""The characters of the line that signs an embedded post ("— Quay Office (@quayoffice) May 4, 2026")."""
