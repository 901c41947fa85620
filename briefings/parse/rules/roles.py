"""Nouns for people, groups and documents that can speak. Data only: blank-separated, singular; a plural in -s, -es,
-ies or -men is understood."""

OFFICES = """
    president vice-president senator representative congressman congresswoman congressmember lawmaker legislator
    governor mayor secretary undersecretary chairman chairwoman chairperson chair judge justice attorney prosecutor
    minister premier chancellor king queen prince princess pope cardinal bishop archbishop priest pastor rabbi imam
    abbot abbess prioress sheriff officer detective commissioner ambassador diplomat envoy councilman councilwoman
    councillor councilor
    councilmember alderman assemblyman assemblywoman treasurer comptroller auditor administrator superintendent
    principal dean provost speaker leader whip delegate deputy aide adviser advisor counsel counselor spokesman
    spokeswoman spokesperson negotiator mediator inspector marshal constable trooper general admiral colonel captain
    lieutenant sergeant commander chief regulator clerk magistrate ombudsman emperor sultan emir ayatollah czar
    archdeacon warden solicitor barrister assemblymember freeholder selectman selectwoman taoiseach tanaiste tánaiste
    mp msp mep mla td gp cfo coo cto monarch pontiff convenor convener coroner elder
    cathaoirleach burgomaster rapporteur formateur informateur
    pleader tehsildar sarpanch conservator bursar matron intendant prefect procurator headman chieftain mufti
"""
TITLE_LIKE_WORKERS = "professor director economist engineer author novelist poet sculptor"
"""Those of the workers whose work is printed before their names as an office is: "novelist Ada Quill"."""

