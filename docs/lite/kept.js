// Before JupyterLite begins: the service worker, through which Python reaches the drive that outlives the page. JupyterLite does
// not wait for it, and a kernel that begins too soon keeps nothing for as long as it lives, without a word. Here the page waits,
// and knows from then on whether anything is kept.
"use strict";

(() => {
  const PATIENCE = 30_000;  // milliseconds: on a slow line the script of the service worker comes after much else
  const SCRIPT = "../service-worker.js?enableCache=false";  // the address under which JupyterLite asks for it

  // JupyterLite takes a service worker whose version it has not noted for an old one, and registers it anew under the kernel.
  const noteVersion = async ({ active }) => {
    const settings = await (await fetch("../jupyter-lite.json")).json();
    localStorage[`${active.scriptURL}-version`] = settings["jupyter-config-data"].appVersion;
  };

  const isThere = async (workers) => {
    await workers.register(SCRIPT);
    await noteVersion(await workers.ready);
    return true;
  };

  // Returns whether Python will keep what it writes. Where it will not, JupyterLite is left in no doubt: a service worker
  // that came while a kernel begins would stop it.
  window.crmLessonsKeep = async () => {
    const workers = navigator.serviceWorker;
    if (!workers) return false;
    const late = new Promise((go) => { setTimeout(go, PATIENCE, false); });
    const kept = await Promise.race([isThere(workers).catch(() => false), late]);
    if (!kept) Object.defineProperty(navigator, "serviceWorker", { value: undefined });
    return kept;
  };
})();
