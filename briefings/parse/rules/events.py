"""What announces an event: the nouns and verbs of things that take place, and the words that say how sure they are.

Lists hold words as news uses them; a singular noun stands for its plural too.
"""

from briefings.parse.row import EventVerb, Sense

NOUNS = {
    "meeting": """
        address appearance arbitration argument arraignment audience briefing call chat colloquium conclave
        conference congress
        consultation convention court-martial debate deliberation deposition dialogue drop-in event forum gathering
        husting encounter
        hearing inquest inquiry interview keynote lecture mediation meet-up meeting meetup negotiation orientation
        panel-discussion plenary presser reception retreat reunion evidence round-table roundtable seminar selection
        session sitting speech summit symposium talk teach-in testimony tour town-hall trial tribunal visit webcast
        webinar workshop retrial conversation live-stream livestream discussion markets-day court-case first-reading
        second-reading third-reading final-reading teleconference videoconference
        investor-day open-house open-evening press-event press-day
        court-date walk-through masterclass closing-statement opening-statement closing-speech information-evening
        recruitment-evening members'-evening parents'-evening training-course aid-course refresher-course weekend-course
        farewell-evening quiz-evening gala-evening drop-in office-hours summer-school
        open-night information-night information-session pilgrimage site-visit trip telethon
        master-class conference-call earnings-call
        hackathon roadshow markup mark-up question-hour question-time story-hour story-time storytime audition
        try-out tryout agm mention user-day career-day careers-day info-day taster-day study-day training-day
        demo-day questioning cross-examination sentencing ama hangout townhall book-club meet-and-greet q&a""",
    "vote": """
        ballot by-election byelection caucus election plebiscite poll polling primary recount referendum
        preselection run-off runoff rate-decision policy-decision
        ballot-paper voting-paper
        vote voting counting canvass election-day polling-day primary-day voting-day""",
    "deadline": "cut-off cutoff deadline due-date expiration expiry freeze ultimatum",
    "release": """
        abstract
        album bulletin catalog catalogue data debut earnings estimate figure finding forecast index launch liftoff
        lift-off minutes numbers outlook paper pre-order preorder presentation publication release report result
        rollout shortlist longlist newsletter beta version domestic-product statistic study survey unveiling update
        jobless-claim retail-sale consumer-price first-return early-return
        quarter-sale year-sale next-advisory full-advisory public-advisory""",
    "other": """
        anniversary auction award ballgame banquet barbecue blockade boycott breakfast broadcast carnival blessing
        matinée
        matinee mass first-look celebration ceremony championship closure clean-up cleanup commemoration competition
        concert contest coronation count countdown crest cup decision attempt demolition demonstration review derby
        dinner draw drill dry-run test-run trial-run eclipse execution exercise exhibit exhibition expo fair festival
        final fixture friendly funeral fundraiser gala game groundbreaking ground-breaking handover gig holiday
        inauguration judgment judgement landing lunch luncheon march marathon market match memorial move opening parade
        performance picnic play-off playoff premiere procession protest quarter-final race back-party birthday-party
        block-party christmas-party garden-party holiday-party launch-party street-party summer-party tea-party
        watch-party welcome-party farewell-party anniversary-party rally reading regatta rehearsal reopening restart
        retrospective prize-giving prizegiving ribbon-cutting
        ruling sale screening semi-final semifinal show shutdown cease-fire
        ceasefire truce sit-in stoppage strike swearing-in tasting public-tour guided-tour scenes-tour walking-tour
        test ticket tournament verdict vigil walkout wedding weekend bazaar fete fête memorial-service prayer-service
        moment-of-silence
        church-service funeral-service thanksgiving-service remembrance-service candlelight-service carol-service
        pledge-drive blood-drive food-drive toy-drive donation-drive recruitment-drive open-day fun-day sports-day
        fun-run fun-swim charity-walk guided-walk charity-swim sponsored-walk sponsored-swim sponsored-run
        sponsored-ride spacewalk splashdown touchdown flyby docking lockout walk-out quiz-night recital switching-on
        go-slow work-to-rule bandh hartal dharna lighting-up turning-on laying-up cup-tie trophy-tie league-tie home-tie
        away-tie cup-replay final-replay semi-final-replay quarter-final-replay round-replay league-replay trophy-replay
        pay-rise
        fare-rise price-rise rate-rise tax-rise rent-rise fare-increase price-increase rate-increase tax-increase
        rights-issue share-issue bond-issue
        rent-increase opener showdown curtain-raiser face-off preview pageant triathlon raffle qualifier requiem
        send-off outage deportation extradition burial convocation prom exam examination inspection
        excavation evacuation relaunch telecast candlelight-walk memorial-walk heritage-walk nature-walk torchlight-walk
        induction ordination enthronement investiture
        national-trial olympic-trial selection-trial field-trial sea-trial time-trial sheepdog-trial horse-trial
        trial-production trial-operation trial-service trial-flight trial-crossing
        hand-in handing-in interruption family-day field-day free-day market-day trade-day weather-warning signing
        storm-warning snow-warning wind-warning flood-warning freeze-warning heat-warning flood-watch storm-watch
        heat-advisory wind-advisory frost-advisory vaccination-clinic vaccine-clinic flu-clinic rabies-clinic
        walk-in-clinic drop-in-clinic pop-up-clinic legal-clinic mop-up-round vaccination-round catch-up-round
        catch-up-clinic double-header doubleheader playtest giveaway game-jam server-maintenance scheduled-maintenance
        potluck cook-off bake-off walkathon afterparty after-party lan-party release-party pizza-party pub-crawl
        open-mic raid-night movie-night film-night game-night games-night trivia-night bingo-night karaoke-night
        fight-night poetry-night band-night comedy-night dance-night launch-night gala-night community-night
        community-day watch-along scrimmage""",
}
"""The nouns of things that take place, by kind."""

MATCHES = """
    tie ties replay replays warm-up warm-ups warmup warmups tune-up decider rubber bout encounter clash outing scrimmage
    first-leg second-leg leg"""
"""Further nouns of what two sides play, where "against" and the other side follow."""

SIDES_MEET = """
    play;plays;face;faces;fight;fights;host;hosts;entertain;entertains;meet;meets;visit;visits;take on;takes on;
    play host to;plays host to;play away to;play away at;are away to;are away at;is away to;be away to;are at home to;
    are at home against;is at home to;be at home to;play at home to;play at home against;plays at home against"""
"""What a side does to the other that it plays, from its verb to the other's name."""

MUSICIANS = """
    organist pianist violinist cellist guitarist flautist flutist harpist trumpeter saxophonist drummer percussionist
    singer soprano mezzo tenor baritone countertenor accordionist fiddler lutenist harpsichordist orchestra
    philharmonic symphony choir chorus quartet quintet trio ensemble band sinfonia consort"""
"""Who plays a piece or a composer, not another side."""

COMPLEMENTS = "of on for between with about over against into among regarding versus v vs from whether including"
"""Small words that lead to a part of a noun phrase."""

PEOPLE = """
    officials leaders diplomats negotiators ministers delegates delegations presidents representatives teams sides
    governments managers questions"""
"""Nouns that add nothing to the name of a party: "Norland officials"."""

UNNAMED = """
    one two three four five six seven eight nine ten first second third last next latter former many most some few all
    both none others more less half several each either neither any such other another same people"""
"""Words that count somebody or point at them without a name: they have no possessive in a title."""

BEATS = """
    sport sports health politics business weather news traffic travel education farming abroad overseas arts culture
    entertainment finance money crime housing transport environment science religion fisheries shipping markets"""
"""What a broadcast says that it turns to: "Sport, and the final"."""

COLLECTIVE = "round series day week set night couple start beginning opening"
"""Nouns that leave it to what follows "of" to say what takes place: "a round of talks"."""

SMALL = """
    the and for with from that this will its his her their than into over about new next set opening end whether
    start date backup reserve alternative day should would could may might first second third public jury
    company firm group"""
"""Words that tell no event from another."""

IRREGULAR = """
    went came took saw found fell lay grew rose drew wrote bought brought built caught broke became held gave met ran
    chose spoke threw left sent spent lost won told kept stood taught thought sought fought sank swam shook struck
    fled dealt drank froze overcame rode shrank stole swept swore tore upheld withdrew
    began flew sang knew forgot rang sprang strode woke wore"""
"""Forms of the past that do not end in "ed", make a clause, and look like no noun."""

