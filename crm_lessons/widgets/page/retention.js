// What a customer is worth, year after year: announced when nobody leaves and nothing waits, then with those who leave, then with
// what waiting costs. Margins come at the end of each year, from those who have stayed.

function rule({ says }, { retention, discount, margin, years }) {
  const r = retention / 100, i = discount / 100;
  const multiple = (stay) => stay / (1 + i - stay), value = (stay) => byYear(margin, stay, i, years).at(-1);
  const better = 1.01 * r, sums = [byYear(margin, 1, 0, years), byYear(margin, r, 0, years), byYear(margin, r, i, years)];
  return {
    title: fill(years === 1 ? says.title_of_a_year : says.title, { n: years, announced: number(sums[0].at(-1)), expected: number(value(r)) }),
    words: fill(says.words, {
      value: number(value(r)), for_ever: number(margin * multiple(r)), multiple: counted(multiple(r), says.margins, 2),
      life: counted(1 / (1 - r), says.years, 1), gain: share(value(better) / value(r) - 1), gain_for_ever: share(multiple(better) / multiple(r) - 1),
    }),
    drawing: drawing(says, sums, years),
  };
}

/** Return the value after each year, from nothing on. */
function byYear(margin, stay, discount, years) {
  const sums = [0];
  for (let year = 1; year <= years; year += 1) sums.push(sums.at(-1) + margin * stay ** year * (1 / (1 + discount)) ** year);
  return sums;
}

function drawing(says, sums, years) {
  const highest = 1.12 * sums[0].at(-1), looks = ["grey", "thin", "blue"];
  return {
    x: { low: 0, high: 20.4, ticks: ticks(20, (at) => number(at)), name: says.year_axis },
    y: { low: 0, high: highest, ticks: ticks(highest, (at) => number(at), 5), name: says.value_axis },
    marks: sums.flatMap((sum, place) => [
      ["line", sum.map((value, year) => [year, value]), looks[place]],
      ["text", years, sum.at(-1), fill(says.end, { name: says.names[place], value: number(sum.at(-1)) }), years > 12 ? "end" : "start", place === 2 ? "strong" : "", years > 12 ? -8 : 8, place === 2 ? 16 : -4],
    ]),
    handles: [{ control: "years", axis: "x" }],
  };
}
