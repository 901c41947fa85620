"""Words that tell a place from another phrase, and the places of each zone."""

PLACES = """
    gym hall library hotel school schoolhouse headquarters office offices building airport levee centre center
    stadium ground grounds court courthouse courtroom church cathedral museum room house square park theatre theater
    arena pavilion club college university campus auditorium chamber chambers bridge station harbour harbor port
    pier quay street avenue road plaza palace embassy barracks base depot yard warehouse factory plant mall market
    gallery studio barn farm field village town city county island beach lake river valley rest inn pub tavern cafe
    cafeteria gymnasium canteen shore coast narrows strait bay cove reef forest mast tower courtyard garden gardens
    lobby foyer lawn forecourt lodge camp site exchange online planetarium observatory capitol mansion clinic
    hospital clubhouse boathouse firehouse fairground fairgrounds armory armoury tunnel terminal dock docks zoo lot
    loft tent ring bandstand conservatory parliament legislature landing mill vault crossing ridge lane route highway
    aquarium shelter chapel mosque synagogue temple abbey castle cemetery crematorium track velodrome racecourse rink
    pool lido consulate pass dam barrier bank corner foot side capital workshops shipyard
    substation prison jail annex basement shop complex pad launchpad vestry collectorate roundhouse baths reservoir
    district province cinema playhouse ballroom pitch marina crypt rectory"""

GROUNDS = """
    bridge pier beach square green common quay field lawn shore coast island river lake steps roof terrace street road
    avenue lane ridge highway corner side"""
"""Words of places that something is "on"."""

VAGUE_PLACES = "town city county village side foot corner bank office offices ground grounds capital"
"""Words for places that tell nobody where something is if they stand alone."""

JOURNEYS = """
    visit visits trip trips tour journey journeys travel travels fly flies flight march marches drive excursion
    outing arrival arrive arrives return returns move moves go goes walk voyage bring brings draw draws"""
"""What leads "to" where it takes place."""

DEPARTURES = "leave leaves depart departs departure launch launches sail sails sailing"
"""What takes place where it begins: "the ship leaves Bergen", "a launch from the pad"."""

CHANGES = "closure closing reopening opening tour blockade inspection resurfacing repair"
"""What takes place where the thing is that it is done to: "the closure of Mill Lane"."""

NOT_PLACES = """
    spring summer autumn fall winter parliament congress english french portuguese spanish german italian welsh
    arabic mandarin polish russian aid honor honour favor memory person public private total part bill act v vs
    tbc tba canceled cancelled postponed"""

