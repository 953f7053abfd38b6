// Forty meetings shared out by class: `won` holds what each class brings in with none for each account, one, two and so on. A curve
// shows as far as the plan goes: how it goes on, the reader finds out by dragging.

function rule({ data, says }, plan) {
  const { accounts, won } = data, letters = Object.keys(accounts);
  const brings = Object.fromEntries(letters.map((letter) => [letter, won[letter][plan[letter]]]));
  const all = letters.reduce((sum, letter) => sum + brings[letter], 0);
  const told = Object.fromEntries(letters.map((letter) => [letter, number(brings[letter])]));
  return {
    title: fill(says.title, { won: number(all) }),
    words: fill(says.words, { spent: number(spent(data, plan)), all: number(data.meetings), won: number(all), ...told }),
    drawing: drawing(data, says, letters, plan, brings),
  };
}

const spent = ({ accounts }, plan) => Object.keys(accounts).reduce((sum, letter) => sum + accounts[letter] * plan[letter], 0);

/** Keep a plan within its meetings: the class that was moved stands, C gives way first. */
function settle({ data }, plan, moved) {
  for (const letter of Object.keys(data.accounts).reverse().filter((other) => other !== moved)) {
    while (spent(data, plan) > data.meetings && plan[letter] > 0) plan = { ...plan, [letter]: plan[letter] - 1 };
  }
  return plan;
}

function drawing({ accounts, won, meetings, highest }, says, letters, plan, brings) {
  const at = (letter) => accounts[letter] * plan[letter];
  const side = (letter) => (at(letter) > 0.7 * meetings ? ["end", -4] : ["start", 12]);
  const label = (letter) => fill(says.label, { letter, won: number(brings[letter]) });
  return {
    x: { low: 0, high: meetings, ticks: ticks(meetings, (one) => number(one)), name: says.meetings_axis },
    y: { low: -0.12 * highest, high: highest, ticks: ticks(highest, (one) => number(one), 5), name: says.won_axis },
    marks: letters.flatMap((letter) => [
      ["line", won[letter].slice(0, plan[letter] + 1).map((sum, each) => [accounts[letter] * each, sum]), "ink"],
      ["text", at(letter), brings[letter], label(letter), side(letter)[0], "strong", side(letter)[1], letter === "C" ? 22 : -10],
    ]),
    handles: letters.map((letter) => ({ control: letter, axis: "x", unit: accounts[letter], across: brings[letter] })),
  };
}
