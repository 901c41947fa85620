"""Lines that are no sentences: a diary's, a listing's entries, the labelled lines of a notice."""
