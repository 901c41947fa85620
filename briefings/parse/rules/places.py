"""Words that tell a place from another phrase, and a party from a phrase that is none."""

PLACES = """
    gym hall library hotel school schoolhouse headquarters office offices building airport levee centre center
    stadium ground grounds court courthouse courtroom church cathedral museum room house square park theatre theater
    arena pavilion club college university campus auditorium chamber chambers bridge station harbour harbor port
    pier quay street avenue road plaza palace embassy barracks base depot yard warehouse factory plant mall market
    gallery studio barn farm field village town city county island beach lake river valley rest inn pub tavern
    cafe lodge camp site exchange online planetarium observatory capitol mansion clinic hospital"""

NOT_PLACES = """
    spring summer autumn fall winter parliament congress english french public private person total part bill act"""

BODIES = """
    committee board council commission court parliament senate congress assembly cabinet panel union ministry
    department agency office government bank company club association society federation league regulator unit
    authority tribunal"""

TITLES = """
    president premier governor gov mayor minister senator sen rep cllr councillor councilor dr prof professor judge
    justice chief chairman chairwoman chair director secretary king queen prince princess pope sir dame lord lady mr
    mrs ms miss sheriff captain general colonel author novelist engineer auditor commissioner chancellor prime
    foreign deputy vice former lead acting interim superintendent ambassador envoy economist professor-emeritus city
    state federal national new"""

NOT_PARTIES = """
    bill act treaty pact accord law levy budget plan report final finals cup league-cup semi-final festival prize
    award day"""
"""Words of names that take part in nothing."""
