"""What any text is made of: its marks, its sentences, its words with their parts of speech, its phrases.

Knows nothing of articles; every other room of the parser may use it.
"""
