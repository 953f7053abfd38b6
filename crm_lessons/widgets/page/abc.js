// Who is in A, B and C, and what the classes weigh. `reached` says how many customers stand above a limit, per cent by per cent
// and convention by convention: crm_lessons/widgets/abc.py had the method count them.

const CLASSES = ["A", "B", "C"];

function rule({ data, says }, { convention, end_of_a, end_of_b }) {
  const { names, revenue, reached } = data, count = names.length;
  const ends = [0, reached[convention][end_of_a - 1], reached[convention][end_of_b - 1], count];
  const classes = CLASSES.map((letter, place) => {
    const [from, to] = [ends[place], ends[place + 1]];
    return { letter, from, to, weight: sum(revenue.slice(from, to)) / sum(revenue), part: (to - from) / count };
  });
  const [{ to, part, weight }] = classes;
  return {
    title: to ? fill(says.title, { part: share(part), share: share(weight) }) : says.nobody_in_a,
    words: [
      fill(says.convention, { name: says[convention], first: share(end_of_a / 100), second: share(end_of_b / 100) }),
      ...classes.map((one) => classInWords(one, names, says)),
    ].join("\n"),
    drawing: drawing(data, says, classes, convention),
  };
}

const sum = (amounts) => amounts.reduce((all, one) => all + one, 0);

function classInWords({ letter, from, to, weight, part }, names, says) {
  if (from === to) return fill(says.empty, { letter });
  const customers = counted(to - from, says.noun);
  return fill(says.class, { letter, customers, part: share(part), share: share(weight), names: named(names.slice(from, to), says.and_more) });
}

function drawing({ names, revenue }, says, classes, convention) {
  const count = names.length, few = count <= 40;
  const band = ({ letter, from, to }) => ["bar", from + 0.5, 0, to + 0.5, 1.1, letter];
  const letter = ({ letter, from, to }) => ["text", (from + to + 1) / 2, 1.04, letter, "middle", "strong"];
  const full = classes.filter(({ from, to }) => to > from);
  const points = names.map((_, place) => [place + 1, sum(revenue.slice(0, place + 1)) / sum(revenue)]);
  const ranks = few ? names.map((name, place) => [place + 1, name]) : ticks(count, (at) => number(at || 1)).map(([at, name]) => [at || 1, name]);
  const limits = convention === "customers" ? { axis: "x", zero: 0.5, unit: count / 100 } : { axis: "y", unit: 0.01 };
  return {
    x: { low: 0.5, high: count + 0.5, ticks: ranks, name: few ? says.customers_axis : says.rank_axis },
    y: { low: 0, high: 1.1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => [at, share(at)]), name: says.share_axis },
    marks: [...full.map(band), ["line", points, "ink"], ...(few ? points.map(([x, y]) => ["dot", x, y, "blue"]) : []), ...full.map(letter)],
    handles: [{ control: "end_of_a", ...limits }, { control: "end_of_b", ...limits }],
  };
}
