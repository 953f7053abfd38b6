// Prospects seen in the order of what one counts, as long as visits last: the method put them in order, crm_lessons/widgets/triage.py.

function rule({ data, says }, { order, visits }) {
  const ways = Object.fromEntries(Object.entries(data.orders).map(([name, queue]) => [name, staircase(data, queue)]));
  const chosen = ways[order], seen = chosen.filter(([cost]) => cost <= visits);
  const [spent, hoped] = seen.at(-1), names = data.orders[order].slice(0, seen.length - 1);
  const words = names.length ? fill(says.seen, { prospects: counted(names.length, says.prospects), names: names.join(", "), spent: counted(spent, says.visits) }) : says.nobody;
  return {
    title: fill(says.title, { visits: counted(visits, says.visits), hoped: number(hoped) }),
    words: `${words}\n${fill(says.hoped, { hoped: number(hoped), all: number(chosen.at(-1)[1]) })}`,
    drawing: {
      x: { low: 0, high: data.most, ticks: ticks(data.most, (at) => number(at)), name: says.visits_axis },
      y: { low: 0, high: 1.12 * chosen.at(-1)[1], ticks: ticks(1.12 * chosen.at(-1)[1], (at) => number(at), 5), name: says.hoped_axis },
      marks: [
        ...Object.entries(ways).filter(([name]) => name !== order).map(([, way]) => ["line", steps(way, data.most), "grey"]),
        ["line", steps(chosen, data.most), "blue"],
        ...seen.slice(1).map(([cost, sum]) => ["dot", cost, sum, "blue"]),
        ["text", visits, hoped, number(hoped), "start", "strong", 12, 18],
      ],
      handles: [{ control: "visits", axis: "x" }],
    },
  };
}

/** Return [visits, margin hoped for] after each prospect of a queue, from nothing on. */
function staircase({ visits, hoped }, queue) {
  const way = [[0, 0]];
  for (const prospect of queue) way.push([way.at(-1)[0] + visits[prospect], way.at(-1)[1] + hoped[prospect]]);
  return way;
}

const steps = (way, most) => [...way.flatMap(([cost, sum], place) => (place ? [[cost, way[place - 1][1]], [cost, sum]] : [[cost, sum]])), [most, way.at(-1)[1]]];
