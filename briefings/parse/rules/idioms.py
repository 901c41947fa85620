"""Turns of speech of the news in which no word is meant as it stands. Data only."""

LAYING = "lay lays put puts set sets throw throws down drop"
"""What people on strike do with their tools, most of them with "down"."""

TOOLS = """
    tools pens pencils instruments scalpels stethoscopes chalk batons brushes paintbrushes hooks aprons ladles spoons
    shovels spades picks keyboards spanners wrenches hammers trowels cameras knives cleavers scissors needles clubs
    handsets headsets keys hoses brooms mops whistles bows racquets rackets helmets gowns wigs books microphones
    shears sickles"""
"""What stands for the work of those who use it; what soldiers lay down is none of it."""

BIDDING = {
    "hammer": ("falls", "fall", "comes down", "come down", "drops", "drop"),
    "gavel": ("falls", "fall", "comes down", "come down", "drops", "drop"),
    "paddles": ("go up", "go", "rise"),
}
"""What happens at an auction, by what it happens to."""

GOING = ("a go", "good to go", "all systems go", "all set", "all go", "full steam ahead")
"""What is said of what will take place as planned."""

HEARING = """
    office offices court courtroom courthouse ministry headquarters station embassy consulate secretariat chambers hall
    tribunal commission committee"""
"""Where people are heard who are "wanted" there."""
