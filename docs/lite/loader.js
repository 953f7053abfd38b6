// Runs in the worker of a kernel, in the place of pyodide.js: Python with all packages at once, ours among them, so that
// nothing is looked for elsewhere. The page is told how far it is; start.js, written by the builder, knows where the files are.
// A kernel whose worker was begun early (early.js) reads this a second time, and is given the Python that is under way.
"use strict";

(() => {
  const HOME = "/drive/.crm_lessons";  // in the drive that JupyterLite keeps: it outlives the kernel and the page
  const IMPORTED = "import IPython, ipywidgets, pandas, crm_lessons.classroom.sheet";  // what the first verdict takes
  const STARTUP = "get_ipython().Completer.use_jedi = False\n";  // the completer of IPython's two that is here
  const page = new BroadcastChannel("crm_lessons");

  const start = async (options) => {
    const here = options.indexURL;
    const fetched = self.fetch;  // a host that says nothing of it leaves a browser with the last edition, for days
    self.fetch = (what, how) => fetched(what, String(what).startsWith(here) ? { cache: "no-cache", ...how } : how);
    importScripts(URL.createObjectURL(await (await fetch(`${here}start.js`)).blob()));
    const tell = (done, total) => page.postMessage({ state: done < total ? "loading" : "starting", done, total });
    const pyodide = await self.startPython({ ...options, env: { CRM_LESSONS_HOME: HOME } }, here, tell);
    pyodide.FS.mkdirTree("/home/pyodide/.ipython/profile_default/startup");
    pyodide.FS.writeFile("/home/pyodide/.ipython/profile_default/startup/completer.py", STARTUP);
    pyodide.runPython(IMPORTED, { globals: pyodide.globals.get("dict")() });
    page.postMessage({ state: "ready" });
    return pyodide;
  };

  // What is missing or changed stops the start: the page says which file, and the kernel stays without Python.
  const startOrTell = (options) => start(options).catch((error) => {
    page.postMessage({ state: "failed", file: error.file ?? "Python" });
    throw error;
  });

  self.loadPyodide = (options) => self.begunEarly ?? startOrTell(options);
})();