CITIES = {
    "Europe/London": "Aberdeen;Bath;Belfast;Brighton;Bristol;Britain;Canterbury;Cardiff;Carlisle;"
    "Cornwall;Coventry;Cumbria;Derby;Devon;Dundee;Edinburgh;England;Essex;Exeter;Falmouth;Glasgow;"
    "Great Britain;Grimsby;Hull;Inverness;Ipswich;Kendal;Kent;Lancashire;Leeds;"
    "Leicester;Lincolnshire;Liverpool;Manchester;Middlesbrough;Newcastle;Norfolk;Northern Ireland;"
    "Northumberland;Norwich;Nottingham;Orkney;Oxford;Penzance;Peterborough;Plymouth;Portsmouth;Preston;Scotland;"
    "Sheffield;Shetland;Shropshire;Skye;Somerset;Southampton;Stirling;Stoke;Suffolk;Sunderland;Sussex;Swansea;"
    "Swindon;United Kingdom;Wakefield;Wales;Westminster;Whitby;Whitehall;Winchester;Wolverhampton;"
    "Wrexham;York;Yorkshire",
    "Europe/Warsaw": "Gdansk;Gdańsk;Gdynia;Katowice;Krakow;Kraków;Lodz;Lublin;Poznan;Poznań;Szczecin;Wroclaw;"
    "Wrocław;Łódź",
    "Europe/Berlin": "Bayreuth;Bonn;Bremen;Bremerhaven;Cologne;Dresden;Düsseldorf;Frankfurt;Hamburg;Hanover;"
    "Heidelberg;Kiel;Leipzig;Munich;Nuremberg;Rostock;Stuttgart;Weimar",
    "Europe/Paris": "Avignon;Bordeaux;Brest;Calais;Cannes;Grenoble;Lille;Lyon;Marseille;Nantes;Nice;Reims;Rennes;"
    "Rouen;Strasbourg;Toulouse",
    "Europe/Rome": "Bari;Bologna;Catania;Florence;Genoa;Milan;Naples;Palermo;Pisa;Siena;Trieste;Turin;Venice;Verona",
    "Europe/Madrid": "Barcelona;Bilbao;Granada;Malaga;Pamplona;Salamanca;Seville;Valencia;Zaragoza",
    "Europe/Lisbon": "Coimbra;Porto",
    "Europe/Amsterdam": "Rotterdam;The Hague;Utrecht",
    "Europe/Brussels": "Antwerp;Bruges;Ghent",
    "Europe/Zurich": "Basel;Bern;Davos;Geneva;Lausanne",
    "Europe/Dublin": "Cork;Dingle;Galway;Kerry;Kilkenny;Limerick;Sligo;Tralee;Waterford",
    "Europe/Stockholm": "Gothenburg;Kiruna;Lund;Malmö;Uppsala",
    "Europe/Istanbul": "Ankara",
    "Asia/Kolkata": "Bengaluru;Chennai;Delhi;Goa;Hyderabad;Jaipur;Kochi;Mumbai;New Delhi;Pune",
    "Asia/Tokyo": "Fukuoka;Hiroshima;Kobe;Kyoto;Nagoya;Okinawa;Osaka;Sapporo;Yokohama",
    "Asia/Shanghai": "Beijing;Guangzhou;Shenzhen;Wuhan",
    "Asia/Seoul": "Busan;Incheon",
    "America/New_York": "Albany;Annapolis;Atlanta;Baltimore;Boston;Brooklyn;Buffalo;Burlington;Capitol Hill;"
    "Charleston;Charlotte;Cincinnati;Cleveland;Columbus;Connecticut;Delaware;Greensboro;Hartford;Jacksonville;"
    "Maine;Manhattan;Maryland;Massachusetts;Miami;New Hampshire;New Haven;New Jersey;New York City;Newark;"
    "North Carolina;Ohio;Orlando;Pennsylvania;Philadelphia;Pittsburgh;Princeton;Providence;Raleigh;Rhode Island;"
    "Savannah;South Carolina;Syracuse;Tallahassee;Tampa;Trenton;Vermont;Virginia;Washington;"
    "West Virginia",
    "America/Chicago": "Alabama;Arkansas;Austin;Baton Rouge;Dallas;Des Moines;Duluth;Fort Worth;"
    "Galveston;Green Bay;Houston;Illinois;Iowa;Iowa City;Kansas City;Little Rock;Louisiana;Madison;Memphis;"
    "Milwaukee;Minneapolis;Minnesota;Mississippi;Missouri;Nashville;New Orleans;Oklahoma;Omaha;Peoria;"
    "San Antonio;St. Louis;St. Paul;Topeka;Tulsa;Wichita;Wisconsin",
    "America/Los_Angeles": "Anaheim;Berkeley;California;Eugene;Fresno;Hollywood;Las Vegas;Long Beach;"
    "Nevada;Oakland;Olympia;Pasadena;Reno;Sacramento;San Diego;San Francisco;San Jose;Santa Barbara;Santa Cruz;"
    "Seattle;Spokane;Tacoma;Washington state",
    "America/Toronto": "Montreal;Ontario;Ottawa;Quebec",
    "America/Edmonton": "Alberta;Banff;Calgary;Red Deer",
    "Australia/Sydney": "Canberra;New South Wales;Wollongong",
    "America/Sao_Paulo": "Brasilia;Brasília;Rio de Janeiro;São Paulo",
    "Europe/Helsinki": "Espoo;Lahti;Oulu;Tampere;Turku",
    "Europe/Oslo": "Bergen;Stavanger;Tromsø;Trondheim",
    "Europe/Copenhagen": "Aarhus;Odense",
    "Europe/Vienna": "Graz;Innsbruck;Linz;Salzburg",
    "Europe/Athens": "Piraeus;Thessaloniki",
    "Europe/Kyiv": "Kharkiv;Kyiv;Lviv;Odesa",
    "Europe/Moscow": "Sochi;St. Petersburg",
    "America/Denver": "Albuquerque;Bozeman;Cheyenne;Colorado;Colorado Springs;Helena;Missoula;Montana;New Mexico;"
    "Pueblo;Salt Lake City;Santa Fe;Utah;Wyoming",
    "America/Phoenix": "Arizona;Flagstaff;Tucson",
    "America/Anchorage": "Alaska;Fairbanks",
    "Pacific/Honolulu": "Hawaii;Hilo",
    "America/Halifax": "Fredericton;Lunenburg;New Brunswick;Nova Scotia;Prince Edward Island;Saint John",
    "America/St_Johns": "Newfoundland",
    "America/Winnipeg": "Manitoba",
    "America/Regina": "Saskatchewan;Saskatoon",
    "America/Vancouver": "British Columbia;Nanaimo",
    "Australia/Melbourne": "Ballarat;Geelong",
    "Australia/Brisbane": "Cairns;Queensland;Toowoomba;Townsville",
    "Australia/Hobart": "Launceston;Tasmania",
    "Pacific/Auckland": "Christchurch;Dunedin;Wellington",
    "Africa/Johannesburg": "Cape Town;Durban;Pretoria;Soweto",
    "Africa/Lagos": "Abuja;Kano",
    "Africa/Nairobi": "Kisumu;Mombasa",
    "America/Mexico_City": "Guadalajara;Oaxaca;Puebla",
    "America/Argentina/Buenos_Aires": "Buenos Aires;Rosario",
    "America/Guayaquil": "Quito",
    "America/Santiago": "Valparaíso",
}
"""Places besides those that give a zone its name, by zone, for hours without a printed one."""

COUNTRIES = {
    "America/Argentina/Buenos_Aires": "Argentina",
    "America/Guayaquil": "Ecuador",
    "America/Santiago": "Chile",
    "Asia/Kuala_Lumpur": "Malaysia",
    "Asia/Shanghai": "China",
    "Europe/Berlin": "Germany",
    "Europe/Lisbon": "Portugal",
    "Europe/Madrid": "Spain",
    "Pacific/Auckland": "New Zealand",
}
"""Countries of several zones, nearly all of whose people live in this one."""

REGIONS = {
    "America/New_York": "Conn.;D.C.;Del.;Ga.;Mass.;Md.;N.C.;N.H.;N.J.;N.Y.;Pa.;R.I.;S.C.;Va.;Vt.;W.Va.",
    "America/Chicago": "Ala.;Ark.;Ill.;La.;Minn.;Miss.;Mo.;Okla.;Wis.",
    "America/Denver": "Colo.;Mont.;N.M.;Wyo.",
    "America/Phoenix": "Ariz.",
    "America/Los_Angeles": "Calif.;Nev.;Wash.",
    "America/Halifax": "N.B.;N.S.;P.E.I.",
    "America/Toronto": "Que.",
    "America/Winnipeg": "Man.",
    "America/Regina": "Sask.",
    "America/Edmonton": "Alta.",
    "America/Vancouver": "B.C.",
}
"""States and provinces of (nearly) one zone as datelines abbreviate them."""
