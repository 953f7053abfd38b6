// A figure that one holds: numbers in a sentence and limits in a drawing are moved by mouse, finger or keyboard, and everything
// follows at once. Python says what can be moved and what it says; the rule that stands before this text, a few lines for each
// figure, makes of the values { title, words, drawing }. It runs in a notebook (anywidget calls `render`) and on a page without
// a kernel (`mountAll`), and asks nothing of any other machine.

// --- Numbers, as crm_lessons.text.numbers writes them ---------------------------------------------------------------------

const NARROW = "\u202f", NO_BREAK = "\u00a0";
let french = true;

/** Say in which language numbers and nouns are written from now on. */
export function speak(language) {
  french = language === "fr";
}

/** Round to some decimals, the half to the even digit of the shortest decimal form: the sign and the digits. `shift` moves the point to the right. */
function rounded(value, decimals, shift = 0) {
  const [, minus, whole, part = "", power = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(value));
  const places = part.length - Number(power) - shift - decimals;
  let digits = BigInt(whole + part) * 10n ** BigInt(Math.max(-places, 0));
  const unit = 10n ** BigInt(Math.max(places, 0)), rest = 2n * (digits % unit);
  digits = digits / unit;
  if (rest > unit || (rest === unit && digits % 2n === 1n)) digits += 1n;
  return [minus, digits];
}

/** Write a number, rounded. */
export function number(value, decimals = 0, shift = 0) {
  const [minus, digits] = rounded(value, decimals, shift);
  const all = digits.toString().padStart(decimals + 1, "0"), end = all.length - decimals;
  const thousands = all.slice(0, end).replace(/\B(?=(\d{3})+$)/g, french ? NARROW : ",");
  return (digits ? minus : "") + thousands + (decimals ? (french ? "," : ".") + all.slice(end) : "");
}

/** Give negative numbers their minus sign: what a reader sees, never what is computed with. */
export function minusSigns(words) {
  return words.replace(/(?<![\w.,)\]/:-])-(?=\d)/g, "\u2212");
}

/** Round as Python does, the half to the even number. */
export const halfToEven = (value) => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));

/** Write a rate as a percentage, with one decimal where it has one. */
export function share(rate) {
  const decimals = Math.abs(100 * rate - Math.round(100 * rate)) < 0.05 ? 0 : 1;
  return number(rate, decimals, 2) + (french ? NO_BREAK : "") + "%";
}

/** Write a count with its noun, which agrees with what is written: French takes the plural from two on. */
export function counted(count, [one, many], decimals = 0) {
  const shown = Number(rounded(count, decimals)[1]) / 10 ** decimals;
  return fill((french ? shown < 2 : shown === 1) ? one : many, { n: number(count, decimals) });
}

/** Fill the {places} of a sentence. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => (name in values ? values[name] : place));
}

/** Name the first dozen, and count the others. */
export function named(names, andMore) {
  const few = names.slice(0, 12).join(", "), others = names.length - 12;
  return others > 0 ? fill(andMore, { named: few, others: number(others) }) : few;
}

/** Return the number that somebody typed, in French or in English; null where it is none, or another one in either. */
export function typedNumber(text) {
  const written = text.replaceAll("%", "").trim().replace(/[\u00a0\u2009\u202f]/g, " ").replaceAll("\u2212", "-").trim();
  if (written.length > 40) return null;
  const found = [FRENCH, ENGLISH].map((form) => form.exec(written)).filter(Boolean)
    .map(([, whole, decimals]) => Number(whole.replace(/[ ,]/g, "") + (decimals ? `.${decimals}` : "")));
  return new Set(found).size === 1 ? found[0] : null;
}
const FRENCH = /^([+-]?(?:\d{1,3}(?: \d{3})+|\d+))(?:,(\d+))?$/;
const ENGLISH = /^([+-]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+))(?:\.(\d+))?$/;