PAST = """
    given made led heard sold put set begun chosen got sat paid bled dug hid blew crept shone slept sped stung swung
    wove"""
"""Further forms of the past that do not end in "ed"."""

NOT_EVENTS = """
    replay replays coverage disruption disruptions delays recess break term copies copy bonds notes debentures stock
    rain snow showers temperatures winds gusts thunderstorms sunshine drizzle sun air skies cloud clouds flurry flurries
    sleet hail fog breeze breezes gales haze warmth"""
"""Nouns that a date goes with but that are no event of their own."""

HOLDING = """
    hold holds held host hosts hosted stage stages staged give gives given deliver delivers delivered
    conduct conducts conducted run runs throw throws thrown mount mounts mounted organise organises organize organizes
    make makes made share shared chair chairs chaired teach teaches taught
"""
"""What somebody does whose event it is: "the vigil that the families are to hold"."""

KEEPERS = """
    operator operators regulator watchdog line yard port navy owners owner coastguard shipyard shipowner builder
    builders maker makers organisers organizers organiser organizer"""
"""Who speaks for a thing that is theirs, besides bodies: "The ferry is off. The operator says it will return"."""

PERFORMING = """
    perform performs performed play plays played sing sings sung present presents presented show shows shown stage
    stages staged give gives given screen screens screened revive revives dance danced put premiere tour toured
"""
"""What is done with a work by those who bring it before people."""

ATTENDING = """
    address addresses addressed attend attends attended open opens opened close closes closed moderate moderates
    moderated join joins joined watch watched visit visits visited grace graced headline headlines headlined referee
    umpire lead leads led preside officiate
"""
"""What somebody does at an event of others: "the rally that the mayor is to address"."""

PREDICATES = """
    set scheduled planned slated due expected booked fixed pencilled penciled penned earmarked timetabled
    provisional tentative announced called arranged listed billed advertised confirmed off cancelled canceled postponed
    moved moves shifts shifted switched transferred slips slides dropped promised targeted foreseen
    proposed mooted nudged bumped shunted slipped slid extended refixed rebooked relisted
    delayed rescheduled rearranged deferred adjourned convened suspended scrapped scrubbed nixed axed shelved abandoned
    put pushed vacated brought forecast likely down payable swapped reset re-set redated re-dated recalendared
    re-calendared re-timed retimed"""
"""What is said of an event with "be" or as a participle: the subject is the event."""

CONTROLS = """
    agree agrees agreed agreeing expect expects expected set scheduled due slated planned plan plans planning hope
    hopes hoped hoping want wants wanted likely decide decides decided intend intends intended need needs needed ask
    asks asked propose proposes proposed prepare prepares prepared preparing aim aims aimed aiming try tries
    continue continues tipped vow vows vowed pledge pledged promise promised ready bound ordered order
    orders supposed meant listed told allowed able forced required invited return returns going certain sure free
    obliged forecast begin begins start starts host voted unlikely directed directs
    instructed instructs poised looking seek seeks seeking willing threatened threatens
    consider called urge urges urged help helps warned reminded expecting cleared mean accept accepts accepted"""
"""Words before "to" and a verb that leave that verb to say what takes place."""

SCHEDULES = """
    schedule schedules scheduled set sets fix fixes fixed call calls called announce announced announces plan plans
    planned book books booked arrange arranges arranged order ordered propose proposed proposes put puts name names
    organise organises organised organize organizes organized ruled move moves moved shift shifts shifted tabled
    moving shifting rescheduling cancelling canceling scrapping switching delaying
    convene convenes convened convoke convokes convoked defer defers deferred
    nudge nudged bump bumped shunt shunted
    postpone postponed postpones delay delays delayed push pushes pushed cancel cancels cancelled canceled
    reschedule rescheduled reschedules bring brought adjourned adjourn scrap scrapped considering planning
    weighing mulling reserved promise promises promised threatening threatens target targets targeting targeted eye
    eyes eyeing pencil pencils pencilled penciled switch switches switched swap swaps swapped reset resets re-set
    redated re-dated recalendared re-calendared"""
"""Verbs whose object is the event, whether or not they are in the future."""

MUST = "must should shall has need needs required told ordered asked urged have due obliged directed instructed"
"""What makes a "by" a deadline."""

ACTIONS = "strike strikes go-slow bandh hartal march rally protest walkout demonstration stoppage boycott vigil"
"""What people do together to make others listen."""

MARKETS = """
    shops stores showrooms cinemas theaters theatres bookshops bookstores kiosks newsagents supermarkets shelves
    dealerships"""
"""Where something is from the day on which it is out."""

DONE_TODAY = """
    meets? votes? opens? begins? starts? faces? holds? hosts? hears? decides? visits? gathers? plays? publish(?:es)?
    convenes? sits resumes? debates? elects? auctions? launch(?:es)? testif(?:y|ies) travels? arrives? marks? stages?
    march(?:es)? strikes?"""
"""Verbs of the present, as patterns, with which "today" tells what is still to come."""

ORDERS = "ban curfew lockdown embargo moratorium quarantine blackout"
"""What people are under from a day on."""

CLOSING = """
    consultation call calls application applications submission submissions registration entries entry nomination
    nominations bidding booking bookings period window offer comment comments support bids poll survey ballot filing
    enrolment enrollment subscription freeze tender tenders sign-up sign-ups response responses
    briefs accreditation accreditations postal-voting petition petitions feedback abstracts proposals reservations
    roll rolls register registers tickets contest contests objection objections representations auditions amendments
    motions offers claims form forms vouchers ballots"""
"""What people could take part in until it closes: its end is a deadline."""

PUBLIC = """
    public residents citizens people anyone everyone everybody anybody neighbors neighbours locals townspeople
    townsfolk villagers taxpayers ratepayers householders homeowners"""
"""Who has a say in what a body decides."""

HAVE_SAY = """
    speak;comment;weigh in;speak up;have their say;have its say;have a say;get their say;gets its say;get its say;
    give their views;give its views;give their opinions;give their opinion;give feedback;give their feedback;
    give input;give their input;offer input;offer comments;offer feedback;air their views;air their concerns;
    voice their views;voice their opinions;voice their concerns;share their views;share their thoughts;
    share their opinions;share feedback;make their views known;make their voices heard;make comments"""
"""What they do with it."""

PART_OF = """
    part of;feature in;features in;feature at;features at;appear at;appears at;figure in;figures in;
    on the bill of;on the bill at;on the programme of;on the program of;in the line-up of;in the lineup of"""
"""What leads from who takes part to what it is in."""

POSTED = """
    letter letters email emails e-mail e-mails mail call calls card cards postcard postcards vote votes ballot ballots
    photo photos picture pictures drawing drawings order orders parcel parcels gift gifts donation donations reply
    replies answer answers suggestion suggestions idea ideas story stories question questions view views recipe
    recipes"""
"""What people send in, which counts if it is there in time."""

PAYMENTS = """
    dues fee fees rent rents tax taxes fine fines bill bills instalment instalments installment installments premium
    premiums tuition subscription subscriptions deposit deposits levy levies"""
"""What somebody has to pay by the day on which it is due."""

PRINTED = """
    list longlist shortlist
    book study issue edition album novel paper magazine memoir memoirs translation dictionary volume ranking
    report article essay film series"""
"""What is released when it appears."""

GOODS = """
    map result figure data app update version guide timetable footage photo album dataset schedule catalogue catalog
    prospectus syllabus calendar
"""
"""What is out from the day from which it is available, as documents are."""

LIMITED = """
    lease leases contract contracts term terms loan mandate tenure licence license permit deal pact agreement
    suspension ban sentence notice visa warranty listing listings tenancy option probation"""
"""What has an end, at which it is up: "the lease is up on May 4"."""

REQUESTS = "want wants seek seeks invite invites welcome welcomes request requests need needs"
"""Verbs whose object has to come in by a date."""

STEPS = """
    send submit register apply book reply order enter file pay email mail post complete claim nominate donate
    sign update upload download install hand renew convert return swap switch tell write object vote respond
    request rsvp finish collect confirm lodge cancel upgrade migrate"""
"""Imperatives of what has to be done by a date."""

ADDRESSED = """
    members users customers readers owners residents parents pupils guests visitors subscribers citizens applicants
    voters holders exhibitors entrants participants tenants candidates families households staff"""
"""Besides those told by their work, whom a notice asks to do something: "Members: move your boats by Friday"."""

