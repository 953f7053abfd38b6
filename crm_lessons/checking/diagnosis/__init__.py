"""What is said of a wrong answer: in which places it is off, which known mistakes are in it, one input on which it fails."""
