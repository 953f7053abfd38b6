// Who has which strategy under two thresholds. `strategies` holds, for each customer, the one below the low threshold, the one
// between the two and the one from the high threshold on: crm_lessons/widgets/radar.py had the method decide.

const CRUMB = 1e-9;
// How much of the axis of TCC a letter takes on a telephone.
const OF_A_LETTER = 0.032;

function rule({ data, says }, { low, high }) {
  const zone = (tcc) => (tcc >= high / 100 - CRUMB ? 2 : tcc < low / 100 - CRUMB ? 0 : 1);
  const now = data.tcc.map((tcc, place) => data.strategies[place][zone(tcc)]);
  const of = (code) => data.names.filter((_, place) => now[place] === code);
  const line = (code, strategy) => {
    const members = of(code);
    return members.length ? fill(says.members, { strategy, names: named(members, says.and_more) }) : fill(says.nobody, { strategy });
  };
  const changed = data.names.filter((_, place) => now[place] !== data.usual[place]);
  return {
    title: claim(data, says, now, high),
    words: [
      ...data.codes.map((code, place) => line(code, says.strategies[place])),
      changed.length ? fill(says.changed, { names: named(changed, says.and_more) }) : says.unchanged,
    ].join("\n"),
    drawing: drawing(data, says, now, changed, zone, [low / 100, high / 100]),
  };
}

function claim({ sales, codes }, says, now, high) {
  const sum = (amounts) => amounts.reduce((all, one) => all + one, 0);
  const retained = sales.filter((_, place) => now[place] === codes.at(-1));
  if (!retained.length || !sum(sales)) return fill(says.nobody_to_retain, { high: share(high / 100) });
  return fill(says.to_retain, { customers: counted(retained.length, says.customers), share: share(sum(retained) / sum(sales)) });
}

function drawing({ names, tcc, reserve, sales, codes }, says, now, changed, zone, [low, high]) {
  const highest = 1.25 * Math.max(...reserve, 1), largest = Math.max(...sales, 1), few = names.length <= 40;
  const word = (code) => says.strategies[codes.indexOf(code)].toLowerCase();
  // Three of the five strategies have a zone; a customer treated otherwise bears a star.
  const zones = codes.slice(2), middles = [low / 2, (low + high) / 2, (high + 1) / 2], widths = [low, high - low, 1 - high];
  const label = (place) => (now[place] === zones[zone(tcc[place])] ? names[place] : `${names[place]}*`);
  const side = (place) => (tcc[place] > 0.75 ? -1 : 1);
  const radius = (place) => 4 + 10 * Math.sqrt(Math.max(sales[place], 0) / largest);
  const labelled = names.map((_, place) => place).filter((place) => few || changed.includes(names[place]));
  const span = (place) => [tcc[place], tcc[place] + side(place) * (0.05 + OF_A_LETTER * label(place).length)].sort((one, other) => one - other);
  const heights = apart(labelled, span, tcc, reserve, highest);
  return {
    height: 360,
    x: { low: -0.03, high: 1.03, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => [at, share(at)]), name: says.tcc_axis },
    y: { low: -0.08 * highest, high: highest, ticks: ticks(highest, (at) => number(at), 5), name: says.reserve_axis },
    marks: [
      ...zones.flatMap((code, place) => (widths[place] < 0.18 ? [] : [["text", middles[place], highest, word(code), "middle", "strong", 0, 16]])),
      ...names.map((name, place) => ["dot", tcc[place], reserve[place], changed.includes(name) ? "disc orange" : "disc blue", radius(place)]),
      ...labelled.map((place, row) => {
        const look = changed.includes(names[place]) ? "strong" : "";
        return ["text", tcc[place], heights[row], label(place), side(place) < 0 ? "end" : "start", look, side(place) * (radius(place) + 4)];
      }),
    ],
    handles: [{ control: "low", axis: "x", unit: 0.01 }, { control: "high", axis: "x", unit: 0.01 }],
  };
}

/** Return how high each label stands: beside its circle, or higher where another label or circle stands already. */
function apart(places, span, tcc, reserve, highest) {
  const gap = highest / 17, heights = new Map();
  const taken = tcc.map((at, place) => ({ place, from: at - 0.03, to: at + 0.03, height: reserve[place] }));
  for (const place of [...places].sort((one, other) => reserve[one] - reserve[other])) {
    const [from, to] = span(place);
    const meets = (height) =>
      taken.some((one) => one.place !== place && from < one.to && one.from < to && Math.abs(one.height - height) < gap);
    let height = reserve[place];
    while (meets(height) && height < highest) height += gap / 4;
    heights.set(place, height);
    taken.push({ place, from, to, height });
  }
  return places.map((place) => heights.get(place));
}
