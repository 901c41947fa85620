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
    district province cinema playhouse ballroom pitch marina crypt rectory
    pithead crater shed parish guildhall boardroom clubroom clubrooms atrium arcade seafront waterfront
    promenade hangar showground showgrounds racetrack ballpark fieldhouse rotunda concourse bandshell amphitheater
    amphitheatre hostel monastery convent priory minster churchyard graveyard vineyard winery brewery distillery
    slipway jetty wharf lighthouse quayside boatyard dockyard airfield heliport spaceport cosmodrome colliery quarry
    refinery sawmill greenhouse marquee infirmary vicarage manse memorial cenotaph ossuary nave bookshop bookstore
    abattoir cannery showroom boardwalk stables sanctuary hospice restaurant arboretum creamery smelter grange
    cape foreshore orchard alley
    meadow weir lounge campground campsite bakery estuary lagoon headland dunes steelworks waterworks ironworks
    towns villages counties parishes halls beaches gate gates garage archive archives bungalow villa residence"""

GROUNDS = """
    bridge pier beach square green common quay field lawn shore coast island river lake steps roof terrace street road
    bank waterfront seafront riverbank hillside avenue lane ridge highway corner side hill reef"""
"""Words of places that something is "on"."""

ROADS = "street avenue road lane highway route square bridge tunnel quay pier"
"""Words that end the names of ways, which are opened or shut to traffic."""

VAGUE_PLACES = """
    town city county village side foot corner bank office offices ground grounds capital room site scene venue"""
"""Words for places that tell nobody where something is if they stand alone."""

JOURNEYS = """
    visit visits trip trips tour journey journeys travel travels fly flies flight march marches drive excursion
    outing arrival arrive arrives return returns move moves moving go goes walk voyage bring brings draw draws"""
"""What leads "to" where it takes place."""

CARRYING = "take takes taken carry carries carried ship ships shipped roll rolls rolled rollout tow tows towed"
"""What leads "to" where something is brought, but not to a place as a visit does: "take the stand in Penn"."""

DEPARTURES = "reach reaches leave leaves depart departs departure launch launches sail sails sailing"
"""What takes place where it begins: "the ship leaves Bergen", "a launch from the pad"."""

CHANGES = "closure closing reopening opening tour blockade inspection resurfacing repair"
"""What takes place where the thing is that it is done to: "the closure of Mill Lane"."""

NOT_PLACES = """
    spring summer autumn fall winter parliament congress english french portuguese spanish german italian welsh
    arabic mandarin polish russian irish gaelic dutch danish swedish norwegian finnish hindi urdu tamil
    aid honor honour favor memory person public private total part bill act v vs
    tbc tba canceled cancelled postponed free admission tickets donation donations"""

CITIES = {
    "Europe/London": "Aberdeen;Aberdeenshire;Aberystwyth;Anglesey;Antrim;Argyll;Armagh;Barnsley;Bath;Bedfordshire;"
    "Belfast;Blackpool;Bournemouth;Bradford;Brighton;Bristol;Britain;Burnley;Caernarfon;Calderdale;Cambridgeshire;"
    "Canterbury;Cardiff;Carlisle;Carmarthen;Carmarthenshire;Ceredigion;Cheltenham;Cheshire;Colchester;Conwy;"
    "Cornwall;Coventry;Cumbria;Derby;Derbyshire;Devon;Dorset;Dumfries;Dundee;Dunfermline;East Sussex;Eastbourne;"
    "Edinburgh;England;Essex;Exeter;Falmouth;Fermanagh;Gateshead;Glamorgan;Glasgow;Gloucester;Gloucestershire;"
    "Grampian;Great Britain;Greater Manchester;Grimsby;Guildford;Gwent;Gwynedd;Hampshire;Harrogate;Hartlepool;"
    "Herefordshire;Hertfordshire;Huddersfield;Hull;Inverness;Ipswich;Islay;Kendal;Kent;Kilmarnock;Lancashire;Leeds;"
    "Leicester;Leicestershire;Lerwick;Lincolnshire;Liverpool;Llandudno;Llanelli;Londonderry;Lowestoft;Luton;"
    "Manchester;Margate;Merseyside;Middlesbrough;Milton Keynes;Newcastle;Newquay;Newry;Norfolk;North Yorkshire;"
    "Northampton;Northamptonshire;Northern Ireland;Northumberland;Norwich;Nottingham;Nottinghamshire;Oban;Orkney;"
    "Oxford;Oxfordshire;Pembrokeshire;Penzance;Perthshire;Peterborough;Plymouth;Portsmouth;Powys;Preston;Redruth;"
    "Rochdale;Rotherham;Salford;Scotland;Scunthorpe;Sheffield;Shetland;Shropshire;Skye;Slough;Somerset;"
    "South Yorkshire;Southampton;Staffordshire;Stirling;Stockport;Stoke;Stornoway;Suffolk;Sunderland;Surrey;Sussex;"
    "Swanage;Swansea;Swindon;Teesside;Todmorden;Torbay;Torquay;Tyneside;Ullapool;United Kingdom;Wakefield;Wales;"
    "Warwickshire;West Sussex;West Yorkshire;Westminster;Whitby;Whitehall;Wigan;Wiltshire;Winchester;Wolverhampton;"
    "Worcestershire;Wrexham;York;Yorkshire",
    "Europe/Warsaw": "Gdansk;Gdańsk;Gdynia;Katowice;Krakow;Kraków;Lodz;Lublin;Poznan;Poznań;Szczecin;Wroclaw;"
    "Wrocław;Łódź",
    "Europe/Berlin": "Aachen;Bavaria;Bayreuth;Bochum;Bonn;Braunschweig;Bremen;Bremerhaven;Chemnitz;Cologne;Dortmund;"
    "Dresden;Duisburg;Düsseldorf;Erfurt;Flensburg;Frankfurt;Freiburg;Göttingen;Hamburg;Hanover;Heidelberg;Hesse;"
    "Karlsruhe;Kassel;Kiel;Leipzig;Lower Saxony;Lübeck;Magdeburg;Mainz;Mannheim;Munich;Münster;Nuremberg;Potsdam;"
    "Regensburg;Rostock;Saarbrücken;Saxony;Schleswig-Holstein;Schwerin;Stuttgart;Thuringia;Ulm;Weimar;Wiesbaden;"
    "Wuppertal",
    "America/Cayenne": "Kourou",
    "Europe/Paris": "Amiens;Avignon;Bordeaux;Brest;Brittany;Caen;Calais;Cannes;Clermont-Ferrand;Corsica;Dijon;"
    "Dunkirk;Grenoble;Le Havre;Lille;Limoges;Lorient;Lyon;Marseille;Montpellier;Nantes;Nice;Normandy;Nîmes;Provence;"
    "Reims;Rennes;Rouen;Strasbourg;Toulon;Toulouse;Versailles",
    "Europe/Rome": "Bari;Bologna;Brescia;Cagliari;Catania;Florence;Genoa;Lombardy;Milan;Modena;Naples;Padua;Palermo;"
    "Perugia;Piedmont;Pisa;Ravenna;Rimini;Sardinia;Sicily;Siena;Trieste;Turin;Tuscany;Umbria;Veneto;Venice;Verona",
    "Europe/Madrid": "Alicante;Andalusia;Asturias;Barcelona;Bilbao;Cadiz;Castellón;Catalonia;Cádiz;Galicia;Gijón;"
    "Girona;Granada;Malaga;Mallorca;Murcia;Oviedo;Pamplona;Salamanca;San Sebastián;Seville;Tarragona;Valencia;"
    "Valladolid;Vigo;Zaragoza",
    "Europe/Lisbon": "Aveiro;Cascais;Coimbra;Porto;Setúbal",
    "Europe/Amsterdam": "Arnhem;Delft;Eindhoven;Groningen;Haarlem;Leiden;Maastricht;Nijmegen;Rotterdam;The Hague;"
    "Tilburg;Utrecht",
    "Europe/Brussels": "Antwerp;Bruges;Charleroi;Ghent;Leuven;Liège;Namur;Ostend;Zeebrugge",
    "Europe/Zurich": "Basel;Bern;Davos;Geneva;Lausanne;Lucerne;Lugano;Montreux;St. Gallen;Winterthur",
    "Europe/Dublin": "Athlone;Carlow;Cavan;Connacht;Cork;Dingle;Donegal;Drogheda;Dundalk;Galway;Kerry;Kildare;"
    "Kilkenny;Killarney;Laois;Leinster;Leitrim;Letterkenny;Limerick;Longford;Meath;Monaghan;Munster;Offaly;"
    "Roscommon;Sligo;Tipperary;Tralee;Tullamore;Waterford;Westmeath;Wexford;Wicklow",
    "Europe/Stockholm": "Gothenburg;Gotland;Helsingborg;Jönköping;Kalmar;Karlstad;Kiruna;Linköping;Luleå;Lund;Malmo;"
    "Malmö;Norrköping;Skellefteå;Sundsvall;Trelleborg;Umeå;Uppsala;Visby;Västerås;Ystad;Örebro;Östersund",
    "Europe/Istanbul": "Ankara;Antalya;Bursa;Izmir;Trabzon;Türkiye",
    "Asia/Kolkata": "Agra;Ahmedabad;Amritsar;Andhra Pradesh;Assam;Bangalore;Bengaluru;Bhopal;Bhubaneswar;Bihar;"
    "Chandigarh;Chennai;Chhattisgarh;Coimbatore;Dehradun;Delhi;Goa;Gujarat;Gurugram;Guwahati;Haryana;"
    "Himachal Pradesh;Hyderabad;Imphal;Indore;Itanagar;Jaipur;Jammu;Jharkhand;Kanpur;Karnataka;Kerala;Kochi;"
    "Kozhikode;Lucknow;Ludhiana;Madhya Pradesh;Madurai;Maharashtra;Manipur;Meghalaya;Mizoram;Mumbai;Mysuru;Nagaland;"
    "Nagpur;Nashik;New Delhi;Noida;Odisha;Patna;Puducherry;Pune;Raipur;Rajasthan;Ranchi;Shillong;Shimla;Sikkim;"
    "Srinagar;Tamil Nadu;Telangana;Thiruvananthapuram;Tripura;Udaipur;Uttar Pradesh;Uttarakhand;Vadodara;Varanasi;"
    "Vijayawada;Visakhapatnam;West Bengal",
    "Asia/Tokyo": "Chiba;Fukuoka;Hiroshima;Hokkaido;Kanazawa;Kawasaki;Kobe;Kumamoto;Kyoto;Kyushu;Nagano;Nagasaki;"
    "Nagoya;Nara;Niigata;Okayama;Okinawa;Osaka;Saitama;Sapporo;Sendai;Shikoku;Shizuoka;Yokohama",
    "Asia/Shanghai": "Beijing;Chengdu;Dalian;Guangdong;Guangzhou;Hainan;Hangzhou;Kunming;Nanjing;Ningbo;Qingdao;"
    "Shenzhen;Sichuan;Suzhou;Tianjin;Wuhan;Xiamen;Yunnan;Zhengzhou",
    "Asia/Seoul": "Busan;Daegu;Daejeon;Gangwon;Goheung;Gwangju;Gyeonggi;Incheon;Jeju;Pohang;Sejong;South Korea;"
    "Suwon;Ulsan",
    "America/New_York": "Albany;Allentown;Annapolis;Asheville;Atlanta;Baltimore;Boston;Bridgeport;Brooklyn;Buffalo;"
    "Burlington;Capitol Hill;Charleston;Charlotte;Chattanooga;Cincinnati;Cleveland;Columbus;Connecticut;D.C.;"
    "Daytona Beach;Delaware;Florida Keys;Fort Lauderdale;Greensboro;Harrisburg;Hartford;Jacksonville;Key West;"
    "Knoxville;Lansing;Long Island;Maine;Manhattan;Maryland;Massachusetts;Miami;New England;New Hampshire;New Haven;"
    "New Jersey;New York City;Newark;North Carolina;Ohio;Orlando;Palm Beach;Pennsylvania;Philadelphia;Pittsburgh;"
    "Princeton;Providence;Raleigh;Rhode Island;Roanoke;Sarasota;Savannah;Scranton;South Carolina;Spartanburg;"
    "St. Augustine;Staten Island;Syracuse;Tallahassee;Tampa;Trenton;Vermont;Virginia;Washington;West Virginia;"
    "Winston-Salem;Youngstown",
    "America/Chicago": "Alabama;Amarillo;Arkansas;Austin;Baton Rouge;Bismarck;Brownsville;Cedar Rapids;"
    "Corpus Christi;Dallas;Des Moines;Duluth;Evansville;Fargo;Fort Worth;Galveston;Grand Forks;Green Bay;Houston;"
    "Illinois;Iowa;Iowa City;Jefferson City;Kansas City;Laredo;Little Rock;Louisiana;Lubbock;Madison;Memphis;"
    "Milwaukee;Minneapolis;Minnesota;Mississippi;Missouri;Nashville;New Orleans;Oklahoma;Oklahoma City;Omaha;Peoria;"
    "Rockford;San Antonio;Shreveport;Sioux City;Sioux Falls;St. Louis;St. Paul;Texarkana;Topeka;Tulsa;Tupelo;Waco;"
    "Wichita;Wisconsin",
    "America/Los_Angeles": "Anaheim;Bakersfield;Bellingham;Berkeley;California;Carson City;Eugene;Fresno;Hollywood;"
    "Humboldt;Las Vegas;Long Beach;Malibu;Napa;Nevada;Oakland;Olympia;Palm Springs;Palo Alto;Pasadena;Reno;"
    "Sacramento;San Bernardino;San Diego;San Francisco;San Jose;San Luis Obispo;Santa Barbara;Santa Cruz;"
    "Santa Monica;Seattle;Silicon Valley;Sonoma;Spokane;Tacoma;Walla Walla;Washington state;Yakima",
    "America/Toronto": "Gatineau;Guelph;Kitchener;Laval;Mississauga;Montreal;Niagara Falls;Ontario;Oshawa;Ottawa;"
    "Quebec;Quebec City;Sault Ste. Marie;Sherbrooke;Sudbury;Trois-Rivières",
    "America/Edmonton": "Alberta;Banff;Calgary;Fort McMurray;Lethbridge;Medicine Hat;Red Deer",
    "Australia/Sydney": "Albury;Byron Bay;Canberra;Dubbo;Lismore;New South Wales;NSW;Parramatta;Wagga Wagga;Wollongong",
    "America/Sao_Paulo": "Belo Horizonte;Brasilia;Brasília;Curitiba;Porto Alegre;Rio de Janeiro;São Paulo",
    "Europe/Helsinki": "Espoo;Jyväskylä;Kuopio;Lahti;Oulu;Rovaniemi;Tampere;Turku;Vaasa",
    "Europe/Oslo": "Bergen;Bodø;Drammen;Hammerfest;Kristiansand;Lillehammer;Narvik;Stavanger;Tromsø;Trondheim;Ålesund",
    "Europe/Copenhagen": "Aalborg;Aarhus;Bornholm;Esbjerg;Funen;Jutland;Odense;Roskilde",
    "Europe/Vienna": "Bregenz;Graz;Innsbruck;Klagenfurt;Linz;Salzburg;Styria;Tyrol",
    "Europe/Athens": "Corfu;Crete;Heraklion;Larissa;Patras;Piraeus;Thessaloniki",
    "Europe/Kyiv": "Dnipro;Donetsk;Kharkiv;Kherson;Kyiv;Lviv;Mariupol;Odesa;Ukraine;Zaporizhzhia",
    "Europe/Moscow": "Sochi;St. Petersburg",
    "America/Denver": "Albuquerque;Billings;Bozeman;Casper;Cheyenne;Colorado;Colorado Springs;Durango;El Paso;"
    "Fort Collins;Great Falls;Helena;Jackson Hole;Laramie;Las Cruces;Missoula;Montana;New Mexico;Provo;Pueblo;"
    "Salt Lake City;Santa Fe;Utah;Wyoming;Yellowstone",
    "America/Phoenix": "Arizona;Flagstaff;Scottsdale;Sedona;Tempe;Tucson;Yuma",
    "America/Anchorage": "Alaska;Fairbanks",
    "Pacific/Honolulu": "Hawaii;Hilo",
    "America/Halifax": "Bathurst;Cape Breton;Charlottetown;Fredericton;Lunenburg;New Brunswick;Nova Scotia;"
    "Prince Edward Island;Saint John",
    "America/St_Johns": "Corner Brook;Newfoundland",
    "America/Winnipeg": "Manitoba",
    "America/Regina": "Moose Jaw;Saskatchewan;Saskatoon",
    "America/Vancouver": "British Columbia;Burnaby;Kamloops;Kelowna;Nanaimo;Prince Rupert;Vancouver Island;Whistler",
    "Australia/Melbourne": "Ballarat;Bendigo;Geelong;Gippsland;Mildura;Shepparton;Warrnambool;Wodonga",
    "Australia/Brisbane": "Bundaberg;Cairns;Gold Coast;Queensland;Rockhampton;Sunshine Coast;Toowoomba;Townsville",
    "Australia/Hobart": "Burnie;Devonport;Launceston;Strahan;Tasmania",
    "Pacific/Auckland": "Aotearoa;Ashburton;Christchurch;Dunedin;Gisborne;Greymouth;Hawke's Bay;Hokitika;"
    "Invercargill;Kaikōura;Manawatū;Marlborough Sounds;Masterton;Napier;Otago;Palmerston North;Queenstown;Rotorua;"
    "Southland;Taranaki;Tasman Bay;Taupō;Tauranga;Timaru;Waikato;Wairarapa;Wellington;Whakatāne;Whanganui;Whangārei",
    "Africa/Johannesburg": "Bloemfontein;Cape Town;Durban;Eastern Cape;Gauteng;Gqeberha;KwaZulu-Natal;Limpopo;"
    "Mpumalanga;Pietermaritzburg;Polokwane;Port Elizabeth;Pretoria;Sandton;Soweto;Stellenbosch;Western Cape",
    "Africa/Lagos": "Abuja;Benin City;Enugu;Ibadan;Ilorin;Kaduna;Kano;Maiduguri;Port Harcourt;Sokoto",
    "Africa/Nairobi": "Eldoret;Garissa;Kakamega;Kiambu;Kilifi;Kisumu;Machakos;Malindi;Mombasa;Naivasha;Nakuru;Nyeri;"
    "Thika;Turkana",
    "America/Mexico_City": "Acapulco;Guadalajara;Guanajuato;Oaxaca;Puebla;Veracruz",
    "America/Argentina/Buenos_Aires": "Buenos Aires;Rosario",
    "America/Guayaquil": "Quito",
    "America/Santiago": "Concepción;Valdivia;Valparaiso;Valparaíso",
    "Asia/Taipei": "Hsinchu;Kaohsiung;Taichung;Tainan;Taoyuan",
    "Asia/Manila": "Bacolod;Baguio;Batangas;Bicol;Cagayan de Oro;Cavite;Cebu;Cebu City;Davao;Davao City;Iloilo;"
    "Iloilo City;Luzon;Makati;Mindanao;Mindoro;Palawan;Pampanga;Pasay;Quezon City;Tacloban;Visayas;Zamboanga",
    "Asia/Ho_Chi_Minh": "Da Nang;Haiphong;Hanoi;Ho Chi Minh City",
    "Asia/Bangkok": "Ayutthaya;Chiang Mai;Chiang Rai;Khon Kaen;Pattaya;Phuket",
    "Asia/Kuala_Lumpur": "Ipoh;Johor;Johor Bahru;Kedah;Kelantan;Kota Kinabalu;Malacca;Melaka;Penang;Putrajaya;Sabah;"
    "Sarawak;Selangor;Terengganu",
    "Asia/Jakarta": "Bandung;Medan;Palembang;Semarang;Sumatra;Surabaya;Yogyakarta",
    "Asia/Dhaka": "Barisal;Chattogram;Chittagong;Cox's Bazar;Khulna;Rajshahi;Sylhet",
    "Asia/Karachi": "Balochistan;Faisalabad;Islamabad;Lahore;Multan;Peshawar;Quetta;Rawalpindi;Sindh",
    "Asia/Colombo": "Dambulla;Galle;Jaffna;Kandy;Trincomalee",
    "Asia/Kathmandu": "Biratnagar;Pokhara",
    "Asia/Dubai": "Abu Dhabi;Ajman;Fujairah;Ras al-Khaimah;Sharjah;UAE",
    "Asia/Riyadh": "Jeddah;Mecca",
    "Asia/Qatar": "Doha",
    "Asia/Jerusalem": "Haifa",
    "Asia/Amman": "Aqaba",
    "Africa/Cairo": "Aswan;Giza;Luxor;Suez",
    "Africa/Casablanca": "Agadir;Marrakech;Marrakesh;Rabat;Tangier",
    "Africa/Accra": "Cape Coast;Kumasi;Takoradi;Tema",
    "Africa/Kampala": "Entebbe;Gulu;Jinja;Mbarara",
    "Africa/Dar_es_Salaam": "Arusha;Dodoma;Mwanza;Zanzibar",
    "Africa/Harare": "Bulawayo;Mutare",
    "Africa/Lusaka": "Kitwe;Ndola",
    "Africa/Blantyre": "Lilongwe;Mzuzu",
    "America/Detroit": "Ann Arbor;Grand Rapids;Kalamazoo",
    "America/Jamaica": "Kingston;Mandeville;Montego Bay;Negril;Ocho Rios;Old Harbour;Port Antonio;Port Maria;"
    "Spanish Town",
    "America/Port_of_Spain": "Arima;Chaguanas;Tobago;Trinidad;Trinidad and Tobago",
    "America/Barbados": "Bridgetown;Speightstown",
    "America/St_Lucia": "Castries;Saint Lucia;St. Lucia",
    "America/St_Vincent": "Kingstown;St. Vincent",
    "America/Dominica": "Roseau",
    "America/Puerto_Rico": "San Juan",
    "America/Nassau": "Bahamas;Grand Bahama",
    "America/Belize": "Belmopan",
    "America/Bogota": "Barranquilla;Bogotá;Cartagena;Medellin;Medellín",
    "America/Lima": "Arequipa;Cusco",
    "America/Caracas": "Maracaibo",
    "Europe/Prague": "Brno;Ostrava;Pilsen",
    "Europe/Budapest": "Debrecen;Pécs;Szeged",
    "Europe/Bucharest": "Brașov;Cluj;Constanta;Iași;Timișoara",
    "Europe/Sofia": "Plovdiv;Varna",
    "Europe/Zagreb": "Dubrovnik;Rijeka",
    "Europe/Belgrade": "Niš;Novi Sad",
    "Europe/Ljubljana": "Maribor",
    "Europe/Bratislava": "Košice",
    "Europe/Vilnius": "Kaunas;Klaipeda;Klaipėda",
    "Europe/Tallinn": "Narva;Pärnu;Tartu",
    "Europe/Riga": "Daugavpils;Jurmala;Liepaja;Ventspils",
    "Europe/Malta": "Valletta",
    "Atlantic/Reykjavik": "Akureyri",
    "Australia/Perth": "Bunbury;Fremantle;Kalgoorlie;Western Australia",
    "Australia/Adelaide": "Mount Gambier;Port Lincoln;South Australia;Whyalla",
    "Australia/Darwin": "Alice Springs;Northern Territory",
    "Pacific/Fiji": "Nadi;Suva",
    "Pacific/Tongatapu": "Nuku'alofa;Nukualofa",
    "Africa/Addis_Ababa": "Dire Dawa",
    "Africa/Kigali": "Musanze",
    "Africa/Maputo": "Nampula",
    "Africa/Windhoek": "Swakopmund;Walvis Bay",
    "Pacific/Guadalcanal": "Guadalcanal;Honiara;Malaita;Solomon Islands",
    "Africa/Lome": "Lomé",
    "Africa/Douala": "Yaoundé",
    "Africa/Ndjamena": "N'Djamena",
    "Atlantic/Cape_Verde": "Praia",
    "Indian/Comoro": "Moroni",
    "Indian/Mauritius": "Port Louis",
    "Indian/Maldives": "Malé",
    "Asia/Almaty": "Astana",
    "Asia/Kuwait": "Kuwait City",
    "Asia/Bahrain": "Manama",
    "Asia/Aden": "Sanaa",
    "Asia/Yangon": "Naypyidaw",
    "Asia/Brunei": "Bandar Seri Begawan",
    "America/Asuncion": "Asunción",
    "Europe/Tirane": "Tirana",
    "Africa/Abidjan": "Yamoussoukro",
    "America/Guatemala": "Guatemala City",
    "America/El_Salvador": "San Salvador",
    "America/St_Kitts": "Basseterre",
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

NAMESAKES = """
    home homes mortuary chapel church cemetery avenue ave street st road rd lane drive boulevard blvd highway pike
    turnpike park inn pub tavern bar cafe diner deli grill restaurant bistro bakery brewery pizza coffee steakhouse
    pharmacy salon motel lodge farm farms ranch room ballroom building theater theatre cinema elementary high
    apartments condominiums
