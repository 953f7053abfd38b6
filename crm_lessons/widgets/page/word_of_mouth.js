// Who is heard of: a rectangle for each sort of customer, as wide as there are such customers, as high as each tells people.

function rule({ data, says }, { unhappy, told_by_happy, told_by_unhappy }) {
  const { customers } = data, happy = (customers * (100 - unhappy)) / 100, others = (customers * unhappy) / 100;
  const good = (customers * (100 - unhappy) * told_by_happy) / 100, ill = (customers * unhappy * told_by_unhappy) / 100;
  return {
    title: fill(ill > good ? says.more : ill < good ? says.less : says.as_many, { good: number(good), ill: number(ill) }),
    words: fill(says.words, {
      good: counted(good, says.people), happy: number(happy), told_by_happy: number(told_by_happy),
      ill: counted(ill, says.people), unhappy: number(others), told_by_unhappy: number(told_by_unhappy),
    }),
    drawing: {
      x: { low: 0, high: customers, ticks: ticks(customers, (at) => number(at)), name: says.customers_axis },
      y: { low: 0, high: 1.1 * data.most_told, ticks: ticks(data.most_told, (at) => number(at), 5), name: says.told_axis },
      marks: [
        ["bar", 0, 0, happy, told_by_happy, "blue"],
        ["bar", happy, 0, customers, told_by_unhappy, "loss"],
        ["text", 0, told_by_happy, fill(says.good, { n: number(good) }), "start", "strong", 4, -13],
        ["text", customers, told_by_unhappy, fill(says.ill, { n: number(ill) }), "end", "strong", 0, -13],
      ],
      handles: [
        { control: "unhappy", axis: "x", zero: customers, unit: -customers / 100, across: 0 },
        { control: "told_by_happy", axis: "y", across: happy / 2 },
        { control: "told_by_unhappy", axis: "y", across: (happy + customers) / 2 },
      ],
    },
  };
}