WORKERS = """
    director manager executive ceo founder co-founder cofounder owner boss head partner president chairman
    entrepreneur businessman businesswoman businessperson mogul billionaire millionaire tycoon magnate investor
    buyer seller bidder supplier borrower subscriber
    banker financier trader broker analyst economist strategist consultant pollster lobbyist organizer organiser
    activist advocate campaigner volunteer professor scholar lecturer teacher instructor coach trainer student
    scientist astronomer astronaut researcher historian physicist chemist biologist psychologist psychiatrist
    sociologist expert specialist engineer architect designer developer programmer technician doctor physician
    surgeon nurse dentist therapist neurosurgeon patient lawyer litigator paralegal journalist reporter
    correspondent columnist editor publisher anchor host co-host moderator commentator pundit blogger critic
    reviewer author writer novelist poet playwright filmmaker producer screenwriter actor actress comedian singer
    musician rapper songwriter composer artist painter photographer model dancer star celebrity athlete player
    quarterback goalkeeper striker fan farmer grower rancher fisherman miner worker employee staffer staff
    contractor carpenter plumber electrician mechanic driver pilot firefighter policeman policewoman soldier veteran
    marine guard agent bartender waitress waiter chef cook baker butcher barber shopkeeper cashier grocer librarian
    curator archivist maintainer contributor salesman saleswoman realtor landlord tenant homeowner retiree pensioner
    postmaster master secretary assistant intern trustee supervisor foreman guide captain skipper envoy operative
    surrogate fundraiser donor backer entertainer personality champion nominee candidate contender frontrunner
    front-runner challenger incumbent hopeful rival opponent opposition-leader supporter loyalist ally insider
    narrator announcer referee umpire jockey medic paramedic pharmacist vet veterinarian zookeeper hunter sailor
    headteacher headmaster headmistress caretaker janitor cleaner lifeguard ranger forester forecaster mathematician
    statistician linguist philosopher theologian climber runner swimmer cyclist defender midfielder pitcher bowler
    batsman gardener builder roofer welder brewer florist jeweller tailor locksmith vendor stallholder chaplain
    vicar curate rector sexton verger churchwarden conductor choreographer sculptor gallerist archaeologist beekeeper
    drummer guitarist bassist
    violinist pianist cellist organist saxophonist trumpeter bandleader frontman frontwoman vocalist soprano tenor
    soloist lyricist dramatist essayist illustrator cartoonist animator videographer cinematographer stuntman
    impressionist magician botanist zoologist naturalist conservationist environmentalist hydrologist seismologist
    volcanologist geneticist immunologist virologist oncologist cardiologist neurologist epidemiologist
    metallurgist midwife doula carer caregiver chiropractor optician optometrist physiotherapist podiatrist
    dietitian nutritionist winger fullback linebacker shortstop outfielder infielder catcher fly-half scrum-half
    wicketkeeper batter sprinter hurdler rower canoeist gymnast boxer wrestler golfer seed skier snowboarder skater
    surfer footballer cricketer sportsman sportswoman triathlete marathoner mountaineer blacksmith bricklayer
    stonemason joiner cabinetmaker glazier plasterer tiler upholsterer seamstress dressmaker cobbler saddler
    thatcher millwright shipwright boatbuilder watchmaker clockmaker winemaker vintner distiller cheesemaker
    fishmonger greengrocer publican innkeeper barista sommelier ferryman boatman cabbie
    courier postman postwoman mailman bellringer busker lobsterman trawlerman crofter drover orchardist
    viticulturist horticulturist arborist gamekeeper groundskeeper groundsman signalman dispatcher steward
    stewardess docker stevedore longshoreman machinist fitter surveyor cartographer geographer auditor
    actuary underwriter bookkeeper stockbroker restaurateur hotelier shopper retailer grader webmaster
    receiver cornerback lineman reliever evacuee
    investigator porter barman barmaid usher housekeeper planner navigator mariner fisher angler herder logger
    anthropologist paediatrician pediatrician microbiologist ecologist geologist glaciologist oceanographer
    meteorologist climatologist astrophysicist demographer econometrician accountant tutor pupil trainee apprentice
    weaver potter translator keeper coastguard juror bailiff notary receptionist riveter rigger trucker haulier
    signaller cosmonaut controller
    hacker gamer influencer youtuber vlogger podcaster presenter newsreader broadcaster substitute debutant
    promoter collector registrar examiner assessor facilitator educator coordinator counsellor decorator dealer
    adjudicator arbitrator recruiter stylist hygienist custodian caterer auctioneer docent interpreter inventor
    appraiser landlady proprietor postmistress laureate
"""
CAPITAL_TITLES = "forward fellow recorder comrade oba otunba seri"
"""Words for what somebody is only before a full name, with a capital or behind a name ("Research Fellow Ada Quill")."""
PEOPLE = """
    man woman boy girl person people child children kid baby youth teenager mother father mom dad parent son
    daughter brother sister uncle aunt cousin nephew niece wife husband spouse widow widower fiance fiancee
    girlfriend boyfriend friend predecessor successor counterpart teammate team-mate flatmate housemate coworker
    co-worker neighbor neighbour colleague classmate roommate resident citizen voter constituent attendee protester
    protestor demonstrator heckler onlooker bystander witness victim survivor suspect defendant plaintiff inmate
    prisoner immigrant migrant refugee member participant respondent visitor guest tourist passenger customer client
    shopper reader viewer listener user tester commuter motorist pedestrian rider shareholder taxpayer official
    source authority figure power-broker progressive independent feminist kin grandmother grandfather grandson
    granddaughter grandniece grandnephew grandchild grandparent grandma grandpa mum gran granddad grandad stepmother
    stepfather stepson stepdaughter stepbrother stepsister godmother godfather godson goddaughter lady gentleman guy
    billionaire native crowd audience family couple skeptic sceptic detractor believer follower applicant recipient
    insurgent rebel militant whistleblower informant signatory
"""
PARTISANS = "republican democrat conservative liberal libertarian socialist communist"
PEOPLES = "muslim christian jew evangelical catholic latino hispanic american briton texan californian"
"""Nouns for people that have a capital outside names too."""
BODIES = """
    committee subcommittee taskforce
    board council commission court parliament senate congress assembly cabinet panel union ministry
    department agency office government bank company club association society federation league regulator unit
    authority tribunal synod legislature bureau watchdog inspectorate secretariat directorate"""
"""What decides, meets and takes part in an event."""

VESSELS = "ship ferry vessel boat tanker trawler yacht submarine barge icebreaker schooner tug steamer frigate lifeboat"
"""What sails, of which one speaks as "she"."""

