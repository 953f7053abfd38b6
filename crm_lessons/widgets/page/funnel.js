// A ladder: how many are expected on each rung when so many start and such a part climbs each step, and where one point more adds most.

function rule({ data, says }, values) {
  const { rungs } = data, rates = rungs.slice(1).map((_, place) => values[`rate_${place + 1}`] / 100);
  const people = rungs.map((_, place) => values.suspects * product(rates.slice(0, place)));
  const narrow = narrowest(rates);
  const point = (rung, place) => fill(says.point, { rung, gain: expected(says, gain(values.suspects, rates, place), 2) });
  return {
    title: fill(says.title, { first: heads(says, people[0]), last: heads(says, people.at(-1)) })
      + (narrow === null ? "" : fill(says.narrowest, { rung: rungs[narrow + 1] })),
    words: [
      fill(says.end, { last: expected(says, people.at(-1), 1), rung: rungs.at(-1) }),
      ...rungs.slice(1).map(point),
      narrow === null ? says.equal : fill(says.best, { rung: rungs[narrow + 1] }),
    ].join("\n"),
    drawing: drawing(says, rungs, people, rates, narrow),
  };
}

const product = (rates) => rates.reduce((all, rate) => all * rate, 1);

/** Return how many more reach the last rung when one rate gains a point. */
const gain = (suspects, rates, place) => 0.01 * suspects * product(rates.filter((_, other) => other !== place));

/** Return the place of the lowest rate, null where several share it. */
function narrowest(rates) {
  const lowest = Math.min(...rates);
  return rates.filter((rate) => rate === lowest).length === 1 ? rates.indexOf(lowest) : null;
}

/** Write how many are expected; a few too few to show are not nobody. */
function expected(says, count, decimals) {
  const least = 10 ** -decimals;
  return count > 0 && count < least / 2 ? fill(says.few, { least: number(least, decimals) }) : number(count, decimals);
}

const heads = (says, count) => expected(says, count, count >= 10 || Number.isInteger(count) ? 0 : 1);

function drawing(says, rungs, people, rates, narrow) {
  const rows = rungs.map((rung, place) => ({ rung, y: -place, rate: place ? rates[place - 1] : 1, least: narrow !== null && place === narrow + 1 }));
  const label = (rung, place) => fill(place ? says.step : says.first, { rung, count: heads(says, people[place]), before: heads(says, people[place - 1] ?? 0) });
  return {
    height: 70 + 52 * rungs.length,
    x: { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => [at, share(at)]), name: says.axis },
    y: { low: 0.6 - rungs.length, high: 0.6, ticks: [], name: "" },
    marks: rows.flatMap((row, place) => [
      ["bar", 0, row.y - 0.3, 1, row.y + 0.12, "pale"],
      ["bar", 0, row.y - 0.3, row.rate, row.y + 0.12, row.least ? "orange" : "blue"],
      ["text", 0, row.y + 0.2, label(row.rung, place), "start", row.least ? "strong" : "", 4, 0],
    ]),
    handles: rates.map((_, place) => ({ control: `rate_${place + 1}`, axis: "x", unit: 0.01, across: -place - 1.09 })),
  };
}
