// `<t:…>` as a reader sees it: in the browser's own zone, and relative ones that stay true as the world's time goes on.

import { h } from "./dom.js";
import { worldNow } from "./store.js";

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};
const UNITS = [
  ["year", 365 * 86400],
  ["month", 30 * 86400],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];
const formats = new Map();
const relative = new Intl.RelativeTimeFormat("en", { numeric: "always" });

/** A date or time in words; `options` are those of Intl.DateTimeFormat. */
export function show(at, options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-GB", options));
  return formats.get(key).format(at);
}

/** How far `at` is from the world's present: "in 2 days". */
export function distance(at) {
  const gap = Math.round((at - worldNow()) / 1000);
  const [unit, size] = UNITS.find(([, each]) => Math.abs(gap) >= each) ?? ["second", 1];
  return relative.format(Math.round(gap / size) || 0, unit);
}

/** The element for `<t:seconds:style>`; what is no date in any calendar is shown as it stands. */
export function stamp(seconds, style = "f") {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return document.createTextNode(`<t:${seconds}:${style}>`);
  const isRelative = style === "R";
  const words = isRelative ? distance(at) : show(at, STYLES[style]);
  const title = show(at, { dateStyle: "full", timeStyle: "long" });
  return h("time", { class: "stamp", dateTime: at.toISOString(), title, "data-relative": isRelative }, words);
}

/** Bring every relative time on the page up to date. */
export function refreshStamps() {
  for (const each of document.querySelectorAll("time[data-relative]")) {
    const words = distance(new Date(each.dateTime));
    if (each.textContent !== words) each.textContent = words;
  }
}