VISITORS = "monitor observer official investigator auditor examiner delegation surveyor assessor pope"
"""Besides those with an office, whose coming is a visit."""

VOTING_BODIES = """
    committee subcommittee committees board boards council councils commission parliament senate house congress
    assembly cabinet panel union unions synod legislature bank fed ecb fomc party parties faction caucus conference
    opec teachers workers dockers drivers nurses delegates"""
"""Of these those that decide by a vote, and who else does."""

QUALIFIERS = """
    prime foreign deputy vice former lead acting interim professor-emeritus city state federal national new"""
"""What stands before the title of a person whose name follows."""

NOT_PARTIES = """
    bill act treaty pact accord law levy budget plan report final finals cup league-cup semi-final festival prize
    award day cyclone hurricane typhoon storm media"""
"""Words of names that take part in nothing."""

NAMED_GROUPS = (
    "group company firm maker newspaper magazine nonprofit non-profit charity site website startup start-up think-tank"
    " publication brokerage fund newsletter airline carrier retailer distributor developer consultancy"
    " bookmaker insurer automaker carmaker drugmaker chipmaker planemaker supermarket broadcaster conglomerate"
    " cooperative co-op app lender label studio chain manufacturer thinktank blog podcast outlet"
)
"""Bodies whose name follows the noun ("the charity Open Doors"), as a person's follows the office."""

PERSONS_OR_GROUPS = "developer broadcaster bookmaker"
"""Those of them that can be a person, too ("the broadcaster Mara Quill")."""

BODIES_BESIDE = "daily weekly monthly tank"
"""What is a body only beside other words ("the daily Tide Herald", "the think tank Tidewatch")."""

COUNTS = "two three four five six seven eight nine ten both all some several many most few"
"""Words for several people, of whom one alone is none."""

TIMES = "since until during throughout"
"""What begins words that say how long somebody holds an office."""

TRAITS = """
    man woman boy girl teenager teen youngster father mother widow widower native newcomer winner loser captain
"""
"""Nouns for what somebody is, used of one who is named already."""

COMPANIES = """
    company firm business airline carrier retailer manufacturer maker automaker carmaker drugmaker chipmaker
    insurer lender developer operator brewer start-up startup conglomerate chain
    club
"""
"""Nouns for whichever business an article speaks of."""

PUBLIC_OFFICES = """
    judge justice magistrate attorney prosecutor solicitor senator representative congressman congresswoman governor
    mayor minister ambassador sheriff marshal councilman councilwoman councillor councilor
"""
"""Offices that no business has, whatever name stands before them: "U.S. District Judge Mara Quill"."""

OWN_WORK = """
    farmer grower rancher crofter fisherman angler baker butcher barber carpenter plumber electrician builder author
    writer novelist poet artist painter sculptor photographer resident native voter landlord homeowner tenant
"""
"""What somebody does for himself or is at a place: the name before it is of no business ("Hill farmer Mara Quill")."""

POSTS = "manager coach captain chairman chairwoman referee"
"""What each is another person in a team."""

CLUB_NAMES = """
    rovers united albion wanderers athletic thistle rangers harriers hotspur argyle celtic fc afc cf rfc rfu
"""
"""Last words of the names of sports clubs."""

COMPARED = "rival opponent challenger contender ally supporter backer critic"
"""What somebody is to somebody else: no office."""

RIVALS = "rival competitor challenger"
"""Nouns for a business by which an article about another one calls it."""

BUSINESS_HEADS = "ceo cfo coo cto chief-executive managing-director founder co-founder cofounder"
"""Who heads a business; words with a hyphen stand side by side."""

COMPANY_NAMES = """
    corporation corp inc llc ltd plc co company oyj ag gmbh asa ab nv bv kk bhd pty limited holdings industries
    technologies airlines airways motors lines foods energy telecom securities mining minerals resources petroleum
    insurance railways ferries water gas electronics software robotics pharmaceuticals pharma biomedical therapeutics
    logistics semiconductors breweries homes estates properties developments electric railway
"""
"""Last words of the names of businesses."""

LEGAL_FORMS = "inc llc ltd plc lp corp"
"""What a company is by law, behind its name."""

