// The stand-in's own interface: JSON over HTTP, and the live stream. The page asks nothing of anybody else.

/** What was asked for cannot be done; the message is for the reader. */
export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function read(response) {
  const told = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(told?.error ?? `The sandbox answered ${response.status}.`, response.status);
  return told;
}

async function send(path, options) {
  try {
    return await fetch(path, options);
  } catch {
    throw new Refused("The sandbox does not answer. Is `make demo` still running?", 0);
  }
}

/** The answer to a question; parameters that are undefined or null are left out. */
export async function ask(what, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null);
  const query = new URLSearchParams(given);
  return read(await send(`/sandbox/${what}${given.length ? `?${query}` : ""}`));
}

/** Do something; the answer is what came of it. */
export async function act(what, told = {}) {
  const headers = { "Content-Type": "application/json" };
  return read(await send(`/sandbox/${what}`, { method: "POST", headers, body: JSON.stringify(told) }));
}

/** Hear everything that `user` sees. `onLine(true)` at each new connection, `onLine(false)` when it is lost.
 *  Tries again for ever; the returned function ends it. */
export function watch(user, onEvent, onLine) {
  let socket;
  let timer;
  let ended = false;
  const connect = () => {
    socket = new WebSocket(`ws://${location.host}/sandbox/events?user=${encodeURIComponent(user)}`);
    socket.addEventListener("open", () => onLine(true));
    socket.addEventListener("message", (frame) => {
      const { event, data } = JSON.parse(frame.data);
      onEvent(event, data);
    });
    socket.addEventListener("close", () => {
      if (ended) return;
      onLine(false);
      timer = setTimeout(connect, 1000);
    });
  };
  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket.close();
  };
}

/** A file as the interface takes it. */
export async function pack(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { filename: file.name, base64: btoa(binary), content_type: file.type || null };
}

/** The bytes of what the interface gave as base64, as a file. */
export function unpack({ name, base64 }) {
  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  return new File([bytes], name, { type: "text/plain" });
}