ASKING = """
    apply claim register ask enter book order sign write reply respond enrol enroll vote file submit send contact opt
    pay subscribe bid"""
"""What people do by a day to get something."""

POLITIES = """
    nation country state town city province county kingdom republic territory island people public commonwealth"""
"""Those to all of whom somebody speaks, not to a few."""

HEARERS = """
    delegates members voters crowd supporters troops lawmakers mps residents workers pupils graduates congregation"""
"""Who else can listen to a speech."""

HEADS = "president premier governor mayor king queen chancellor pope emperor taoiseach"
"""Whose talks are speeches, as those of a prime, first or chief minister are."""

TARGETS = """
    criteria criterion requirement requirements need needs demand demands target targets deadline deadlines goal goals
    standard standards obligation obligations challenge challenges condition conditions expectations cost costs
    threshold"""
"""What is met without a meeting."""

STAGED = """
    course class workshop seminar lecture talk show exhibition exhibit display festival fair market concert play musical
    opera tour season series camp programme program tournament league cup sale contest competition retreat introduction
    training screening hackathon jam conference meetup marathon"""
"""What a headline names of which the words below it only tell from when it is on: "Begins on May 4"."""

INVITATIONS = "join attend watch visit see meet catch hear enjoy"
"""Imperatives whose object is what takes place."""

COMPELS = "require requires required oblige obliges obliged order orders ordered"
"""Verbs by which a law or a court makes somebody do something."""

OTHER_VERBS = """
    comes goes takes makes gets sees brings turns stands remains seems shows leaves keeps looks passes fails wins
    agrees allows needs wants knows likes tries helps carries marks puts lets says believes feels hits loses pays
    ranks reads rise rises sits tells thinks uses works draws drives eats finds grows lies lives means owns covers steps
    reach reaches break land exchange exchanges
    slips slipped slid costs counts falls feeds includes involves agreed got knew arrive arrives depart departs
    leave head showed require requires required oblige obliges order orders heads kick kicks enter enters switch
    switches change changes take retires resigns bans bars cuts raises lifts scraps halves doubles introduces
    imposes transfers adopts abolishes acquires appoints approves completes connects converts creates declares delivers
    demolishes dismisses dissolves distributes donates evacuates expands expels extends extradites implements
    installs inspects inaugurates merges nominates ratifies rebuilds recommends redeems reduces relocates removes
    renames renews replaces restores revises seizes selects settles succeeds surrenders suspends terminates
    withdraws pleaded pled becomes become increases decreases climbs jumps jump climb applies divides embarks swaps
    sends reverts upgrades migrates discontinues celebrates unloads deploys activates buys builds quits hires
    eliminates dedicates buries adds accepts abandons blesses hangs lays ordains christens baptises
    honors honours eases widens swears rejoins translates unites vacates welcomes names
    emerges arises materialises materializes
    cost sails owe owes cease ceases disappear disappears vanish vanishes"""
"""Further forms that make a clause, although they announce nothing."""

