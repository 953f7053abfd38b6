// Python from the site's own archive: every file is put in its place before Python starts, compiled already, and a compiled
// part of a package is loaded when it is first imported.
"use strict";

const TOTAL = BYTES_IN_ALL;
const NO_LIBRARY = "data:,";  // the standard library is in the archive

self.startPython = async (options, here, tell) => {
  let done = 0;
  const counted = new Set();
  const arrived = async (name) => {
    const answer = await fetch(`${here}${name}`);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return answer;
  };
  const unzipped = async (name) => {
    const answer = await arrived(name);
    const counting = new TransformStream({
      transform(part, out) {
        done += part.length;
        const percent = Math.floor((100 * done) / TOTAL);
        if (!counted.has(percent)) tell(done, TOTAL);
        counted.add(percent);
        out.enqueue(part);
      },
    });
    return answer.body.pipeThrough(counting).pipeThrough(new DecompressionStream("gzip"));
  };
  const named = (name, coming) => coming.catch((error) => { throw Object.assign(error, { file: `${here}${name}` }); });
  const read = (name, type) => named(name, unzipped(name).then(
    (content) => new Response(content, { headers: { "Content-Type": type } })));
  const compiled = read("pyodide.asm.wasm.packed", "application/wasm");
  const code = read("pyodide.asm.js.packed", "text/javascript");
  const files = read("python.packed", "application/x-tar");
  const fetched = self.fetch;
  self.fetch = (what, ...how) => (String(what).endsWith("/pyodide.asm.wasm") ? compiled : fetched(what, ...how));
  for (const script of [named("pyodide.js", arrived("pyodide.js")), code]) {
    importScripts(URL.createObjectURL(await (await script).blob()));
  }
  const pyodide = await self.loadPyodide({
    ...options,
    packages: [],
    stdLibURL: NO_LIBRARY,
    fsInit: async (drive) => unpack(new Uint8Array(await named("python.packed", (await files).arrayBuffer())), drive),
  });
  self.fetch = fetched;
  return pyodide;
};

// A tar is a header of 512 bytes and the file, filled up to the next 512; at its end stand zeros.
function unpack(tar, drive) {
  const text = new TextDecoder();
  const made = new Set();
  for (let at = 0; tar[at];) {
    const field = (from, length) => text.decode(tar.subarray(at + from, at + from + length)).split("\0")[0];
    const path = ["", field(345, 155), field(0, 100)].filter((part, place) => !place || part).join("/");
    const folder = path.slice(0, path.lastIndexOf("/"));
    const begins = at + 512;
    const size = parseInt(field(124, 12), 8);
    if (!made.has(folder)) drive.mkdirTree(folder);
    made.add(folder);
    drive.writeFile(path, tar.subarray(begins, begins + size), { canOwn: true });
    at = begins + 512 * Math.ceil(size / 512);
  }
}