HONOURS = "KC QC SC BL AO OAM ONZM CMG DSO GBE KCB VC TD MP MSP MEP MLA MBE OBE CBE KBE DBE QPM FRS JP PhD"
"""What stands behind a full name and is no part of it."""

ASSETS = "shares stock earnings profit profits revenue sales shareholders headquarters stores factories products"
"""What only a business has."""

OWNING = """
    buys bought sells sold owns owned makes made operates operated employs employed manufactures manufactured brews
    brewed
"""
"""What a business does."""

COURTESY = """
    mr messrs mrs ms miss dr sir dame lord lady baroness viscount viscountess hon engr alhaji alhaja hajia shri smt
    datuk
"""
"""Titles that say nothing of what somebody does."""

PERSONAL_RANKS = "captain colonel commodore admiral brigadier professor pastor"
"""What somebody stays whatever office is held, so that it can stand between the office and the name."""

SOLDIERS = "general admiral colonel major captain commander lieutenant sergeant corporal brigadier"
"""Who has a rank for good."""

LOCAL_TITLES = "cllr coun councillor ald mr mrs ms miss dr"
"""Titles that say less than an office does."""

ORIGINS = "scot dane swede finn pole turk brit serb croat greek thai swiss czech slovak spaniard frenchman"
ORIGIN_ENDINGS = "ian ean ican ese ish lander oner woman man ard ani aqi eli"
"""Words, and endings of such, for where somebody is from."""

GROUPS = """
    organization organisation corporation agency department ministry bureau office commission committee council
    board court panel tribunal union association federation confederation coalition alliance party caucus campaign
    administration government regime cabinet parliament congress senate house team club league school university
    college institute foundation church mosque network station channel paper outlet platform service police army
    military navy bank store hotel airline utility operator publisher super-pac pac camp embassy consulate
    delegation mission lobby force watchdog regulator body community crew side movement bloc chapter society trust fund
    business industry rally centre center laboratory lab observatory summit hospital clinic district county city
    town state country nation jury
"""
DOCUMENTS = """
    finding posting assessment recording patent statement report letter email e-mail memo memorandum document filing
    complaint lawsuit suit indictment affidavit ruling opinion decision order bill law legislation resolution
    amendment platform manifesto article story editorial column op-ed essay post blog tweet message note caption
    headline ad advertisement commercial spot video clip transcript book memoir biography autobiography novel study
    survey poll paper analysis review audit release announcement advisory bulletin circular notice sign banner
    placard poster sticker invitation petition draft script speech application page entry description text bylaw
    constitution contract agreement testimony summary excerpt passage verse line footnote minutes account chronicle
    dispatch cable playbook brochure leaflet flyer pamphlet newsletter questionnaire invoice form label plaque
    inscription slogan motto chant refrain song lyric kit letterhead wire record permit licence ordinance directive
    handbook guidebook textbook diary logbook decree treaty clause communique communiqué guideline
"""
DISPLAYED = """
    sign banner placard poster sticker plaque flag label inscription billboard note leaflet flyer headline caption
    t-shirt shirt badge button graffito graffiti slogan
"""
"""Documents that speak to whoever reads them; who holds one does not speak."""

FILMS = "video clip footage recording tape film audio livestream broadcast"
"""Documents in which others are seen and heard."""

NAMED_OTHERWISE = {
    "hospital": "medical-center medical-centre infirmary health-center health-centre health",
    "school": "academy college high",
    "university": "college institute",
    "newspaper": "post times herald gazette tribune courier chronicle journal",
    "museum": "gallery",
    "gallery": "galleria museum",
    "agency": "commission administration bureau department service authority directorate",
    "regulator": "commission authority agency board",
    "watchdog": "commission authority agency board",
    "ministry": "department",
    "department": "ministry",
}
"""By which words the names of such bodies end that do not hold the noun itself."""

STATEMENTS = (
    "statement announcement release communique communiqué word advice message warning verdict comment reaction response"
    " reply"
)
"""What is said by the body or the person that it is from."""