/** Return one sentence on the number that a reader typed. */
export function verdict(task, typed) {
  const typedIn = typedNumber(typed);
  if (typedIn === null) return task.no_number;
  const mistake = task.mistakes.find(([foreseen]) => Math.abs(typedIn - foreseen) < task.same);
  if (mistake) return mistake[1];
  return Math.abs(typedIn - task.answer) <= task.tolerance + task.same ? task.right : task.look_again;
}

// --- Values that go together ----------------------------------------------------------------------------------------------

/** Return the nearest place at which a number can stand. */
function placed({ low, high, step }, value) {
  const steps = Math.round((Math.min(Math.max(value, low), high) - low) / step);
  return Number(Math.min(low + steps * step, high).toFixed(6));
}

/** Return the values after a move: a choice brings its own, a number that meets another one pushes it. */
export function settled(figure, values, moved, value) {
  const control = figure.controls[moved];
  if (control.options) return { ...values, [moved]: value, ...control.options.find((one) => one.value === value).brings };
  const now = { ...values, [moved]: placed(control, value) };
  for (const [below, above, gap] of figure.apart) {
    if (moved === below) {
      now[above] = placed(figure.controls[above], Math.max(now[above], now[below] + gap));
      now[below] = Math.min(now[below], Number((now[above] - gap).toFixed(6)));
    } else if (moved === above) {
      now[below] = placed(figure.controls[below], Math.min(now[below], now[above] - gap));
      now[above] = Math.max(now[above], Number((now[below] + gap).toFixed(6)));
    }
  }
  return typeof settle === "function" ? settle(figure, now, moved) : now;
}

/** Return what the rule makes of the values: { title, words, drawing }. */
export function shown(figure, values) {
  speak(figure.language);
  return rule(figure, values);
}

/** Return the sentence that tells a listener what a move has changed: the title, or else the last line of the words that is new. */
export function news(before, now) {
  if (now.title !== before.title) return now.title;
  const known = before.words.split("\n");
  return now.words.split("\n").findLast((line) => !known.includes(line)) ?? "";
}

/** Write a value as the sentence shows it. */
export function inWords(control, value) {
  return control.unit.replace("{n}", number(value, control.decimals));
}

// --- The page -------------------------------------------------------------------------------------------------------------

const REST = 400; // milliseconds

function make(parent, tag, attributes = {}, text = "") {
  const space = tag === "svg" || parent.namespaceURI?.endsWith("svg") ? "http://www.w3.org/2000/svg" : "http://www.w3.org/1999/xhtml";
  const made = document.createElementNS(space, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text) made.textContent = minusSigns(text);
  parent.append(made);
  return made;
}

