// Runs in the worker of a kernel, in the place of pyodide.js: Pyodide, told of all packages at once, ours among them,
// so that nothing is looked for elsewhere. The page is told how far the loading is.
"use strict";

const ADDRESS = "PYODIDE_ADDRESS";
const HOME = "/drive/.crm_lessons";  // in the drive that JupyterLite keeps: it outlives the kernel and the page
const IMPORTED = "import IPython, ipywidgets, pandas, crm_lessons.classroom.sheet";  // what the first verdict takes
const KEPT_TOO = "import matplotlib.pyplot, openpyxl, crm_lessons.classroom.lesson, crm_lessons.plots, crm_lessons.widgets";
const STARTUP = "get_ipython().Completer.use_jedi = False\n";  // the completer of IPython's two that is here
const UNTIL_KEPT = 20_000;  // milliseconds; by then the first cells have imported what they need
const page = new BroadcastChannel("crm_lessons");

self.loadPyodide = async (options) => {
  const here = options.indexURL;
  const indexURL = new URL(ADDRESS, here).href;
  const list = await (await fetch(`${here}pyodide-lock.json`)).text();
  const lock = JSON.parse(list);
  const packages = Object.values(lock.packages);
  for (const one of packages) one.file_name = new URL(one.file_name, here).href;
  tellOfFiles(packages.length + 2);
  importScripts(`${indexURL}pyodide.js`);
  const pyodide = await self.loadPyodide({
    ...options,
    indexURL,
    lockFileURL: URL.createObjectURL(new Blob([JSON.stringify(lock)])),
    packages: Object.keys(lock.packages),
    env: { CRM_LESSONS_HOME: HOME },
  });
  page.postMessage({ state: "starting" });
  pyodide.FS.mkdirTree("/home/pyodide/.ipython/profile_default/startup");
  pyodide.FS.writeFile("/home/pyodide/.ipython/profile_default/startup/completer.py", STARTUP);
  await withWhatWasCompiled(pyodide, here, list);
  page.postMessage({ state: "ready" });
  return pyodide;
};

function tellOfFiles(total) {
  const fetched = self.fetch;
  let done = 0;
  self.fetch = async (...what) => {
    const answer = await fetched(...what);
    done += 1;
    page.postMessage({ state: "loading", done: Math.min(done, total), total });
    return answer;
  };
}

// A browser keeps what Python compiled, under the list of packages for which it did; one that keeps nothing compiles again.
async function withWhatWasCompiled(pyodide, here, list) {
  const compiled = pyodide.globals.get("dict")();
  pyodide.runPython(await (await fetch(`${here}compiled.py`)).text(), { globals: compiled });
  const cache = await caches?.open("crm_lessons").catch(() => null);
  const name = `${here}compiled?${await sum(list)}`;
  const kept = await cache?.match(name);
  if (kept) compiled.get("put_back")(pyodide.toPy(new Uint8Array(await kept.arrayBuffer())));
  pyodide.runPython(IMPORTED, { globals: pyodide.globals.get("dict")() });
  if (cache && !kept) setTimeout(async () => {
    pyodide.runPython(KEPT_TOO, { globals: pyodide.globals.get("dict")() });
    const bytes = compiled.get("keep")();
    for (const old of await cache.keys()) await cache.delete(old);
    await cache.put(name, new Response(bytes.toJs()));
  }, UNTIL_KEPT);
}

async function sum(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((one) => one.toString(16).padStart(2, "0")).join("");
}