FEMALE = """
    mrs ms miss dame lady queen princess congresswoman chairwoman spokeswoman councilwoman assemblywoman
    businesswoman saleswoman policewoman actress waitress mother mom daughter sister aunt niece wife widow
    girlfriend grandmother granddaughter woman girl fiancee grandniece grandma mum gran stepmother stepdaughter
    stepsister godmother goddaughter baroness viscountess
"""
MALE = """
    mr sir lord king prince pope archbishop cardinal congressman chairman spokesman councilman assemblyman
    businessman salesman policeman fisherman father dad son brother uncle nephew husband widower boyfriend
    grandfather grandson man boy gentleman guy grandnephew grandpa granddad grandad stepfather stepson stepbrother
    godfather godson
"""
ORGANISATION_WORDS = """
    committee party council commission agency department ministry bureau administration university college institute
    school foundation association federation union guild league society coalition alliance congress senate house
    parliament court bank corporation corp inc llc ltd co company group partners network news times post journal
    tribune herald gazette chronicle magazine press radio tv television broadcasting fund trust center centre
    organization organisation campaign pac project church club team service force army navy police board authority
    office international national states nations kingdom republic street county city conference hospital clinic
    museum library brothers holdings industries technologies systems airlines motors tower plaza hotel casino
    building hall palace act law bill tonight show today forum agreement treaty accord pact guardian vatican
    bulletin courier telegraph sentinel inquirer enquirer
"""
SURNAMES = "hall church house street law bill post tower"
"""Those of them that are surnames too."""
JOINED_BY_OF = """
    secretary department university bank house institute council court board church ministry speaker bureau college
    city town state duke prince school academy association daughters sons chamber society museum library league
    president chairman governor mayor director head chief commissioner minister attorney ambassador bishop
    archbishop diocese archdiocese office organization federation committee union republic congress chiefs
    chancellor general leader director-general secretary-general registrar keeper controller auditor inspector
    superintendent member sheriff chair chairperson
"""
BODIES_OF = """
    university ministry department bureau bank institute council court board office organization organisation
    federation association academy society college commission center centre agency foundation fund alliance coalition
    network guild campaign committee union league museum chamber
"""
"""Bodies whose name goes on with "of" or "for", with a capital: "Center for Tide Research"."""
CAMPAIGNERS = (
    "citizens mothers fathers parents doctors physicians scientists veterans families women students americans"
)
"""People after whom a body is named that goes on with "for", "Against" or "Without"."""
KINDS_OF_BODIES = """
    national royal federal american northern southern eastern western regional municipal state democratic republican
    liberal conservative progressive
"""
"""What begins the name of a body, and looks like a quality at the beginning of a sentence."""
ROYAL = "king queen prince princess pope emperor empress sultan sheikh emir"
"""Titles that go before a given name, not before a surname."""
THINGS = "comet hurricane storm cyclone typhoon lake mount fort camp team project operation cape port mission"
"""First words of the names of things."""
NUMBERED = """
    no. number bill resolution proposition amendment local ward district precinct lodge chapter unit channel radio route
    article engine area division post
"""
"""Nouns that, with a capital, have a number as a part of the name."""
FEMALE_ENDINGS = "a ah elle ette lyn een ina issa anne"
"""Endings that given names of women have more often than those of men."""
SERGEANTS = "staff master gunnery"
"""What stands before the rank of one."""
FIELDS = """
    affairs agriculture appeals arts aviation broadcasting budget business campaigns children commerce commons
    communications communities compliance conservation corrections court courts culture customs defence defense
    development diversity ecology economics economy education elections emergencies employment energy engineering
    enterprise environment equality exchequer exports families finance finances fisheries food forestry foods forests
    gaming health heritage highways homeland housing immigration industries industry information infrastructure
    innovation insurance integration intelligence interior investigations investment investments irrigation justice
    labor labour land lands libraries licensing logistics lords management marketing means medicine migration mines
    mining nations natural nursing operations parks partnerships peace pensions personnel planning policing policy
    preparedness primary procurement programs prosecutions protection recreation regulation relations research
    resilience resources revenue rights roads rolls safety sanitation schools science sciences secondary security
    services skills sport sports staff standards state statistics strategy students studies supply sustainability
    taxation technology tourism trade training transport transportation treasury utilities ventures veterans voters
    waste water ways welfare wildlife wills women work works youth
"""
"""What an office or a department is for, with a capital ("Secretary of Health and Human Services")."""
HOUSES = "opposition house council assembly parliament senate"
"""What somebody leads under this very title ("Leader of the opposition Mara Quill")."""
APPOINTING = """
    named names naming appointed appoints elected elects re-elected reelected crowned made makes chose chosen hired
    nominated declared installed confirmed reappointed promoted picked anointed
"""
"""Before a name: what gives somebody the office behind it."""
SENT = """
    secretary aide ambassador envoy emissary nuncio representative adviser advisor liaison delegate negotiator
    coordinator
"""
"""Offices that somebody has "to" or "for" a country or a body."""
PLACES_BEGIN = """
    new los las san santa santo são saint st fort port el la le north south east west northern southern eastern western
    central united saudi sri hong costa puerto great upper lower cape salt mount lake grand papua baton sierra ivory
    bosnia trinidad
"""
"""First words of the names of places."""
GIVEN_NAMES = "dean judge king prince bishop guy hunter major duke earl pope del"
"""Roles that are given names too: behind a title ("Rep. Dean Phillips"), before other work ("Dean Phillips, a welder"),
or always if they are no titles or, as abbreviations, lack their stop."""
RANKS = "chief deputy assistant associate vice senior presiding former then acting lord crown high sgt lt lieutenant"
"""What can stand before such a title."""
SCHOOL_YEARS = "senior junior sophomore freshman"
"""What somebody is at school, before a full name."""
NOUNS_FOR = {
    "pope": "pontiff",
    "king": "monarch",
    "queen": "monarch",
    "prime": "premier",
    "foreign": "diplomat",
    "ambassador": "diplomat envoy",
    "sen": "senator lawmaker legislator",
    "senator": "lawmaker legislator",
    "rep": "representative lawmaker legislator congressman congresswoman congressmember",
    "representative": "lawmaker legislator congressman congresswoman congressmember",
    "congressman": "representative lawmaker legislator",
    "congresswoman": "representative lawmaker legislator",
    "assemblyman": "lawmaker legislator",
    "assemblywoman": "lawmaker legislator",
    "mp": "lawmaker legislator",
    "gov": "governor",
    "pres": "president",
    "atty": "attorney",
    "amb": "ambassador",
    "gen": "general",
    "adm": "admiral",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "cpl": "corporal",
    "insp": "inspector",
    "supt": "superintendent",
    "det": "detective",
    "cllr": "councillor councilor",
    "coun": "councillor councilor",
    "ald": "alderman alderwoman",
    "rev": "reverend pastor priest minister vicar preacher clergyman",
    "fr": "priest",
    "msgr": "monsignor priest",
    "dr": "doctor",
    "prof": "professor",
    "democratic": "democrat",
    "gop": "republican",
}
"""The words of a title, and the nouns by which who has it is called later. A minister is a clergyman only if no other
is about, which nearness settles."""
PUBLIC_ATTORNEYS = "district county assistant deputy u.s us prosecuting"
"""What stands before an attorney who is a prosecutor."""
NOUNS_FOR_LAST = {"justice": "judge"}
"""The same for the last word of a title alone: a justice minister is no judge."""
PARTY_LETTERS = {
    "R": "republican",
    "D": "democrat",
    "I": "independent",
    "Ind": "independent",
    "Lab": "labour",
    "Con": "conservative tory",
    "SNP": "snp",
    "Green": "green",
    "Lib Dem": "liberal democrat",
    "LD": "liberal democrat",
}
"""What stands behind the name of a lawmaker (", R-Ky.", " (Lab)"), and the nouns for who is of that party."""
FORMER = "former ex onetime one-time erstwhile"
"""What stands before an office that somebody held once."""
LESSER = "deputy vice assistant associate shadow acting junior"
"""What stands before an office of somebody who does not hold that very one."""
SPOUSES = "wife husband"
"""What either of two people is to the other, and to nobody else."""

PAIRS = """
    men women candidates rivals contenders leaders politicians opponents hopefuls presidents ministers officials
    lawyers authors writers poets artists people"""
"""What two people are called who have just been named: "the two men will debate"."""
