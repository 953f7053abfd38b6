// What a campaign earns at each response rate: a line that begins at what the messages cost, and the point at which it stands.
// Responses and orders follow the rates in whole numbers, as in crm_lessons/widgets/campaign.py.

function rule({ data, says }, values) {
  const it = campaign(data.messages, values), money = (amount) => inMoney(says, amount);
  const orDash = (amount, written) => (amount === null ? says.dash : written(amount));
  const orders = counted(it.orders, says.orders), outcome = it.profit > 0 ? says.gains : it.profit < 0 ? says.loses : says.even;
  return {
    title: it.needed === null ? says.no_margin
      : fill(says.title, { orders, needed: number(it.needed), outcome: fill(outcome, { amount: money(Math.abs(it.profit)) }) }),
    words: fill(says.words, {
      messages: number(data.messages), responses: counted(it.responses, says.responses), rate: share(it.responses / data.messages), orders,
      conversion: orDash(ratio(it.orders, it.responses), share), prospect: orDash(ratio(it.cost, it.responses), money),
      order: orDash(ratio(it.cost, it.orders), money), needed: it.needed === null ? says.never : counted(it.needed, says.orders),
      profit: money(it.profit), roi: orDash(ratio(it.profit, it.cost), share),
    }),
    drawing: drawing(data, says, values, it, orders),
  };
}

function campaign(messages, { cost_per_contact, response, conversion, margin }) {
  const cost = cost_per_contact * messages, responses = halfToEven((messages * response) / 100);
  const orders = halfToEven((responses * conversion) / 100);
  const needed = margin > 0 ? Math.ceil(Number((cost / margin).toFixed(9))) : null;
  return { cost, responses, orders, needed, profit: orders * margin - cost };
}

const ratio = (above, below) => (below ? above / below : null);

const inMoney = (says, amount) => fill(says.money, { n: number(amount, Math.abs(amount - halfToEven(amount)) < 0.005 ? 0 : 2) });

function drawing({ messages, dearest, most_responses }, says, { response, conversion, margin }, { cost, profit, orders }, came) {
  let top = dearest;
  while (top < 1.1 * orders * margin) top *= 2;
  // The scales do not depend on the cost, nor the rates on any number: what is dragged stays under the finger.
  const slope = (messages * conversion * margin) / 1e4, earns = (rate) => rate * slope - cost;
  const even = slope ? Math.min(cost / slope, most_responses) : most_responses;
  const end = slope ? Math.min((top + cost) / slope, most_responses) : most_responses;
  // Above it on the left and below it on the right, a rising line leaves room for words.
  const above = (gap) => ["end", -gap, -gap - 2], below = (gap) => ["start", gap, gap + 12];
  const far = response > 0.45 * most_responses;
  const [side, shift, drop] = far ? above(10) : below(12);
  const [from, aside, under] = (far ? even < 0.8 * most_responses : even < 0.25 * most_responses) ? below(8) : above(8);
  return {
    height: 340,
    x: { low: 0, high: most_responses, ticks: ticks(most_responses, (at) => share(at / 100)), name: says.response_axis },
    y: { low: -1.1 * dearest, high: top, ticks: ticks(top, (at) => number(at), 6, -1.1 * dearest), name: says.profit_axis },
    marks: [
      ["line", [[0, 0], [most_responses, 0]], "thin"],
      ["line", [[0, earns(0)], [even, earns(even)]], "loss"],
      ["line", [[even, earns(even)], [Math.max(end, even), earns(Math.max(end, even))]], "blue"],
      ...(even < most_responses ? [["dot", even, 0, "ink", 4], ["text", even, 0, says.break_even, from, "", aside, under]] : []),
      ["text", response, profit, came, side, "strong", shift, drop],
    ],
    handles: [
      { control: "cost_per_contact", axis: "y", unit: -messages, across: 0 },
      { control: "response", axis: "x", across: profit },
    ],
  };
}