"""
"""Last words of names that streets, businesses and buildings anywhere have from a town elsewhere."""

SEATS = "city town county district court courts commission convention opera olympic national international airport"
"""Words of names of what a town has itself."""

SIGNS = {
    "Europe/London": r"\bNHS\b|\bMSPs?\b|\b(?:Holyrood|Senedd|Stormont)\b|\.(?:co|org|gov)\.uk\b",
    "Europe/Dublin": r"\b[Gg]ardaí?\b|\b[Hh]urling\b|\b(?:GAA|Dáil|Oireachtas|Taoiseach|RTÉ)\b|\.ie\b",
    "Pacific/Auckland": r"NZ\$|\b(?:iwi|hapū|marae|kaumātua|NZTA)\b|\.(?:co|org|govt)\.nz\b",
    "Asia/Kolkata": r"₹|\b(?:lakhs?|crores?|Lok Sabha|Rajya Sabha)\b|\.(?:co|gov|org)\.in\b",
    "Asia/Manila": r"₱|\bbarangays?\b|\.(?:com|gov|org)\.ph\b",
    "Asia/Singapore": r"\bS\$\d|\.(?:com|gov|edu)\.sg\b",
    "Africa/Lagos": r"₦|\bnaira\b|\.(?:com|gov|org)\.ng\b",
    "Africa/Johannesburg": r"\.(?:co|gov|org)\.za\b",
    "Africa/Nairobi": r"\b(?:KSh|Ksh|KES) ?\d|\.(?:co|go|or)\.ke\b",
}
"""What is written in one country alone: its institutions, its money, the ends of its addresses."""
