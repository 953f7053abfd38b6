// Whom to call: break-even, the cost of a call over the margin of an order, says which groups are worth one; the calls say how many get one.

function rule({ data, says }, { cost, margin, calls }) {
  const { groups, customers, uplift, uplift_low, uplift_high } = data, even = cost / margin;
  const those = (is) => groups.map((_, place) => place).filter(is);
  const all = (places) => places.reduce((sum, place) => sum + customers[place], 0);
  const queue = those((place) => uplift[place] * margin > cost).sort((one, other) => uplift[other] - uplift[one]);
  const made = called(queue, customers, calls);
  const profit = queue.reduce((sum, place) => sum + made[place] * (uplift[place] * margin - cost), 0);
  const pays = those((place) => uplift_low[place] > even).length, loses = those((place) => uplift_high[place] < even).length;
  const people = (count) => (count ? counted(count, says.customers) : says.no_customer);
  return {
    title: fill(says.title, { paying: counted(pays, says.paying), loses, undecided: groups.length - pays - loses }),
    words: fill(says.words, {
      rate: share(even), worth: people(all(queue)), sure: number(all(those((place) => uplift_low[place] * margin > cost))),
      calls: number(calls), made: people(made.reduce((sum, count) => sum + count, 0)), profit: number(profit),
    }),
    drawing: drawing(data, says, even, margin, made, (place) => fill(counted(made[place], says.called), { customers: counted(customers[place], says.customers) })),
  };
}

/** Return how many of each group are called: as far as the calls go, in the order of the queue. */
function called(queue, customers, calls) {
  const made = customers.map(() => 0);
  for (const place of queue) {
    made[place] = Math.min(customers[place], calls);
    calls -= made[place];
  }
  return made;
}

function drawing({ groups, uplift, uplift_low, uplift_high, dearest }, says, even, margin, made, told) {
  const low = Math.min(-0.05, ...uplift_low) - 0.03, high = Math.max(dearest, ...uplift_high) + 0.03, rows = groups.length;
  const look = (place) => (uplift_low[place] > even ? "blue" : uplift_high[place] < even ? "loss" : "grey");
  return {
    height: 110 + 46 * rows,
    x: { low, high, ticks: ticks(high, share, 8, low), name: says.uplift_axis },
    y: { low: -rows - 0.2, high: 0.6, ticks: groups.map((group, place) => [-place, group]), name: says.group_axis },
    marks: [
      ["line", [[0, 0.6], [0, -rows - 0.2]], "thin"],
      ...groups.flatMap((_, place) => [
        ["line", [[uplift_low[place], -place], [uplift_high[place], -place]], look(place)],
        ["dot", uplift[place], -place, look(place), 6],
        ["text", high, -place, told(place), "end", made[place] ? "strong" : "", 0, -10],
      ]),
      ["text", even, -rows, fill(says.break_even, { rate: share(even) }), even > high / 2 ? "end" : "start", "", even > high / 2 ? -8 : 8, 4],
    ],
    handles: [{ control: "cost", axis: "x", unit: 1 / margin }],
  };
}
