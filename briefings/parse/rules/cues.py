"""The verbs that report speech. Data only: one row for a family, verbs in their dictionary form; a form that is not
made by adding -s, -ed, -ing stands with its verb after a colon (past, or past and participle).

A verb of `SAYING` can stand before its subject ("…", said the mayor); one of `CALLING` needs an object and cannot.
"""

from briefings.parse.row import VerbRow

SAYING = (
    VerbRow(
        name="plain saying",
        verbs="""
            say:said add note reply answer respond state remark comment observe continue conclude finish begin:began
            repeat mention explain recall report read:read announce declare
        """,
        yes=("The mayor said it would rain.", "Rain, she added."),
        no=("The mayor paid for it.",),
    ),
    VerbRow(
        name="in writing",
        verbs="write:wrote:written tweet retweet post blog email e-mail text type message publish caption",
        yes=("Lena Voss wrote a note.", "They tweeted twice."),
        no=("They mailed a box.",),
    ),
    VerbRow(
        name="in a manner",
        verbs="""
            shout yell scream cry whisper mutter murmur joke quip laugh sigh snap bark chant sing:sang:sung exclaim
            gush deadpan crow growl groan intone thunder boom bellow roar holler chuckle sniff muse shrug grin smile
            snarl hiss sneer stammer stutter mumble splutter sputter shriek snort squeal trill beam sob wail moan
            gasp whine drawl enthuse rave tease jest preach pray reminisce plead
        """,
        yes=("Rain, the crowd chanted.",),
        no=("The crowd left.",),
    ),
    VerbRow(
        name="arguing",
        verbs="""
            argue claim insist assert contend maintain allege suggest hint imply warn caution predict boast brag
            complain concede admit acknowledge confess agree counter retort rejoin protest object stress emphasize
            emphasise underscore reiterate reaffirm affirm confirm testify profess lament vow pledge promise
            swear:swore:sworn theorize speculate reason marvel grumble fume rant rail scoff gloat opine posit
            surmise estimate believe think:thought hope worry wonder fear figure judge rule propose recommend advise
            demand plead beg beseech urge implore proclaim decree underline indicate signal concur venture ponder
            disagree reflect remember apologize apologise thank congratulate counsel advocate volunteer guarantee
            forecast interrupt interject interpose exhort ruminate seethe summarize summarise demur grouse gripe
            reckon guess attest aver:averred threaten stipulate provide
        """,
        yes=("The mayor argued for it.", "She insisted on rain."),
        no=("The mayor sat down.",),
    ),
    VerbRow(
        name="asking",
        verbs="ask inquire query",
        yes=("Why, he asked.",),
        no=("He asked-for it.",),
    ),
    VerbRow(
        name="telling on",
        verbs="reveal disclose recount relate narrate divulge clarify elaborate offer confide",
        yes=("It leaks, she revealed.",),
    ),
)

CALLING = (
    VerbRow(
        name="to somebody",
        verbs="""
            tell:told inform assure remind notify instruct order lecture scold advise persuade convince reassure
            address encourage quote cite wish
        """,
        yes=("The mayor told reporters.",),
        no=("The mayor took reporters along.",),
    ),
    VerbRow(
        name="giving it a name",
        verbs="""
            call describe label brand dub term deem characterize characterise portray paint depict denounce decry
            condemn blast slam criticize criticise praise hail laud applaud commend ridicule mock deride dismiss
            reject attack accuse blame charge castigate chide rebuke fault compare liken refer reference cast name tout
            champion celebrate defend disparage lambaste assail rip deplore trash skewer bash excoriate pan cheer
            welcome salute endorse rate rank view regard consider declare pronounce invoke evoke coin promote bemoan
            voice express target pillory find:found
        """,
        yes=("The mayor called it rain.", "She was slamming the plan."),
        no=("The mayor came by.",),
    ),
)

PHRASAL = (
    VerbRow(
        name="with a particle",
        verbs="""
            point-out fire-back shoot-back:shot-back hit-back:hit-back chime-in weigh-in pipe-up sum-up
            speak-up:spoke-up go-on:went-on carry-on lash-out call-out cut-in:cut-in chip-in hit-out:hit-out jump-in
            hold-forth:held-forth push-back joke-back blurt-out cry-out put-it:put-it spell-out:spelled-out
            lay-out:laid-out
        """,
        yes=("Rain, she pointed-out.", "The mayor went-on."),
        no=("She pointed at it.",),
    ),
)
"""A verb and its particle, joined by a hyphen here."""

WEAK = (
    VerbRow(
        name="of speech only before a pause or a quotation",
        verbs="""
            begin:began continue conclude finish answer observe add state rule judge figure reason offer counter
            repeat address use
        """,
        yes=("The mayor continued.",),
        no=("The mayor left.",),
    ),
)

THINKING = (
    VerbRow(
        name="thinking",
        verbs="fear believe think:thought hope worry wonder expect feel:felt",
        yes=("The welders feared rust.",),
        no=("The welders left.",),
    ),
)
"""What these tell is said by whoever says that somebody thinks so."""

SPOKEN = """
    call claim promise pledge description assertion statement remark comment warning argument accusation suggestion
    insistence declaration admission vow word phrase contention charge allegation complaint demand question response
    answer reply slogan motto mantra prediction threat appeal plea boast observation assessment catchphrase line
    joke quip characterization condemnation criticism praise reference tweet post letter message speech verdict
    advice conclusion excuse explanation defense defence summary objection prayer
    retort rejoinder rebuke lament pitch toast reaction
"""
"""Nouns for an utterance: with an owner ("his call for …") they report speech as a verb does."""

RELAYING = """
    read reads cite cites cited quote quotes quoted show shows showed shown receive receives received obtain obtains
    obtained see sees saw get gets got find finds found share shares shared leak leaks leaked circulate circulates
    circulated carry carries carried hold holds held
"""
"""What somebody does to another's document, which then speaks ("read a statement expressing “alarm”")."""

CRIES = "shout cry chant call scream yell whisper murmur"
"""Nouns for what is said by nobody in particular ("shouts of …")."""

SOURCES = ("according to", "in the words of", "to quote")
"""Words before a source that need no verb."""

MODALS = "would will could can might may should shall must"
"""Before a verb of what is only said to come ("Mara Quill said they would answer “in kind”")."""
