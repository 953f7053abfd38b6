// Whose strategy rests on a wallet that may be wrong: each TCC with the wallet larger, as thought and smaller, and the strategy
// in its zone; `strategies` holds those of the three zones for each customer, crm_lessons/widgets/radar.py had the method decide.

const CRUMB = 1e-9;

function rule({ data, says }, { error }) {
  const { names, low, high, strategies } = data, off = error / 100;
  const zone = (tcc) => (tcc >= high - CRUMB ? 2 : tcc < low - CRUMB ? 0 : 1);
  const doubts = names.map((name, place) => {
    const tccs = [1 + off, 1, 1 - off].map((factor) => Math.min(data.sales[place] / (data.purchases[place] * factor), 1));
    const codes = [...new Set(tccs.map((tcc) => strategies[place][zone(tcc)]))];
    return { name, row: data.rows[place], tccs, codes, changes: codes.length > 1 };
  });
  const changing = doubts.filter(({ changes }) => changes), hold = doubts.length - changing.length;
  const claim = changing.length > 1 ? says.many_would : changing.length ? says.one_would : says.nobody_would;
  return {
    title: fill(claim, { changed: number(changing.length), all: number(doubts.length) }),
    words: [
      changing.length ? fill(says.change, { names: named(changing.map(({ name }) => name), says.and_more) }) : says.nobody_changes,
      fill(says.hold, { error: number(error), count: hold ? counted(hold, says.customers) : says.no_customer }),
    ].join("\n"),
    drawing: drawing(data, says, doubts),
  };
}

function drawing({ low, high, codes }, says, doubts) {
  const rows = [...doubts].sort((one, other) => one.tccs[1] - other.tccs[1]).map((doubt, row) => ({ ...doubt, y: -row }));
  const word = (code) => says.strategies[codes.indexOf(code)], foot = 0.6 - rows.length;
  return {
    height: 90 + 30 * rows.length,
    right: 22,
    x: { low: 0, high: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => [at, share(at)]), name: says.tcc_axis },
    y: { low: foot, high: 0.8, ticks: rows.map(({ row, y }) => [y, row]), name: "" },
    marks: [
      ...[low, high].flatMap((limit) => [["line", [[limit, foot], [limit, 0.8]], "grey"], ["text", limit, 0.8, share(limit), "middle", "", 0, -5]]),
      ...rows.flatMap(({ tccs: [larger, tcc, smaller], codes: hesitates, changes, y }) => [
        ["line", [[larger, y], [smaller, y]], changes ? "span" : "thin"],
        ["dot", tcc, y, "blue", 5],
        ["text", tcc > 0.45 ? larger : smaller, y, hesitates.map(word).join(" / "), tcc > 0.45 ? "end" : "start", changes ? "strong" : "", tcc > 0.45 ? -9 : 9],
      ]),
    ],
  };
}
