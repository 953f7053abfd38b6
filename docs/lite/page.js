// On every page of the edition: says whether this browser can do it and how far Python is, and holds what JupyterLab
// hides in menus: the way back, the file to hand in, a fresh start. It stands before JupyterLite's own script, which waits.
"use strict";

(() => {
  const words = JSON.parse(document.getElementById("crm-lessons-words").textContent);
  const said = (name, values = {}) => words[name].replace(/\{(\w+)\}/g, (_, value) => values[value]);

  const element = (tag, attributes = {}, ...inside) => {
    const made = Object.assign(document.createElement(tag), attributes);
    made.append(...inside);
    return made;
  };

  // --- what the browser must have ---

  const needed = {
    WebAssembly: () => WebAssembly.instantiateStreaming && BigInt64Array,
    DecompressionStream: () => DecompressionStream,
    "Service Worker": () => !window.isSecureContext || navigator.serviceWorker,
    "CSS :has": () => CSS.supports("selector(:has(*))"),
  };

  const missing = () => Object.keys(needed).filter((name) => {
    try { return !needed[name](); } catch { return true; }
  });

  const storage = () => new Promise((answer) => {
    try {
      const asked = indexedDB.open("crm_lessons-asked");
      asked.onerror = () => answer(false);
      asked.onsuccess = () => { asked.result.close(); answer(true); };
    } catch { answer(false); }
  });

  const refuse = (reason) => {
    const path = new URLSearchParams(location.search).get("path");
    const file = path && element("p", {}, element("a", { href: `../files/${path}`, download: "" }, said("otherwise")));
    window.stop();
    document.body.replaceChildren(element("main", { className: "crm-refused" },
      element("h1", {}, said("refused_title")), element("p", {}, reason), file || ""));
  };

  // --- the file in front ---

  const panel = () => window.jupyterapp?.shell.currentWidget;
  const name = () => panel().context.path.split("/").pop();
  const sources = (notebook) => new Map(notebook.cells.map((cell) => [cell.id, [cell.source].flat().join("")]));

  // The course's own copy of a file, null for a file that is the reader's.
  const original = async (path) => {
    const found = await fetch(`../files/${path}`);
    return found.ok ? found.json() : null;
  };

  const download = async () => {
    if (!panel()?.context?.model) return;
    await panel().context.save();
    const text = JSON.stringify(panel().context.model.toJSON(), null, 1);
    const link = element("a", { href: URL.createObjectURL(new Blob([text])), download: name() });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };

  const startAgain = async () => {
    if (!panel()?.context?.model) return;
    const { context } = panel();
    const course = await original(context.path);
    const before = course ? sources(course) : new Map();
    const count = [...sources(context.model.toJSON())].filter(([id, source]) => before.get(id) !== source).length;
    const dialog = element("dialog", { className: "crm-again" },
      element("h2", {}, said("again_title", { name: name() })),
      element("p", {}, course ? said("again_loses", { count }) : said("again_own")),
      element("button", { autofocus: true, onclick: () => dialog.close() }, said("cancel")),
      element("button", { onclick: download }, said("download_first")),
      element("button", { className: "crm-loses", onclick: async () => {
        context.model.dirty = false;
        await window.jupyterapp.serviceManager.contents.delete(context.path);
        location.reload();
      } }, said("again_yes")));
    dialog.onclose = () => dialog.remove();
    document.body.append(dialog);
    dialog.showModal();
  };

  // --- the bar ---

  const status = element("span", { className: "crm-status" });
  status.setAttribute("role", "status");
  const progress = element("progress", { hidden: true });
  const bar = element("footer", { className: "crm-bar" },
    element("a", { href: "../../index.html" }, said("site")),
    element("button", { onclick: download }, said("download")),
    element("button", { onclick: startAgain }, said("again")),
    element("span", { className: "crm-state" }, progress, status));
  bar.setAttribute("aria-label", said("bar"));
  const alarm = element("p", { className: "crm-failed", hidden: true });
  alarm.setAttribute("role", "alert");

  new BroadcastChannel("crm_lessons").onmessage = async ({ data }) => {
    const { state, done, total, file } = data;
    const end = (await window.crmLessonsKept) ? "ready" : "not_kept";
    const words = said(state === "ready" ? end : state, { percent: Math.floor((100 * done) / total), file });
    alarm.hidden = state !== "failed";
    progress.hidden = state === "ready" || state === "failed";
    if (state === "loading") Object.assign(progress, { max: total, value: done });
    else progress.removeAttribute("value");
    [alarm.textContent, status.textContent] = state === "failed" ? [words, ""] : ["", words];
  };

  // --- Python begins while JupyterLab loads ---

  // At a first visit no service worker is there yet, and a worker that begins before it would have no drive.
  const begin = () => {
    const Begun = window.Worker;
    const early = new Begun("../early.js");
    window.Worker = function (address, how) {
      if (!String(address).includes("pyodide-kernel")) return new Begun(address, how);
      window.Worker = Begun;
      early.postMessage(String(address));
      return early;
    };
  };
  const opensANotebook = /\/notebooks\/.*\.ipynb/.test(decodeURIComponent(location.href));
  if (opensANotebook && !missing().length && navigator.serviceWorker?.controller) begin();

  // --- may JupyterLite begin? ---

  const reason = async () => {
    const lacks = missing();
    if (lacks.length) return said("too_old", { missing: lacks.join(", ") });
    return (await storage()) ? "" : said("no_storage");
  };

  const isOpen = async () => {
    while (!window.jupyterapp) await new Promise((go) => { setTimeout(go, 100); });
    await window.jupyterapp.restored;
  };

  const refused = reason();
  window.crmLessonsKept = refused.then((why) => (why ? new Promise(() => {}) : window.crmLessonsKeep()));

  addEventListener("DOMContentLoaded", async () => {
    const why = await refused;
    if (why) return refuse(why);
    document.body.append(bar, alarm);
    status.textContent = said("opening");
    navigator.storage?.persist?.();
    await isOpen();
    if (status.textContent === said("opening")) status.textContent = "";
  });
})();