VERBS = (
    EventVerb(
        name="somebody stands trial",
        forms="",
        phrases="stand trial; stands trial; go on trial; goes on trial; gone on trial; go to trial; goes to trial; "
        "gone to trial; face trial; faces trial",
        kind="meeting",
        title="Trial of {the_subject}",
        bare="Trial of {the_subject}",
        yes=("Ada Brook will stand trial on Feb. 3.", "The ferry lawsuit goes to trial on Feb. 3."),
        titles=("Trial of Ada Brook", "Trial of the ferry lawsuit"),
    ),
    EventVerb(
        name="something takes place",
        forms="begin begins start starts restart restarts resume resumes occur occurs commence "
        "commences happen happens follow follows precede precedes proceed proceeds continue continues run runs "
        "come comes fall falls lasts",
        phrases="take place; takes place; taken place; go ahead; goes ahead; kick off; kicks off; get under way; "
        "gets under way; get underway; gets underway; get going; gets going; get started; gets started; "
        "step off; steps off; last from; lasts from; tee off; "
        "tees off; tip off; tips off; go on; goes on; pick up the thread; picks up the thread; pick up its thread; "
        "picks up its thread; take up the thread; takes up the thread; take up its thread; takes up its thread; "
        "pick up where it left off; picks up where it left off",
        kind="other",
        sense=Sense.TAKES_PLACE,
        title="{subject}",
        passive="{subject}",
        yes=("The security talks will begin on Feb. 3.", "Jury selection begins on Feb. 3."),
        titles=("Security talks", "Jury selection"),
    ),
    EventVerb(
        name="somebody holds it",
        forms="hold holds held host hosts hosted stage stages staged conduct conducts conducted give gives given "
        "deliver delivers delivered lead leads chair chairs make makes made throw throws mount "
        "have has get gets receive receives force forces mark marks marked reopen reopens join joins undergo undergoes "
        "sponsor face faces observe observes observed survive survives",
        phrases="hand in; hands in; turn in; turns in",
        kind="other",
        sense=Sense.HOLDS,
        title="{holder} {object}",
        passive="{subject}",
        yes=("The parish council holds a snow drill on Feb. 3.",),
        titles=("Parish council snow drill",),
    ),
    EventVerb(
        name="somebody attends it",
        forms="attend attends attended",
        phrases="take part in; takes part in; participate in; participates in",
        kind="other",
        sense=Sense.HOLDS,
        title="{object}",
        yes=("Norland will attend the sixth Harbor Summit on Feb. 3.",),
        titles=("Sixth Harbor Summit",),
    ),
    EventVerb(
        name="people meet",
        forms="meet meets gather gathers assemble assembles reconvene reconvenes convene convenes confer confers "
        "huddle huddles",
        phrases="sit down; sits down; get together; gets together; come together; comes together; meet up; meets up; "
        "gavel in; gavels in; sit across the table; sits across the table; "
        "sit at the table; sit around the table; sit round the table; sits round the table; be around the table; "
        "are around the table; get around the table; gets around the table; get round the table; gets round the table; "
        "see each other; see one another; meet each other; meet one another; come face to face; "
        "put their heads together; puts its heads together; puts their heads together; put heads together",
        kind="meeting",
        sense=Sense.MEETS,
        title="{owner} meeting with {the_object}",
        bare="{owner} meeting",
        joint="{parties} meeting",
        yes=("The harbor board meets on Feb. 3.", "Norland and Sudland will meet on Feb. 3."),
        titles=("Harbor board meeting", "Norland–Sudland meeting"),
    ),
    EventVerb(
        name="a body sits",
        forms="sit sits",
        kind="meeting",
        sense=Sense.MEETS,
        title="{owner} sitting with {the_object}",
        bare="{owner} sitting",
        joint="{parties} sitting",
        yes=("The tide court sits on Feb. 3.",),
        titles=("Tide court sitting",),
    ),
    EventVerb(
        name="somebody addresses a nation",
        forms="",
        phrases="speak to the nation; speaks to the nation; talk to the nation; talks to the nation",
        kind="meeting",
        sense=Sense.SPEAKS,
        title="{owner} address to the nation {rest}",
        bare="{owner} address to the nation",
        of_people=True,
        yes=("President Ada Brook will speak to the nation on Feb. 3.",),
        titles=("President Ada Brook's address to the nation",),
    ),
    EventVerb(
        name="people put questions",
        forms="",
        phrases="put questions; puts questions; ask questions; asks questions",
        kind="meeting",
        title="{owner} questions {rest}",
        bare="{owner} questions",
        yes=("Pilots can put questions to the engineers on Feb. 3.",),
        titles=("Pilots' questions to the engineers",),
    ),
    EventVerb(
        name="people talk again",
        forms="negotiate",
        phrases="return to the table; returns to the table; go back to the table; goes back to the table; "
        "come back to the table; comes back to the table; get back to the table; sit back down; "
        "be back at the table; are back at the table; is back at the table; be back around the table; "
        "are back around the table; is back around the table; be back round the table; are back round the table; "
        "is back round the table; be back across the table; are back across the table; is back across the table; "
        "return to the bargaining table; return to the negotiating table; returns to the negotiating table; "
        "go back to the bargaining table; go back to the negotiating table",
        kind="meeting",
        title="{owner} talks {rest}",
        bare="{owner} talks",
        joint="{parties} talks {rest}",
        passive="{owner} talks {rest}",
        of_people=True,
        yes=("The pilots go back to the table on Feb. 3.", "The pilots are back across the table on Feb. 3."),
        titles=("Pilots' talks", "Pilots' talks"),
    ),
    EventVerb(
        name="people talk",
        forms="talk talks speak speaks",
        kind="meeting",
        sense=Sense.SPEAKS,
        title="{owner} talk {rest}",
        bare="{owner} talk",
        joint="{parties} talks {rest}",
        yes=(
            "Senator Ada Brook will speak on Feb. 3.",
            "Mayor Ada Brook speaks on Feb. 3.",
            "Mara Quill will talk to the state on Feb. 3.",
        ),
        titles=("Senator Ada Brook's talk", "Mayor Ada Brook's speech", "Mara Quill's speech to the state"),
    ),
    EventVerb(
        name="somebody lectures",
        forms="lecture",
        kind="meeting",
        title="{owner} lecture {rest}",
        bare="{owner} lecture",
        yes=("Ada Brook will lecture on tides on Feb. 3.",),
        titles=("Ada Brook's lecture on tides",),
    ),
    EventVerb(
        name="somebody is questioned",
        forms="questioned grill grills grilled quizzed",
        kind="meeting",
        title="Questioning of {the_object}",
        passive="Questioning of {the_subject} {rest}",
        of_people=True,
        yes=("Ada Brook will be questioned by the finance committee on Feb. 3.",),
        titles=("Questioning of Ada Brook by the finance committee",),
    ),
    EventVerb(
        name="somebody is heard",
        forms="testify testifies",
        phrases="take the stand; takes the stand",
        kind="meeting",
        title="{owner} testimony {rest}",
        bare="{owner} testimony",
        of_people=True,
        yes=("Ada Brook will testify before the finance committee on Feb. 3.",),
        titles=("Ada Brook's testimony before the finance committee",),
    ),
    EventVerb(
        name="somebody comes before a court",
        forms="",
        phrases="go before; goes before; come before; comes before; be before; go back before; goes back before; "
        "come back before; comes back before; return before; returns before; come up before; comes up before; "
        "came up before",
        kind="meeting",
        title="{subject} before {the_object}",
        yes=("Ada Brook goes before Judge Mara Quill on Feb. 3.",),
        titles=("Ada Brook before Judge Mara Quill",),
    ),
    EventVerb(
        name="somebody is before a court again",
        forms="",
        phrases="be back before; is back before; are back before; be back in front of; is back in front of; "
        "are back in front of; is up before; are up before; be up before; is up in front of; are up in front of",
        kind="meeting",
        title="Hearing of {the_subject} before {the_object}",
        passive="Hearing of {the_subject} before {the_object}",
        yes=("The pilots are back before Judge Quill on Feb. 3.",),
        titles=("Hearing of the pilots before Judge Quill",),
    ),
    EventVerb(
        name="somebody comes to court again",
        forms="",
        phrases="return to court; returns to court; go back to court; goes back to court; go to court; goes to court; "
        "come back to court; comes back to court; return to the courtroom; returns to the courtroom; "
        "return to the courthouse; returns to the courthouse; is up in court; are up in court; be up in court",
        kind="meeting",
        title="Court hearing for {the_subject}",
        bare="Court hearing for {the_subject}",
        passive="Court hearing for {the_subject}",
        yes=("Lawyers for the pilots return to court on Feb. 3.", "The ferry lawsuit goes back to court on Feb. 3."),
        titles=("Court hearing for lawyers for the pilots", "Court hearing for the ferry lawsuit"),
    ),
    EventVerb(
        name="somebody is shown to people",
        forms="",
        phrases="introduced to",
        kind="other",
        title="Introduction of {the_subject}",
        passive="Introduction of {the_subject}",
        yes=("The players will be introduced to the public on Feb. 3.",),
        titles=("Introduction of the players",),
    ),
    EventVerb(
        name="somebody gives evidence",
        forms="",
        phrases="give evidence; gives evidence",
        kind="meeting",
        title="{owner} evidence {rest}",
        bare="{owner} evidence",
        yes=("Ada Brook will give evidence to the finance committee on Feb. 3.",),
        titles=("Ada Brook's evidence to the finance committee",),
    ),
    EventVerb(
        name="people argue in court",
        forms="argue argued plead pleads",
        kind="meeting",
        title="Argument of {the_object}",
        bare="{owner} argument",
        passive="Argument of {the_subject}",
        yes=("Lawyers will argue the ferry case on Feb. 3.",),
        titles=("Argument of the ferry case",),
    ),
    EventVerb(
        name="somebody admits a crime",
        forms="",
        phrases="plead guilty; pleads guilty",
        kind="meeting",
        title="{owner} guilty plea",
        bare="{owner} guilty plea",
        yes=("Ada Brook will plead guilty on Feb. 3.",),
        titles=("Ada Brook's guilty plea",),
    ),
    EventVerb(
        name="somebody appears",
        forms="appear appears",
        kind="meeting",
        title="{owner} appearance {rest}",
        bare="Appearance of {the_subject}",
        yes=("Ada Brook will appear before the energy committee on Feb. 3.", "The paper will appear on Feb. 3."),
        titles=("Ada Brook's appearance before the energy committee", "Appearance of the paper"),
    ),
    EventVerb(
        name="a body hears somebody",
        forms="hear hears heard question questions quiz listen listens",
        kind="meeting",
        sense=Sense.HEARS,
        title="{owner} hearing of {the_object}",
        passive="Hearing of {the_subject}",
        yes=("The finance committee hears auditor Ada Brook on Feb. 3.",),
        titles=("Finance committee hearing of auditor Ada Brook",),
    ),
    EventVerb(
        name="a body takes comments",
        forms="",
        phrases="take comments from; takes comments from; "
        "take comment from; takes comment from; take public comment; takes public comment; hear comments from; "
        "hears comments from; hear public comment; hears public comment",
        kind="meeting",
        title="{owner} hearing of {the_object}",
        bare="{owner} hearing",
        yes=("The board takes public comment on Feb. 3.",),
        titles=("Board hearing",),
    ),
    EventVerb(
        name="people sit at a meal",
        forms="",
        phrases="sit down to; sits down to; sit down for; sits down for; get together for; gets together for; "
        "come together for; comes together for",
        kind="other",
        sense=Sense.HOLDS,
        title="{holder} {object}",
        yes=("The pilots sit down to a farewell luncheon on Feb. 3.",),
        titles=("Farewell luncheon",),
    ),
    EventVerb(
        name="a body marks up a bill",
        forms="",
        phrases="mark up; marks up",
        kind="meeting",
        title="{owner} markup of {the_object}",
        bare="{owner} markup",
        yes=("The finance committee marks up the dog tax on Feb. 3.",),
        titles=("Finance committee markup of the dog tax",),
    ),
    EventVerb(
        name="something kicks in",
        forms="",
        phrases="kick in; kicks in; apply from; applies from; apply as of; applies as of",
        kind="other",
        title="Start of {the_subject}",
        bare="Start of {the_subject}",
        yes=("The new tolls kick in on Feb. 3.", "The new tide rules apply from Feb. 3."),
        titles=("Start of the new tolls", "Start of the new tide rules"),
    ),
    EventVerb(
        name="a body takes evidence",
        forms="",
        phrases="take testimony; takes testimony; hear testimony; hears testimony; take evidence; takes evidence; "
        "hear evidence; hears evidence",
        kind="meeting",
        sense=Sense.ANSWERS,
        title="{owner} hearing {rest}",
        bare="{owner} hearing",
        yes=("The finance committee will take evidence on Feb. 3.",),
        titles=("Finance committee hearing",),
    ),
    EventVerb(
        name="somebody briefs a body",
        forms="brief briefs briefed",
        kind="meeting",
        title="{owner} briefing of {the_object}",
        bare="{owner} briefing",
        passive="Briefing of {the_subject}",
        yes=("The harbor master will brief the lock committee on Feb. 3.",),
        titles=("Harbor master's briefing of the lock committee",),
    ),
    EventVerb(
        name="somebody addresses a body",
        forms="address addresses",
        kind="meeting",
        sense=Sense.ADDRESSES,
        title="{owner} address to {the_object}",
        yes=("Ada Brook will address the harbor council on Feb. 3.",),
        titles=("Ada Brook's address to the harbor council",),
    ),
    EventVerb(
        name="people debate",
        phrases="take up; takes up; look at; looks at",
        forms="debate debates debated discuss discusses discussed consider considers considered",
        kind="meeting",
        sense=Sense.DEBATES,
        title="{owner} debate on {the_object}",
        bare="{owner} debate",
        passive="Debate on {the_subject}",
        whether="{owner} debate on {rest}",
        yes=("Parliament will debate the harbor bill on Feb. 3.",),
        titles=("Parliament debate on the harbor bill",),
    ),
    EventVerb(
        name="somebody briefs others",
        forms="",
        phrases="brief reporters; briefs reporters; brief journalists; briefs journalists; brief lawmakers; "
        "briefs lawmakers; brief the press; briefs the press; brief the media; briefs the media",
        kind="meeting",
        title="{owner} briefing {rest}",
        bare="{owner} briefing",
        yes=("The tide commissioner briefs reporters on the leak on Feb. 3.", "The mayor briefs the press on Feb. 3."),
        titles=("Tide commissioner's briefing on the leak", "Mayor's briefing"),
    ),
    EventVerb(
        name="somebody visits",
        forms="visit visits visited",
        kind="meeting",
        title="{owner} visit to {the_object}",
        bare="{owner} visit",
        goes=True,
        passive="Visit to {the_subject}",
        yes=("President Ada Brook visits Norland on Feb. 3.",),
        titles=("President Ada Brook's visit to Norland",),
    ),
    EventVerb(
        name="somebody stops somewhere",
        forms="",
        phrases="stop in; stops in; stop at; stops at",
        kind="meeting",
        title="{owner} stop in {the_object}",
        goes=True,
        yes=("President Ada Brook will stop in Norland on Feb. 3.",),
        titles=("President Ada Brook's stop in Norland",),
    ),
    EventVerb(
        name="somebody tours a place",
        forms="tour tours toured",
        kind="meeting",
        title="{owner} tour of {the_object}",
        bare="{owner} tour",
        passive="Tour of {the_subject}",
        goes=True,
        yes=("The governor tours the harbor on Feb. 3.",),
        titles=("Governor's tour of the harbor",),
    ),
    EventVerb(
        name="somebody travels",
        forms="travel travels fly flies",
        kind="meeting",
        title="{owner} trip {rest}",
        bare="{owner} trip",
        goes=True,
        yes=("President Ada Brook will travel to Norland on Feb. 3.",),
        titles=("President Ada Brook's trip to Norland",),
    ),
    EventVerb(
        name="somebody flies over a place",
        forms="",
        phrases="fly over; flies over; fly across; flies across",
        kind="meeting",
        title="{owner} flight over {the_object}",
        goes=True,
        yes=("President Ada Brook will fly over the reef on Feb. 3.",),
        titles=("President Ada Brook's flight over the reef",),
    ),
    EventVerb(
        name="people vote",
        forms="vote votes voted",
        phrases="ballot on",
        kind="vote",
        title="{owner} vote {rest}",
        bare="{owner} vote",
        passive="Vote on {the_subject}",
        yes=("The school board votes on the budget on Feb. 3.",),
        titles=("School board vote on the budget",),
    ),
    EventVerb(
        name="something is on show",
        forms="",
        phrases="be on show; is on show; are on show; go on show; goes on show; be on view; go on view; goes on view",
        kind="other",
        sense=Sense.IS_SHOWN,
        title="{subject} on show {rest}",
        bare="{subject} on show",
        passive="{subject} on show {rest}",
        yes=("The bust of the poet will be on show in the Penn Museum from Feb. 3.", "The map goes on show on Feb. 3."),
        titles=("Bust of the poet on show in the Penn Museum", "Map on show"),
    ),
    EventVerb(
        name="something is on display",
        forms="",
        phrases="be on display; is on display; are on display; go on display; goes on display",
        kind="other",
        sense=Sense.IS_SHOWN,
        title="{subject} on display {rest}",
        bare="{subject} on display",
        passive="{subject} on display {rest}",
        yes=(
            "The harbor report will be on display in the Penn Museum from Feb. 3.",
            "The map goes on display on Feb. 3.",
        ),
        titles=("Harbor report on display in the Penn Museum", "Map on display"),
    ),
    EventVerb(
        name="something makes way for an event",
        forms="",
        phrases="open the way to; opens the way to; open the way for; opens the way for; pave the way to; "
        "paves the way to; pave the way for; paves the way for; clear the way for; clears the way for",
        kind="other",
        title="{object}",
        bare="",
        yes=("A defeat would open the way to an election on Feb. 3.",),
        titles=("Election",),
    ),
    EventVerb(
        name="a body asks its members",
        forms="ballot balloted",
        kind="vote",
        title="{owner} ballot of {the_object}",
        passive="Ballot of {the_subject}",
        yes=("The pilots' union will ballot its members on Feb. 3.", "Nurses will be balloted on Feb. 3."),
        titles=("Pilots' union ballot of its members", "Ballot of nurses"),
    ),
    EventVerb(
        name="people go to the polls",
        forms="",
        phrases="go to the polls; goes to the polls; head to the polls; heads to the polls; return to the polls; "
        "returns to the polls; return to polls; go back to the polls; goes back to the polls; head back to the polls",
        kind="vote",
        sense=Sense.ELECTS,
        title="{holder} election",
        bare="{holder} election",
        yes=("Voters will go to the polls on Feb. 3.", "Norlanders go to the polls on Feb. 3 in a mayoral election."),
        titles=("Election", "Mayoral election"),
    ),
    EventVerb(
        name="votes are counted",
        forms="counted tallied recounted",
        kind="other",
        title="Count of {the_object}",
        passive="Count of {the_subject}",
        yes=("The votes will be counted on Feb. 3.", "The swans are counted on Feb. 3."),
        titles=("Count of the votes", "Count of the swans"),
    ),
    EventVerb(
        name="people cast their votes",
        forms="",
        phrases="cast ballots; cast votes; cast their ballots; cast their votes",
        kind="vote",
        title="Vote by {the_subject}",
        bare="Vote by {the_subject}",
        yes=("Sailors will cast their ballots on Feb. 3.",),
        titles=("Vote by sailors",),
    ),
    EventVerb(
        name="something comes to a vote",
        forms="",
        phrases="go before voters; goes before voters; go before the voters; goes before the voters; go to voters; "
        "goes to voters; come to a vote; comes to a vote; go to a vote; goes to a vote; come up for a vote; "
        "comes up for a vote; is up for a vote; are up for a vote; be up for a vote; face a vote; faces a vote; "
        "put to a vote; put to the vote; is on the ballot; are on the ballot; be on the ballot; go on the ballot; "
        "goes on the ballot; appear on the ballot; appears on the ballot",
        kind="vote",
        title="Vote on {the_subject}",
        bare="Vote on {the_subject}",
        passive="Vote on {the_subject}",
        yes=("The dog tax comes to a vote on Feb. 3.", "The dog tax will be on the ballot on Feb. 3."),
        titles=("Vote on the dog tax", "Vote on the dog tax"),
    ),
    EventVerb(
        name="people decide",
        forms="decide decides decided",
        phrases="have the last word; has the last word; have the final word; has the final word; have the final say; "
        "has the final say; have the last say; has the last say",
        kind="vote",
        sense=Sense.DECIDES,
        title="{owner} decision {rest}",
        bare="{owner} decision",
        passive="Vote on {the_subject}",
        yes=("Voters decide whether to keep the levy on Feb. 3.",),
        titles=("Voters' vote on whether to keep the levy",),
    ),
    EventVerb(
        name="something is up for renewal",
        forms="",
        phrases="is up for renewal; are up for renewal; be up for renewal; come up for renewal; comes up for renewal",
        kind="other",
        title="Renewal of {the_subject}",
        bare="Renewal of {the_subject}",
        passive="Renewal of {the_subject}",
        yes=("The tide levy is up for renewal on Feb. 3.", "The licences come up for renewal on Feb. 3."),
        titles=("Renewal of the tide levy", "Renewal of the licences"),
    ),
    EventVerb(
        name="something is at its peak",
        forms="peak peaks",
        kind="other",
        title="Peak of {the_subject}",
        bare="Peak of {the_subject}",
        yes=("The eclipse peaks on Feb. 3.",),
        titles=("Peak of the eclipse",),
    ),
    EventVerb(
        name="people sign it off",
        forms="",
        phrases="sign off on; signs off on; signed off on; sign off; signs off",
        kind="vote",
        title="{owner} approval of {the_object}",
        bare="{owner} sign-off",
        passive="Approval of {the_subject}",
        yes=("The tide committee will sign off on the lease on Feb. 3.", "The board may sign off a loan on Feb. 3."),
        titles=("Tide committee approval of the lease", "Board approval of a loan"),
    ),
    EventVerb(
        name="somebody stands for election",
        forms="",
        phrases="is up for re-election; are up for re-election; be up for re-election; is up for reelection; "
        "is up for election; are up for election; be up for election; face the voters; faces the voters; "
        "face voters; faces voters",
        kind="vote",
        bare="{subject} up for election",
        title="{subject} up for election",
        passive="{subject} up for election",
        yes=("Mayor Ada Brook is up for re-election on Feb. 3.", "The mayor faces the voters on Feb. 3."),
        titles=("Mayor Ada Brook up for election", "Mayor up for election"),
    ),
    EventVerb(
        name="people elect somebody",
        forms="elect elects elected choose chooses chosen",
        kind="vote",
        title="Election of {the_object}",
        bare="Election by {the_subject}",
        passive="Election of {the_subject}",
        yes=("Voters will choose a new council on Feb. 3.",),
        titles=("Election of a new council",),
    ),
    EventVerb(
        name="people demonstrate",
        forms="demonstrate demonstrates",
        phrases="take to the streets; takes to the streets; stage a protest; stages a protest",
        kind="other",
        title="{owner} demonstration {rest}",
        bare="{owner} demonstration",
        yes=("Tenants will demonstrate outside the town hall on Feb. 3.",),
        titles=("Tenants' demonstration outside the town hall",),
    ),
    EventVerb(
        name="people march",
        forms="march marches",
        kind="other",
        title="{owner} march {rest}",
        bare="{owner} march",
        yes=("Pilots will march to the town hall on Feb. 3.", "Tenants march on Feb. 3."),
        titles=("Pilots' march to the town hall", "Tenants' march"),
    ),
    EventVerb(
        name="a judge rules",
        forms="rule rules",
        kind="other",
        title="Ruling {rest}",
        bare="Ruling by {the_subject}",
        yes=("A judge rules on the ballot wording on Feb. 3.",),
        titles=("Ruling on the ballot wording",),
    ),
    EventVerb(
        name="something is put online",
        forms="",
        phrases="put online; puts online; placed online; post online; posts online; posted online; go online; "
        "goes online; go up online; goes up online",
        kind="release",
        title="Release of {the_object}",
        bare="Release of {the_subject}",
        passive="Release of {the_subject}",
        yes=("The full ruling goes online on Feb. 3.", "All tide tables are to be placed online on Feb. 3."),
        titles=("Release of the full ruling", "Release of all tide tables"),
    ),
    EventVerb(
        name="something is published",
        forms="publish publishes published release releases released issue issues issued post posts posted reveal "
        "reveals revealed declared disclose disclosed announce "
        "submit submits table tabled file files filed out",
        phrases="put out; puts out; bring out; brings out; come out; comes out; go out; goes out; go live; goes live; "
        "come back; made public; hand down; hands down; bring down; brings down",
        kind="release",
        title="{holder} {object}",
        bare="{subject}",
        passive="{subject}",
        whether="{owner} announcement on {rest}",
        yes=(
            "The tide office will publish its tables of the moon on Feb. 3.",
            "The tide office will announce whether the lock will open on Feb. 3.",
        ),
        titles=("Tide office's tables of the moon", "Tide office announcement on whether the lock will open"),
    ),
    EventVerb(
        name="something goes out live",
        forms="",
        phrases="go out live; goes out live; go live on; goes live on",
        kind="other",
        title="{subject}",
        bare="{subject}",
        yes=("The harbor concert goes out live on television on Feb. 3.",),
        titles=("Harbor concert",),
    ),
    EventVerb(
        name="something is broadcast",
        forms="airs broadcasts",
        kind="release",
        title="Broadcast of {the_object}",
        bare="Broadcast of {the_subject}",
        passive="Broadcast of {the_subject}",
        yes=("The film about the lock airs on Feb. 3.",),
        titles=("Broadcast of the film about the lock",),
    ),
    EventVerb(
        name="something is unveiled",
        forms="unveil unveils unveiled",
        kind="release",
        title="Unveiling of {the_object}",
        bare="Unveiling by {the_subject}",
        passive="Unveiling of {the_subject}",
        yes=("The bust of the poet will be unveiled on Feb. 3.",),
        titles=("Unveiling of the bust of the poet",),
    ),
    EventVerb(
        name="something is presented",
        forms="present presents presented",
        phrases="give away; gives away; given away",
        kind="release",
        title="Presentation of {the_object}",
        bare="Presentation by {the_subject}",
        passive="Presentation of {the_subject}",
        yes=("The new coach will be presented on Feb. 3.",),
        titles=("Presentation of the new coach",),
    ),
    EventVerb(
        name="somebody reports",
        forms="report reports reported",
        kind="release",
        sense=Sense.REPORTS,
        title="{holder} {object}",
        bare="Report of {the_subject}",
        passive="{subject}",
        yes=("The lagoon panel will report on Feb. 3.", "Corvane reports its quarterly profit on Feb. 3."),
        titles=("Report of the lagoon panel", "Corvane's quarterly profit"),
    ),
    EventVerb(
        name="something is launched",
        phrases="lift off; lifts off; blast off; blasts off; hit theaters; hits theaters; hit cinemas; hits cinemas; "
        "hit the screens; hits the screens",
        forms="launch launches launched introduce introduces introduced drop drops debut debuts",
        kind="release",
        title="Launch of {the_object}",
        bare="Launch of {the_subject}",
        passive="Launch of {the_subject}",
        yes=("Corvane will launch its new lamp on Feb. 3.",),
        titles=("Launch of Corvane's new lamp",),
    ),
    EventVerb(
        name="something has its premiere",
        forms="premiere premieres premiered",
        kind="other",
        title="Premiere of {the_object}",
        bare="Premiere of {the_subject}",
        passive="Premiere of {the_subject}",
        yes=("The play premieres at the mill on Feb. 3.", "The choir will premiere its new mass on Feb. 3."),
        titles=("Premiere of the play", "Premiere of the choir's new mass"),
    ),
    EventVerb(
        name="something is shipped",
        forms="",
        phrases="ship to; ships to",
        kind="other",
        title="Shipping of {the_subject} to {the_object}",
        goes=True,
        yes=("The second telescope ships to Norland on Feb. 3.",),
        titles=("Shipping of the second telescope to Norland",),
    ),
    EventVerb(
        name="something goes on sale",
        forms="",
        phrases="go on sale; goes on sale; start selling; starts selling; begin selling; begins selling; hit shelves; "
        "hit the shelves; reach shops; reach the shops; reach stores; reach shelves; hits shelves; hits the shelves; "
        "hit stores; hits stores; hit the market; hits the market; reaches shops; reaches stores; reaches shelves",
        kind="release",
        title="Launch of {the_object}",
        bare="Sale of {the_subject}",
        yes=("Corvane will start selling its new lamp on Feb. 3.", "Tickets go on sale on Feb. 3."),
        titles=("Launch of Corvane's new lamp", "Sale of tickets"),
    ),
    EventVerb(
        name="somebody sells something",
        forms="sell sells",
        phrases="sell off; sells off",
        kind="other",
        title="Sale of {the_object}",
        bare="Sale of {the_subject}",
        passive="Sale of {the_subject}",
        yes=("The estate will sell the boats on Feb. 3.", "The estate sells off the boats in the yard on Feb. 3."),
        titles=("Sale of the boats", "Sale of the boats"),
    ),
    EventVerb(
        name="something is auctioned",
        forms="auction auctions auctioned",
        phrases="auction off; auctions off; auctioned off; go under the hammer; goes under the hammer; "
        "come under the hammer; comes under the hammer; go up for auction; goes up for auction; "
        "go on the block; goes on the block; go to the block; goes to the block; come up for auction; "
        "comes up for auction; come to auction; comes to auction; go to auction; goes to auction",
        kind="other",
        title="Auction of {the_object}",
        bare="Auction of {the_subject}",
        passive="Auction of {the_subject}",
        yes=(
            "The city will auction off the boats on Feb. 3.",
            "The boats will be auctioned on Feb. 3.",
            "The boats go under the hammer on Feb. 3.",
        ),
        titles=("Auction of the boats", "Auction of the boats", "Auction of the boats"),
    ),
    EventVerb(
        name="something opens",
        forms="open opens opened inaugurate inaugurates inaugurated",
        phrases="declare open; declares open; declared open; swing open; swings open; "
        "throw open; throws open; fling open; flings open",
        kind="other",
        sense=Sense.OPENS,
        title="Opening of {the_object}",
        bare="Opening of {the_subject}",
        passive="Opening of {the_subject}",
        yes=("The mayor opens the new ferry dock on Feb. 3.",),
        titles=("Opening of the new ferry dock",),
    ),
    EventVerb(
        name="somebody cuts a ribbon",
        forms="",
        phrases="cut the ribbon on; cuts the ribbon on; cut the ribbon at; cuts the ribbon at; cut the ribbon of; "
        "cuts the ribbon of; snip the ribbon on; snips the ribbon on; snip the ribbon at; snips the ribbon at; "
        "cut the tape on; cuts the tape on; cut the tape at; cuts the tape at",
        kind="other",
        title="Opening of {the_object}",
        yes=("The mayor will cut the ribbon on the new ferry dock on Feb. 3.",),
        titles=("Opening of the new ferry dock",),
    ),
    EventVerb(
        name="something shuts",
        forms="close closes shut shuts",
        phrases="out of service; out of use; out of action; stay closed; stay shut; remain closed; remain shut; "
        "slam shut; slams shut; swing shut; swings shut; snap shut; snaps shut",
        kind="other",
        sense=Sense.CLOSES,
        title="Closing of {the_object}",
        bare="Closing of {the_subject}",
        passive="Closing of {the_subject}",
        yes=(
            "The harbor bridge closes on Feb. 3.",
            "All harbor schools will be shut on Feb. 3.",
            "The dock crew will close the north pier on Feb. 3.",
            "The library will close its doors on Feb. 3.",
        ),
        titles=(
            "Closing of the harbor bridge",
            "Closing of all harbor schools",
            "Closing of the north pier",
            "Closing of the library",
        ),
    ),
    EventVerb(
        name="somebody takes no more",
        forms="",
        phrases="stop taking; stops taking; stop accepting; stops accepting",
        kind="deadline",
        sense=Sense.CLOSES,
        title="Deadline for {object}",
        bare="{subject} stops taking",
        yes=("The tide fund stops taking applications on Feb. 3.",),
        titles=("Deadline for applications",),
    ),
    EventVerb(
        name="something closes to those who could take part",
        forms="end ends ended sunsets lapse lapses conclude concludes finish finishes",
        phrases="wrap up; wraps up; winds up; come to an end; comes to an end; draw to a close; "
        "draws to a close; run out; runs out; stay open; stays open; remain open; remains open",
        kind="other",
        sense=Sense.CLOSES,
        title="End of {the_object}",
        bare="End of {the_subject}",
        yes=("The comment period ends on Feb. 3.", "The mill will end its night shifts on Feb. 3."),
        titles=("End of the comment period", "End of the mill's night shifts"),
    ),
    EventVerb(
        name="it counts no more",
        forms="expire expires",
        kind="other",
        sense=Sense.CLOSES,
        title="Expiry of {the_subject}",
        bare="Expiry of {the_subject}",
        yes=("The ferry's license expires on Feb. 3.", "The offer to buy the mill will expire on Feb. 3."),
        titles=("Expiry of the ferry's license", "Expiry of the offer to buy the mill"),
    ),
    EventVerb(
        name="something takes effect",
        forms="",
        phrases="take effect; takes effect; come into force; comes into force; enter into force; enters into force; "
        "go into effect; goes into effect; come into effect; comes into effect; go up; goes up; come in; comes in; "
        "take hold; takes hold",
        kind="other",
        sense=Sense.TAKES_EFFECT,
        title="{subject} {verb}",
        bare="{subject} {verb}",
        yes=("The harbor levy takes effect on Feb. 3.",),
        titles=("Harbor levy takes effect",),
    ),
    EventVerb(
        name="something becomes a rule",
        forms="",
        phrases="become mandatory; becomes mandatory; become compulsory; becomes compulsory; become law; becomes "
        "law; become legal; becomes legal; become lawful; becomes lawful; become illegal; becomes "
        "illegal; become effective; becomes effective; become binding; becomes binding; become permanent; "
        "becomes permanent; become final; becomes final; become official; becomes official; become "
        "enforceable; becomes enforceable; become eligible; becomes eligible; turn mandatory; turns mandatory",
        kind="other",
        sense=Sense.TAKES_EFFECT,
        title="{subject} {verb}",
        bare="{subject} {verb}",
        yes=("The tide bill becomes law on Feb. 3.", "Life vests become mandatory on Feb. 3."),
        titles=("Tide bill becomes law", "Life vests become mandatory"),
    ),
    EventVerb(
        name="something can be had",
        forms="",
        phrases="become available; becomes available; become public; becomes public; see daylight; sees daylight; "
        "see the light of day; sees the light of day; see print; sees print",
        kind="release",
        title="Release of {the_subject}",
        bare="Release of {the_subject}",
        yes=("The tide maps become available on Feb. 3.",),
        titles=("Release of the tide maps",),
    ),
    EventVerb(
        name="shares begin to be traded",
        forms="",
        phrases="begin trading; begins trading; start trading; starts trading",
        kind="other",
        title="Start of trading of {the_subject}",
        bare="Start of trading of {the_subject}",
        yes=("Corvane's shares begin trading on Feb. 3.",),
        titles=("Start of trading of Corvane's shares",),
    ),
    EventVerb(
        name="money has to be paid",
        forms="",
        phrases="fall due; falls due; come due; comes due",
        kind="deadline",
        title="{subject} due",
        bare="{subject} due",
        yes=("The harbor's next payment falls due on Feb. 3.",),
        titles=("Harbor's next payment due",),
    ),
    EventVerb(
        name="somebody is operated on",
        forms="",
        phrases="go under the knife; goes under the knife",
        kind="other",
        title="Surgery of {the_subject}",
        bare="Surgery of {the_subject}",
        yes=("The goalkeeper goes under the knife on Feb. 3.",),
        titles=("Surgery of the goalkeeper",),
    ),
    EventVerb(
        name="pupils finish school",
        forms="",
        phrases="receive their diplomas; get their diplomas; collect their diplomas; pick up their diplomas",
        kind="other",
        title="Graduation of {the_subject}",
        bare="Graduation of {the_subject}",
        yes=("Seniors at Penn High receive their diplomas on Feb. 3.",),
        titles=("Graduation of seniors at Penn High",),
    ),
    EventVerb(
        name="somebody pays nothing",
        forms="",
        phrases="get in free; gets in free; get in for free; gets in for free",
        kind="other",
        title="Free entry for {the_subject} {rest}",
        bare="Free entry for {the_subject}",
        yes=("Sailors get in free on Feb. 3.",),
        titles=("Free entry for sailors",),
    ),
    EventVerb(
        name="two sides face each other",
        forms="",
        phrases="square off; squares off; face off; faces off",
        kind="other",
        title="{owner} face-off with {the_object}",
        bare="{owner} face-off",
        joint="{parties} face-off",
        yes=("Ada Brook and Mara Quill square off at the harbor hall on Feb. 3.",),
        titles=("Ada Brook–Mara Quill face-off",),
    ),
    EventVerb(
        name="somebody speaks no more",
        forms="",
        phrases="fall silent; falls silent; go silent; goes silent; shut up; shuts up; fall quiet; falls quiet",
        kind="other",
        title="Silence of {the_subject}",
        bare="Silence of {the_subject}",
        yes=("The bells of Penn fall silent on Feb. 3.",),
        titles=("Silence of the bells of Penn",),
    ),
    EventVerb(
        name="the clocks change",
        forms="",
        phrases="spring forward; spring ahead; fall back",
        kind="other",
        title="{subject} {verb}",
        bare="{subject} {verb}",
        yes=("Clocks spring forward on Feb. 3.",),
        titles=("Clocks spring forward",),
    ),
    EventVerb(
        name="somebody reads",
        forms="read reads",
        kind="other",
        title="{owner} reading {rest}",
        bare="{owner} reading",
        yes=("The author Ada Brook reads from her novel on Feb. 3.",),
        titles=("Author Ada Brook's reading from her novel",),
    ),
    EventVerb(
        name="something is lifted",
        forms="lift lifts lifted",
        kind="other",
        title="Lifting of {the_object}",
        passive="Lifting of {the_subject}",
        yes=("The order could be lifted on Feb. 3.",),
        titles=("Lifting of the order",),
    ),
    EventVerb(
        name="people answer questions",
        forms="answer answers",
        kind="meeting",
        sense=Sense.ANSWERS,
        title="{owner} answers to {object}",
        bare="{owner} answers",
        yes=("The mayor will answer readers' questions on Feb. 3.",),
        titles=("Mayor's answers to readers' questions",),
    ),
    EventVerb(
        name="people take calls",
        forms="",
        phrases="take calls; takes calls; take listeners' calls; takes listeners' calls",
        kind="other",
        title="{owner} phone-in",
        bare="{owner} phone-in",
        yes=("The mayor takes calls on Feb. 3.",),
        titles=("Mayor's phone-in",),
    ),
    EventVerb(
        name="people take questions",
        forms="",
        phrases="take questions; takes questions; field questions; fields questions; face questions; faces questions",
        kind="meeting",
        sense=Sense.ANSWERS,
        title="{owner} question session",
        bare="{owner} question session",
        yes=("The mayor takes questions at the town hall on Feb. 3.",),
        titles=("Mayor's question session",),
    ),
    EventVerb(
        name="teams play",
        forms="play plays fight fights entertain entertains",
        phrases="take on; takes on; play host to; plays host to",
        kind="other",
        sense=Sense.PLAYS,
        title="{subject} v {object}",
        bare="{owner} game",
        yes=("Penn Rovers play Tuskar Town on Feb. 3.",),
        titles=("Penn Rovers v Tuskar Town",),
    ),
    EventVerb(
        name="somebody competes",
        forms="compete competes",
        kind="other",
        title="Contest of {the_subject} {rest}",
        bare="Contest of {the_subject}",
        yes=("Mara Quill and Ada Brook will compete on Feb. 3.",),
        titles=("Contest of Mara Quill and Ada Brook",),
    ),
    EventVerb(
        name="teams play off",
        forms="",
        phrases="play off; plays off",
        kind="other",
        title="{owner} play-off {rest}",
        bare="{owner} play-off",
        yes=("Penn Rovers play off for third place on Feb. 3.",),
        titles=("Penn Rovers' play-off for third place",),
    ),
    EventVerb(
        name="somebody tries again",
        forms="",
        phrases="try again; tries again",
        kind="other",
        sense=Sense.TRIES_AGAIN,
        title="Backup date",
        bare="Backup date",
        yes=("If fog comes, the divers will try again on Feb. 3.",),
        titles=("Backup date",),
    ),
    EventVerb(
        name="somebody learns what is decided",
        forms="",
        phrases="know their fate; know his fate; know her fate; learn their fate; learn his fate; learn her fate; "
        "learns its fate; learns his fate; learns her fate; know its fate; learn its fate; hear their fate; "
        "hears his fate; hears her fate; discover their fate; discovers its fate",
        kind="other",
        title="Decision on {the_subject}",
        bare="Decision on {the_subject}",
        yes=("The pilots will know their fate on Feb. 3.", "The mill learns its fate on Feb. 3."),
        titles=("Decision on the pilots", "Decision on the mill"),
    ),
    EventVerb(
        name="somebody stops for good",
        forms="",
        phrases="hang up; hangs up; call it a day; calls it a day; bows out; sign off for good; signs off for good",
        kind="other",
        title="{owner} retirement",
        bare="{owner} retirement",
        yes=("Ada Brook hangs up her oars on Feb. 3.", "Pilot Mara Quill calls it a day on Feb. 3."),
        titles=("Ada Brook's retirement", "Pilot Mara Quill's retirement"),
    ),
    EventVerb(
        name="somebody takes leave",
        forms="",
        phrases="say farewell; says farewell; say goodbye; says goodbye; say its farewell; say their farewells",
        kind="other",
        title="{owner} farewell {rest}",
        bare="{owner} farewell",
        yes=("The mayor says farewell to the ferry on Feb. 3.", "Penn says goodbye on Feb. 3."),
        titles=("Mayor's farewell to the ferry", "Penn's farewell"),
    ),
    EventVerb(
        name="somebody gives thanks",
        forms="",
        phrases="say thank you; says thank you; say thanks; says thanks; give thanks; gives thanks",
        kind="other",
        title="{owner} thanks {rest}",
        bare="{owner} thanks",
        yes=("The pilots say thank you to the port on Feb. 3.",),
        titles=("Pilots' thanks to the port",),
    ),
    EventVerb(
        name="people strike",
        forms="strike strikes",
        phrases="walk out; walks out; be on strike; be out on strike; go on strike; goes on strike; "
        "walk off the job; walks off the job; walk off; "
        "down tools; downs tools; lay down tools; lay down their tools; put down tools; put down their tools; "
        "down shutters; downs shutters; down their tools; stop work",
        kind="other",
        title="{owner} strike",
        bare="{owner} strike",
        yes=("Bus drivers will strike on Feb. 3.",),
        titles=("Bus drivers' strike",),
    ),
    EventVerb(
        name="a site is begun",
        forms="",
        phrases="break ground; breaks ground",
        kind="other",
        title="Groundbreaking {rest}",
        bare="Groundbreaking",
        yes=("Builders break ground for a lock on Feb. 3.",),
        titles=("Groundbreaking for a lock",),
    ),
    EventVerb(
        name="people sign",
        forms="sign signs signed",
        phrases="put their names to; puts his name to; puts her name to; put his name to; put her name to; "
        "put their signatures to; puts its name to; put its name to",
        kind="other",
        title="Signing of {the_object}",
        bare="Signing by {the_subject}",
        passive="Signing of {the_subject}",
        yes=("The ministers will sign the treaty on Feb. 3.",),
        titles=("Signing of the treaty",),
    ),
    EventVerb(
        name="somebody signs copies",
        forms="",
        phrases="sign copies;signs copies;sign books;signs books",
        kind="other",
        title="{owner} book signing {rest}",
        bare="{owner} book signing",
        yes=("Ada Brook signs copies at Tide Books on Feb. 3.",),
        titles=("Ada Brook's book signing at Tide Books",),
    ),
    EventVerb(
        name="somebody performs",
        forms="perform performs sing sings",
        kind="other",
        title="{owner} performance {rest}",
        bare="{owner} performance",
        yes=("Ada Brook performs at the harbor hall on Feb. 3.",),
        titles=("Ada Brook's performance at the harbor hall",),
    ),
    EventVerb(
        name="something docks",
        forms="dock docks",
        phrases="drop anchor; drops anchor",
        kind="other",
        title="Docking of {the_subject}",
        bare="Docking of {the_subject}",
        yes=("The capsule will dock with the station on Feb. 3.",),
        titles=("Docking of the capsule",),
    ),
    EventVerb(
        name="something lands",
        forms="land lands",
        phrases="touch down; touches down; splash down; splashes down",
        kind="other",
        title="Landing of {the_subject}",
        bare="Landing of {the_subject}",
        yes=("The probe will touch down on Feb. 3.",),
        titles=("Landing of the probe",),
    ),
    EventVerb(
        name="a storm comes ashore",
        forms="",
        phrases="make landfall; makes landfall; come ashore; comes ashore",
        kind="other",
        title="Landfall of {the_subject}",
        bare="Landfall of {the_subject}",
        yes=("Storm Abel will make landfall on Feb. 3.", "The storm comes ashore on Feb. 3."),
        titles=("Landfall of Storm Abel", "Landfall of the storm"),
    ),
    EventVerb(
        name="somebody is sentenced",
        forms="sentence sentenced",
        kind="meeting",
        title="Sentencing of {the_object}",
        passive="Sentencing of {the_subject}",
        of_people=True,
        yes=("Ada Brook will be sentenced on Feb. 3.",),
        titles=("Sentencing of Ada Brook",),
    ),
    EventVerb(
        name="somebody is charged in court",
        forms="arraign arraigned",
        kind="meeting",
        title="Arraignment of {the_object}",
        passive="Arraignment of {the_subject}",
        of_people=True,
        yes=("Ada Brook will be arraigned on Feb. 3.",),
        titles=("Arraignment of Ada Brook",),
    ),
    EventVerb(
        name="somebody is sworn in",
        forms="sworn",
        phrases="take the oath; takes the oath",
        kind="other",
        title="Swearing-in of {the_object}",
        bare="Swearing-in of {the_subject}",
        passive="Swearing-in of {the_subject}",
        of_people=True,
        yes=("Ada Brook will be sworn in on Feb. 3.", "The new cabinet takes the oath on Feb. 3."),
        titles=("Swearing-in of Ada Brook", "Swearing-in of the new cabinet"),
    ),
)