/** Put a figure into an element; `changed` hears of every move, where a kernel does. Returns what takes values and figure anew. */
export function mount(element, figure, values = figure.values, changed = null) {
  // Each figure is a module of its own, so that none can count the others; names of one page must differ all the same.
  const id = `held-figure-${Math.random().toString(36).slice(2)}`;
  const root = make(element, "figure", { class: "held-figure", lang: figure.language, "aria-labelledby": `${id}-title` });
  const hands = [];
  let now = values, last, heard, pause;
  const move = (name, value) => {
    const next = settled(figure, now, name, value);
    if (JSON.stringify(next) === JSON.stringify(now)) return show();
    now = next;
    show();
    changed?.(now);
  };
  for (const [name, control] of Object.entries(figure.controls))
    if (control.options && !figure.sentence.includes(`{${name}}`)) hands.push(choices(root, id, name, control, move));
  const sentence = make(root, "p", { class: "held-sentence" });
  for (const part of figure.sentence.split(/(\{\w+\})/)) {
    const name = part.slice(1, -1), control = part[0] === "{" && figure.controls[name];
    if (control?.options) hands.push(choiceInSentence(sentence, name, control, move));
    else if (control?.without) hands.push(pressInSentence(sentence, name, () => figure.controls[name], move, changed));
    else if (control) hands.push(numberInSentence(sentence, name, control, () => now[name], move, (is) => root.classList.toggle(`holds-${name}`, is)));
    else if (part) sentence.append(part);
  }
  const title = make(root, "p", { class: "held-title", id: `${id}-title` });
  const drawing = make(root, "svg", { role: "img", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-words` });
  const words = make(root, "figcaption", { id: `${id}-words` });
  const said = make(root, "p", { class: "held-said", role: "status" });
  // Whoever listens hears one sentence once a number has come to rest, not one for each step on its way.
  const say = () => {
    const sentence = news(heard, last);
    if (sentence) said.textContent = minusSigns(sentence);
    heard = last;
  };
  const show = () => {
    last = shown(figure, now);
    heard ??= last;
    clearTimeout(pause);
    pause = setTimeout(say, REST);
    hands.forEach((hand) => hand(now));
    title.textContent = minusSigns(last.title);
    words.textContent = minusSigns(last.words);
    draw(drawing, last.drawing, figure, now);
  };
  draggable(drawing, figure, () => last.drawing, move);
  if (figure.task) asked(root, id, figure.task);
  new ResizeObserver(() => requestAnimationFrame(() => draw(drawing, last.drawing, figure, now))).observe(root);
  show();
  return (other, told) => { now = other; figure = told; show(); };
}

function choices(root, id, name, { label, options }, move) {
  const box = make(root, "fieldset");
  make(box, "legend", {}, label);
  const buttons = options.map((option) => {
    const line = make(box, "label");
    const button = make(line, "input", { type: "radio", name: `${id}-${name}` });
    line.append(option.label);
    button.addEventListener("change", () => move(name, option.value));
    return button;
  });
  return (values) => buttons.forEach((button, place) => { button.checked = options[place].value === values[name]; });
}

/** A choice that stands in the sentence as a word. */
function choiceInSentence(sentence, name, { label, options }, move) {
  const list = make(sentence, "select", { class: "held-choice", "aria-label": label });
  for (const option of options) make(list, "option", { value: option.value }, option.label);
  list.addEventListener("change", () => move(name, list.value));
  return (values) => { list.value = values[name]; };
}

/** A button for what Python alone can compute: it waits for the answer, and where no kernel runs a note stands in its place. */
function pressInSentence(sentence, name, control, move, kernel) {
  if (!kernel) {
    make(sentence, "em", {}, control().without);
    return () => {};
  }
  let pressed = 0;
  const waits = () => pressed > control().answered || pressed >= control().high;
  const button = make(sentence, "button", { type: "button", class: "held-press" }, control().label);
  button.addEventListener("click", () => waits() || move(name, pressed + 1));
  return (values) => {
    pressed = values[name];
    button.setAttribute("aria-disabled", waits());
  };
}

/** A number that one drags: for the keyboard and for a screen reader it is a slider, with a button on each side for whoever does not drag. */
function numberInSentence(sentence, name, control, value, move, holds) {
  const box = make(sentence, "span", { class: "held-number" });
  const less = make(box, "button", { type: "button", tabindex: -1, "aria-hidden": "true" }, "−");
  const number = make(box, "span", { class: "held-value" });
  const { low, high, step } = control;
  const slider = make(number, "input", { type: "range", min: low, max: high, step, "aria-label": control.label });
  const written = make(number, "span", { "aria-hidden": "true" });
  const more = make(box, "button", { type: "button", tabindex: -1, "aria-hidden": "true" }, "+");
  slider.addEventListener("input", () => move(name, Number(slider.value)));
  slider.addEventListener("focus", () => holds(true));
  slider.addEventListener("blur", () => holds(false));
  less.addEventListener("click", () => move(name, value() - step));
  more.addEventListener("click", () => move(name, value() + step));
  const pixels = Math.min(Math.max(320 / ((high - low) / step), 1), 24);
  number.addEventListener("pointerdown", (down) => {
    const from = value(), at = down.clientX;
    slider.focus();
    down.preventDefault();
    number.setPointerCapture(down.pointerId);
    number.onpointermove = (event) => move(name, from + Math.round((event.clientX - at) / pixels) * step);
    number.onpointerup = number.onpointercancel = () => { number.onpointermove = null; };
  });
  return (values) => {
    slider.value = values[name];
    written.textContent = inWords(control, values[name]);
    slider.setAttribute("aria-valuetext", written.textContent);
    less.disabled = values[name] <= low;
    more.disabled = values[name] >= high;
  };
}

function asked(root, id, task) {
  const box = make(root, "div", { class: "held-task" });
  make(box, "p", { class: "held-question", id: `${id}-question` }, task.question);
  const line = make(box, "label", {}, `${task.field} `);
  const field = make(line, "input", { type: "text", autocomplete: "off", placeholder: task.placeholder, "aria-describedby": `${id}-question` });
  const said = make(box, "p", { role: "status" });
  field.addEventListener("change", () => { said.textContent = field.value.trim() ? verdict(task, field.value) : ""; });
}

// --- The drawing: marks in the units of its two axes ----------------------------------------------------------------------

const EDGE = { top: 26, right: 14, bottom: 44 }, LETTER = 6.6;

/** Return the width, the height and the two scales of a drawing. */
function scalesOf(svg, { x, y, height = 300, right = EDGE.right }) {
  const width = Math.max(svg.parentNode.clientWidth, 260);
  const left = 12 + LETTER * Math.max(2, ...y.ticks.map(([, label]) => label.length));
  const along = (axis, from, to) => (at) => from + ((at - axis.low) / (axis.high - axis.low)) * (to - from);
  return { width, height, left, right: width - right, X: along(x, left, width - right), Y: along(y, height - EDGE.bottom, EDGE.top) };
}

function draw(svg, drawing, figure, values) {
  const { width, height, left, right, X, Y } = scalesOf(svg, drawing), { x, y, marks, handles = [] } = drawing;
  const bottom = height - EDGE.bottom, top = EDGE.top;
  svg.replaceChildren();
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("height", height);
  const put = (one) => MARKS[one[0]](svg, X, Y, ...one.slice(1)), written = ([kind]) => kind === "text";
  for (const mark of marks) if (!written(mark)) put(mark);
  make(svg, "path", { class: "axis", d: `M${left} ${top}V${bottom}H${right}` });
  let free = -Infinity;
  for (const [at, label] of x.ticks) {
    const half = (LETTER * label.length) / 2, middle = Math.min(X(at), width - half);
    if (middle - half < free) continue;
    free = middle + half + 6;
    make(svg, "text", { x: middle, y: bottom + 17, "text-anchor": "middle", class: "tick" }, label);
  }
  for (const [at, label] of y.ticks) make(svg, "text", { x: left - 7, y: Y(at) + 4, "text-anchor": "end", class: "tick" }, label);
  make(svg, "text", { x: right, y: height - 6, "text-anchor": "end", class: "name" }, x.name);
  make(svg, "text", { x: 2, y: 13, class: "name" }, y.name);
  for (const { control, axis, zero = 0, unit = 1, across } of handles) {
    const at = zero + unit * values[control];
    const [hx, hy] = axis === "x" ? [X(at), across === undefined ? top : Y(across)] : [across === undefined ? right : X(across), Y(at)];
    const hand = make(svg, "g", { class: `handle ${axis} of-${control}`, "data-control": control });
    if (across === undefined) make(hand, "path", { d: axis === "x" ? `M${hx} ${top}V${bottom}` : `M${left} ${hy}H${right}` });
    make(hand, "circle", { cx: hx, cy: hy, r: 8 });
    make(hand, axis === "x" && across === undefined ? "rect" : "circle", axis === "x" && across === undefined
      ? { class: "reach", x: hx - 16, y: top - 16, width: 32, height: bottom - top + 16 } : { class: "reach", cx: hx, cy: hy, r: 20 });
  }
  // Words last: a limit that is dragged across them leaves them readable.
  marks.filter(written).forEach(put);
}

const MARKS = {
  bar: (svg, X, Y, x0, y0, x1, y1, look) => make(svg, "rect", {
    class: look, x: Math.min(X(x0), X(x1)), y: Math.min(Y(y0), Y(y1)), width: Math.abs(X(x1) - X(x0)), height: Math.abs(Y(y1) - Y(y0)) }),
  line: (svg, X, Y, points, look) => make(svg, "path", { class: `line ${look}`, d: `M${points.map(([x, y]) => `${X(x)} ${Y(y)}`).join("L")}` }),
  dot: (svg, X, Y, x, y, look, r = 4) => make(svg, "circle", { class: look, cx: X(x), cy: Y(y), r }),
  text: (svg, X, Y, x, y, words, anchor = "start", look = "", dx = 0, dy = 4) =>
    make(svg, "text", { class: look, x: X(x) + dx, y: Y(y) + dy, "text-anchor": anchor }, words),
};

/** Return round places along an axis, each with what is written there. */
export function ticks(high, written, most = 6, low = 0) {
  const power = 10 ** Math.floor(Math.log10((high - low) / most));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => (high - low) / one <= most);
  const first = Math.ceil(low / step - 1e-9), length = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length }, (_, place) => Number(((first + place) * step).toFixed(9))).map((at) => [at, written(at)]);
}

/** Let the handles of a drawing be dragged; the drawing stays while what is in it is drawn anew. */
function draggable(svg, figure, drawing, move) {
  let held = null;
  svg.addEventListener("pointerdown", (event) => {
    const name = event.target.closest("[data-control]")?.dataset.control;
    held = drawing().handles?.find((one) => one.control === name);
    if (!held) return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!held) return;
    const box = svg.getBoundingClientRect(), now = drawing(), { X, Y } = scalesOf(svg, now);
    const [scale, at, axis] = held.axis === "x" ? [X, event.clientX - box.left, now.x] : [Y, event.clientY - box.top, now.y];
    const there = axis.low + ((at - scale(axis.low)) / (scale(axis.high) - scale(axis.low))) * (axis.high - axis.low);
    move(held.control, (there - (held.zero ?? 0)) / (held.unit ?? 1));
  });
  for (const end of ["pointerup", "pointercancel"]) svg.addEventListener(end, () => { held = null; });
}

// --- Where it stands ------------------------------------------------------------------------------------------------------

/** In a notebook: the values go to the kernel, and come from it. */
function render({ model, el }) {
  const take = mount(el, model.get("figure"), model.get("values"), (values) => {
    model.set("values", values);
    model.save_changes();
  });
  const heard = () => take(model.get("values"), model.get("figure"));
  for (const change of ["change:values", "change:figure"]) model.on(change, heard);
  // A notebook takes plain keys to go from cell to cell, whatever has the focus; Notebook 7 takes them before they get there.
  const keep = (event) => el.contains(event.target) && !(event.ctrlKey || event.metaKey || event.altKey) && event.stopPropagation();
  window.addEventListener("keydown", keep, true);
  return () => {
    for (const change of ["change:values", "change:figure"]) model.off(change, heard);
    window.removeEventListener("keydown", keep, true);
  };
}

/** On a page without a kernel: every figure of this rule whose data the page holds takes the place of its still picture. */
export function mountAll(name) {
  for (const place of document.querySelectorAll(`[data-held-figure="${name}"]`)) {
    const figure = JSON.parse(place.querySelector("script").textContent);
    place.replaceChildren();
    mount(place, figure);
    place.dispatchEvent(new CustomEvent("held", { bubbles: true }));
  }
}

export default { render };
