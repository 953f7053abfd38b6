// Python begins while JupyterLab still loads: a worker that page.js hands to the first kernel that asks for one, with the
// address of the kernel's own code as its first message.
"use strict";

importScripts("../../runtime/loader.js");
self.begunEarly = self.loadPyodide({ indexURL: new URL("../../runtime/", self.location).href });
addEventListener("message", ({ data }) => importScripts(data), { once: true });
