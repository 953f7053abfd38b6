// A year at the helm: what the levers commit in the quarter to come. What was lived, and what is said of it, comes from Python:
// crm_lessons/widgets/helm.py.

const SECTORS = ["food", "building", "farming", "hotels"], NAMES = ["yours", "alone", "best", "last_year"];
const LOOKS = { yours: "blue", alone: "grey", best: "green", last_year: "grey" };

function rule({ data, says }, values) {
  const now = data.outcome ?? toDecide(data, says, values);
  return {
    title: data.title,
    words: [...data.passed, now, data.customers[values.customer - 1]].join("\n"),
    drawing: drawing(data, says),
  };
}

function toDecide({ listed, prospects, prices, quarter, budget }, says, values) {
  let messages = 0, cost = 0;
  for (const sector of SECTORS) {
    const there = (values[sector] in prices && listed[values.rhythm][sector]) || 0;
    const sent = there - halfToEven((values.left_out / 100) * there);
    messages += sent;
    cost += sent && sent * prices[values[sector]];
  }
  const visits = Math.min(values.visits, prospects);
  cost += visits * prices.visit;
  const money = (amount) => fill(says.money, { n: number(amount) });
  return fill(says.to_decide, {
    quarter, messages: counted(messages, says.messages), visits: counted(visits, says.visits),
    cost: money(cost), budget: money(budget), left: money(budget - cost),
  });
}

function drawing({ curves, amount_axis }, says) {
  const drawn = NAMES.filter((name) => name in curves), amounts = drawn.flatMap((name) => curves[name].map(([, amount]) => amount));
  const lowest = 1.08 * Math.min(...amounts, 0), highest = 1.3 * Math.max(...amounts, 1), row = (highest - lowest) / 14;
  return {
    height: 320,
    x: { low: 0, high: 53, ticks: [0, 13, 26, 39, 52].map((week) => [week, number(week)]), name: says.week_axis },
    y: { low: lowest, high: highest, ticks: ticks(highest, (at) => number(at), 6, lowest), name: amount_axis },
    marks: [
      ...[13.5, 26.5, 39.5].map((week) => ["line", [[week, lowest], [week, highest]], "pale"]),
      ["line", [[0, 0], [53, 0]], "thin"],
      ...drawn.filter((name) => curves[name].length).map((name) => ["line", curves[name], LOOKS[name]]),
      ...drawn.flatMap((name, place) => [
        ["line", [[1, highest - (place + 0.5) * row], [4, highest - (place + 0.5) * row]], LOOKS[name]],
        ["text", 4.5, highest - (place + 0.5) * row, says.curves[NAMES.indexOf(name)]],
      ]),
    ],
  };
}
