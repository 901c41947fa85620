"""Words that tell a place from another phrase, and a party from a phrase that is none."""

PLACES = """
    gym hall library hotel school schoolhouse headquarters office offices building airport levee centre center
    stadium ground grounds court courthouse courtroom church cathedral museum room house square park theatre theater
    arena pavilion club college university campus auditorium chamber chambers bridge station harbour harbor port
    pier quay street avenue road plaza palace embassy barracks base depot yard warehouse factory plant mall market
    gallery studio barn farm field village town city county island beach lake river valley rest inn pub tavern cafe
    cafeteria gymnasium canteen courtyard garden gardens lobby lawn yard forecourt lodge camp site exchange online
    planetarium observatory capitol mansion clinic hospital"""

NOT_PLACES = """
    spring summer autumn fall winter parliament congress english french portuguese spanish german italian welsh
    arabic mandarin polish russian aid honor honour favor memory person public private person total part bill act"""

BODIES = """
    committee subcommittee
    board council commission court parliament senate congress assembly cabinet panel union ministry
    department agency office government bank company club association society federation league regulator unit
    authority tribunal"""

TITLES = """
    president premier governor gov mayor minister senator sen rep cllr councillor councilor dr prof professor judge
    justice chief chairman chairwoman chair director secretary king queen prince princess pope sir dame lord lady mr
    mrs ms miss sheriff captain general colonel author novelist engineer auditor commissioner chancellor prime
    foreign deputy vice former lead acting interim superintendent ambassador envoy economist professor-emeritus city
    state federal national new"""

OFFICES = """
    president premier governor gov mayor minister senator sen rep cllr councillor councilor dr prof professor judge
    justice chairman chairwoman chair director secretary king queen prince princess pope sir dame lord lady mr mrs ms
    miss sheriff captain general colonel commissioner chancellor superintendent ambassador envoy economist auditor
    chief engineer author novelist poet sculptor detective inspector bishop archbishop cardinal"""
"""Titles behind which a person's name begins."""

NOT_PARTIES = """
    bill act treaty pact accord law levy budget plan report final finals cup league-cup semi-final festival prize
    award day"""
"""Words of names that take part in nothing."""

CITIES = {
    "Europe/London": "Aberdeen;Bath;Belfast;Brighton;Bristol;Britain;Cardiff;Cornwall;Coventry;Derby;Devon;Dundee;"
    "Edinburgh;England;Essex;Exeter;Glasgow;Great Britain;Hull;Inverness;Kent;Leeds;Leicester;Liverpool;Manchester;"
    "Newcastle;Norfolk;Northern Ireland;Norwich;Nottingham;Oxford;Plymouth;Scotland;Sheffield;Southampton;Suffolk;"
    "Sussex;Swansea;United Kingdom;Wales;Whitehall;Westminster;Yorkshire",
    "Europe/Warsaw": "Gdansk;Gdynia;Krakow;Kraków;Lodz;Lublin;Poznan;Wroclaw",
    "Europe/Berlin": "Bonn;Cologne;Dresden;Düsseldorf;Frankfurt;Hamburg;Leipzig;Munich;Stuttgart",
    "Europe/Paris": "Bordeaux;Calais;Lille;Lyon;Marseille;Nantes;Nice;Strasbourg;Toulouse",
    "Europe/Rome": "Bologna;Florence;Genoa;Milan;Naples;Palermo;Turin;Venice",
    "Europe/Madrid": "Barcelona;Bilbao;Granada;Seville;Valencia;Zaragoza",
    "Europe/Lisbon": "Coimbra;Porto",
    "Europe/Amsterdam": "Rotterdam;The Hague;Utrecht",
    "Europe/Brussels": "Antwerp;Bruges;Ghent",
    "Europe/Zurich": "Basel;Bern;Davos;Geneva;Lausanne",
    "Europe/Dublin": "Cork;Galway;Limerick",
    "Europe/Stockholm": "Gothenburg;Malmö",
    "Europe/Istanbul": "Ankara",
    "Asia/Kolkata": "Bengaluru;Chennai;Delhi;Hyderabad;Mumbai;New Delhi",
    "Asia/Tokyo": "Fukuoka;Hiroshima;Kyoto;Nagoya;Osaka;Sapporo",
    "Asia/Shanghai": "Beijing;Guangzhou;Shenzhen;Wuhan",
    "Asia/Seoul": "Busan;Incheon",
    "America/New_York": "Atlanta;Baltimore;Boston;Brooklyn;Buffalo;Cleveland;Manhattan;Miami;Ohio;Pennsylvania;"
    "Philadelphia;Pittsburgh;Washington;New Jersey;Connecticut;Massachusetts;Vermont;Maine;Virginia",
    "America/Chicago": "Austin;Dallas;Houston;Illinois;Iowa;Memphis;Milwaukee;Minneapolis;Minnesota;New Orleans;"
    "Oklahoma;Wisconsin",
    "America/Los_Angeles": "California;Fresno;Hollywood;Las Vegas;Oakland;Sacramento;San Diego;San Francisco;Seattle",
    "America/Toronto": "Montreal;Ottawa;Quebec",
    "America/Edmonton": "Alberta;Calgary",
    "Australia/Sydney": "Canberra",
    "America/Sao_Paulo": "Rio de Janeiro",
}
"""Places besides those that give a zone its name, by zone, for hours without a printed one."""
