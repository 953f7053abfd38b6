// What a year of messages leaves, by their discount: Python lived each year, crm_lessons/widgets/loyalty/message_pressure.py.

function rule({ data, says, controls }, { weeks, discount }) {
  const { caused, sending, gone } = data[weeks], left = caused[discount] - sending[discount];
  const amount = number(Math.abs(left));
  return {
    title: fill(left >= 0 ? says.pays : says.costs, { profit: amount }),
    words: fill(says.words, {
      caused: fill(caused[discount] >= 0 ? says.adds : says.takes, { caused: number(Math.abs(caused[discount])) }),
      sending: number(sending[discount]),
      rest: fill(left >= 0 ? says.is_left : says.is_lost, { profit: amount }),
      gone: counted(gone[discount], says.driven_away),
    }),
    drawing: drawing(says, caused, sending, discount, controls.discount.high),
  };
}

function drawing(says, caused, sending, discount, most) {
  const highest = 1.2 * Math.max(...caused, ...sending), lowest = 1.15 * Math.min(...caused, 0);
  const by = (amounts) => amounts.map((amount, at) => [at, amount]);
  const [here, cost] = [caused[discount], sending[discount]], late = discount > 0.7 * most;
  return {
    x: { low: 0, high: 1.02 * most, ticks: ticks(most, (at) => share(at / 100)), name: says.discount_axis },
    y: { low: lowest, high: highest, ticks: ticks(highest, (at) => number(at), 6, lowest), name: says.amount_axis },
    marks: [
      ["line", [[0, 0], [most, 0]], "thin"],
      ["line", by(sending), "loss"],
      ["line", by(caused), "blue"],
      ["text", most, caused.at(-1), says.caused, "end", "", -10, 11],
      ["text", 0, sending[0], says.sending, "start", "", 8, -6],
      ["line", [[discount, here], [discount, cost]], "thick"],
      ["dot", discount, here, "blue", 6],
      ["text", discount, Math.max(here, cost), number(here - cost), late ? "end" : "start", "strong", late ? -9 : 9, -8],
    ],
    handles: [{ control: "discount", axis: "x" }],
  };
}
