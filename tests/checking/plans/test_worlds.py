"""Where worlds come from."""

from __future__ import annotations

import numpy as np

from crm_lessons.checking.plans.worlds import hidden_worlds


def test_hidden_worlds_have_seeds_that_nobody_tries_out():
    """They are the generator's, of 128 bits; the same class has the same, worked out once."""

    def drawn(seed):
        return hidden_worlds(np.random.Generator(np.random.PCG64(seed)), count=2)

    assert drawn(1) is drawn(1)
    seeds = [world.story.seed for world in (*drawn(1), *drawn(2))]
    assert len(set(seeds)) == 4
    assert all(seed > 2**100 for seed in seeds)
