// Python from its public CDN, with our packages from the site: one list names all, with their sums.
"use strict";

const ADDRESS = "PYODIDE_ADDRESS";
const KEPT_TOO = "import matplotlib.pyplot, openpyxl, crm_lessons.classroom.lesson, crm_lessons.plots, crm_lessons.widgets";
const UNTIL_KEPT = 20_000;  // milliseconds; by then the first cells have imported what they need

self.startPython = async (options, here, tell) => {
  const list = await (await fetch(`${here}pyodide-lock.json`)).text();
  const lock = JSON.parse(list);
  const packages = Object.values(lock.packages);
  for (const one of packages) one.file_name = new URL(one.file_name, here).href;
  tellOfFiles(packages.length + 2, tell);
  try { importScripts(`${ADDRESS}pyodide.js`); } catch (error) { throw refused(`${ADDRESS}pyodide.js`, error); }
  const pyodide = await self.loadPyodide({
    ...options,
    indexURL: ADDRESS,
    lockFileURL: URL.createObjectURL(new Blob([JSON.stringify(lock)])),
    packages: Object.keys(lock.packages),
  });
  const absent = packages.find(({ name }) => !(name in pyodide.loadedPackages));
  if (absent) throw refused(absent.file_name);
  await withWhatWasCompiled(pyodide, here, list);
  return pyodide;
};

// Pyodide only logs which packages did not come, or had another sum than the list says, and starts without them.
const refused = (file, cause) => Object.assign(new Error(`${file} did not arrive, or has another sum`, { cause }), { file });

function tellOfFiles(total, tell) {
  const fetched = self.fetch;
  let done = 0;
  self.fetch = async (...what) => {
    const answer = await fetched(...what);
    done += 1;
    tell(done, total);
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
  if (kept) return compiled.get("put_back")(pyodide.toPy(new Uint8Array(await kept.arrayBuffer())));
  if (cache) setTimeout(async () => {
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
