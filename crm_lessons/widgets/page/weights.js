// Scores under coefficients that one moves: the mean of a customer's marks, each as heavy as its coefficient, best first.

function rule({ data, says }, coefficients) {
  const { customers, marks, criteria } = data;
  const weights = criteria.map((criterion) => coefficients[criterion]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = marks.map((row) => row.reduce((sum, mark, place) => sum + mark * weights[place], 0) / total);
  const order = scores.map((_, place) => place).sort((one, other) => tidy(scores[other]) - tidy(scores[one]) || one - other);
  const best = order.filter((place) => tidy(scores[place]) === tidy(scores[order[0]]));
  const same = order.every((place, rank) => place === rank);
  const scored = (place) => `${customers[place]} ${two(scores[place])}`;
  return {
    title: best.length > 1 ? fill(says.equal, { names: best.map((place) => customers[place]).join(", "), best: score(scores[best[0]]) })
      : fill(says.leads, { name: customers[order[0]], best: score(scores[order[0]]), next: customers[order[1]], second: score(scores[order[1]]) }),
    words: `${order.slice(0, 8).map(scored).join(", ")}.\n${same ? says.same : says.moved}`,
    drawing: drawing(data, says, weights, scores, order.slice(0, 40)),
  };
}

const two = (score) => number(score, 2);
const score = (one) => number(one, Math.abs(one - Number(one.toFixed(1))) < 1e-9 ? 1 : 2);

/** Scores that differ by the crumbs of binary fractions are equal, as in the method. */
const tidy = (score) => Number(score.toFixed(9));

function drawing({ customers, marks }, says, weights, scores, order) {
  const heaviest = Math.max(...weights), rows = order.map((place, row) => [place, -row]);
  return {
    height: 90 + 34 * rows.length,
    x: { low: 0.8, high: 5.6, ticks: [1, 2, 3, 4, 5].map((mark) => [mark, number(mark)]), name: says.axis },
    y: { low: 0.6 - rows.length, high: 0.6, ticks: rows.map(([place, y]) => [y, customers[place]]), name: "" },
    marks: rows.flatMap(([place, y]) => [
      ["line", [[1, y], [5, y]], "thin"],
      ...marks[place].map((mark, criterion) => ["dot", mark, y, "pale", 3 + (8 * weights[criterion]) / heaviest]),
      ["dot", scores[place], y, "blue", 6],
      ["text", 5, y, two(scores[place]), "start", "strong", 16],
    ]),
  };
}
