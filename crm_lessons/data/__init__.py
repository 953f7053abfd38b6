"""The tables that the course works on: printed, synthetic from a fixed seed, or drawn for one student.

They are the same on 32 and on 64 bits: a generator draws whole numbers of 64 bits everywhere, and what is drawn as a count is
handed to `np.repeat` as `np.intp`, since a 32-bit platform takes no wider one.
"""
