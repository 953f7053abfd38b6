// A trial's rate and Wilson's interval around it, which narrows as the trial grows, beside the rate from which a campaign pays.

function rule({ data, says }, { size, response }) {
  const here = measured(response / 100, size), { pays } = data;
  const verdict = here.low <= pays && pays <= here.high ? "undecided" : here.low > pays ? "pays" : "pays_not";
  const told = { n: number(size), answers: number(here.answers), rate: share(here.rate), low: share(here.low), high: share(here.high), pays: share(pays) };
  return {
    title: fill(says[`claim_${verdict}`], told),
    words: fill(says.words, { ...told, said: says[verdict] }),
    drawing: drawing(data, says, response / 100, size, here),
  };
}

function measured(rate, size) {
  const answers = halfToEven(rate * size), part = answers / size, extra = (Z * Z) / size;
  const centre = (part + extra / 2) / (1 + extra);
  const reach = Math.sqrt(part * (1 - part) * extra + (extra * extra) / 4) / (1 + extra);
  return { answers, rate: part, low: Math.max(Math.min(centre - reach, part), 0), high: Math.min(Math.max(centre + reach, part), 1) };
}

const Z = 1.959963984540054;

function drawing({ pays, sizes }, says, rate, size, here) {
  const band = sizes.map((one) => [one, measured(rate, one)]);
  const highest = 1.08 * Math.max(pays, ...band.map(([, { high }]) => high));
  return {
    x: { low: 0, high: 1.02 * sizes.at(-1), ticks: ticks(sizes.at(-1), (at) => number(at)), name: says.size_axis },
    y: { low: 0, high: highest, ticks: ticks(highest, (at) => share(at), 5), name: says.rate_axis },
    marks: [
      ["line", band.map(([one, { low }]) => [one, low]), "blue"],
      ["line", band.map(([one, { high }]) => [one, high]), "blue"],
      ["line", [[0, pays], [sizes.at(-1), pays]], "loss"],
      ["text", sizes.at(-1), pays, fill(says.pays_from, { rate: share(pays) }), "end", "", 0, 16],
      ["line", [[size, here.low], [size, here.high]], "thick"],
      ["dot", size, here.rate, "ink", 6],
    ],
    handles: [{ control: "size", axis: "x" }, { control: "response", axis: "y", unit: 0.01, across: size }],
  };
}
