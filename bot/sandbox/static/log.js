// The messages of the open channel: in order, live, older ones as one scrolls up. It keeps to the end while one is there.

import { byId, fill, h } from "./dom.js";
import { displayOf } from "./faces.js";
import { isOwn, plainText, renderMessage } from "./message.js";
import { show } from "./stamps.js";
import { on, readOlder, state } from "./store.js";
import { announce } from "./toasts.js";

const NEAR = 240;

export function startLog() {
  on("messages", showAll);
  on("message", append);
  on("changed", replace);
  on("deleted", (id) => find(id)?.remove());
  on("older", prepend);
  byId("scroller").addEventListener("scroll", onScroll, { passive: true });
  byId("log").addEventListener("keydown", onKey);
  const keep = new ResizeObserver(() => isAtEnd && toEnd());
  for (const each of ["log", "scroller"]) keep.observe(byId(each));
}

let isAtEnd = true;
let isReading = false;

const find = (id) => byId("log").querySelector(`[data-id="${CSS.escape(id)}"]`);

function toEnd() {
  const scroller = byId("scroller");
  scroller.scrollTop = scroller.scrollHeight;
}

function showAll() {
  const { list, hasOlder } = state.messages.get(state.place.id) ?? { list: [] };
  fill(byId("log"), !hasOlder && beginning(list), rows(list));
  byId("log").lastElementChild?.setAttribute("tabindex", "0");
  isAtEnd = true;
  toEnd();
}

function rows(list, before = null) {
  return list.flatMap((message, at) => {
    const previous = list[at - 1] ?? before;
    return [dayLine(message, previous), renderMessage(message, previous)].filter(Boolean);
  });
}

const dayOf = (message) => show(new Date(message.timestamp), { day: "numeric", month: "long", year: "numeric" });

function dayLine(message, previous) {
  if (previous && dayOf(previous) === dayOf(message)) return null;
  return h("li", { class: "day" }, h("span", {}, dayOf(message)));
}

function beginning(list) {
  const { isDirect, name } = state.place;
  const title = isDirect ? "Briefing Bot" : `Welcome to #${name}`;
  const words = isDirect
    ? "Direct messages with the bot. Personal reminders arrive here; commands work here too."
    : `This is the beginning of #${name}. Type / to see what the bot can do, or drop an article here.`;
  return h(
    "li",
    { class: `beginning ${list.length ? "" : "is-empty"}` },
    h("div", { class: "beginning-title" }, title),
    h("p", {}, words),
  );
}

function append(message) {
  const { list } = state.messages.get(state.place.id);
  const place = list.findIndex((each) => each.id === message.id);
  const before = list[place - 1];
  byId("log").append(...rows([message], before));
  settleFocus();
  if (isAtEnd || isOwn(message)) {
    isAtEnd = true;
    toEnd();
  }
  if (!isOwn(message) || message.author.bot) announce(`${displayOf(message.author)}: ${plainText(message)}`);
}

function replace(message) {
  const old = find(message.id);
  if (!old) return;
  const { list } = state.messages.get(state.place.id);
  const before = list[list.findIndex((each) => each.id === message.id) - 1];
  const focused = old.contains(document.activeElement) ? focusPath(old) : null;
  const fresh = renderMessage(message, before);
  old.replaceWith(fresh);
  settleFocus();
  if (focused !== null) (fresh.querySelectorAll("button, a")[focused] ?? fresh).focus({ preventScroll: true });
  if (isAtEnd) toEnd();
}

/** Which of a message's buttons has the focus, so that its successor gets it after an edit. */
function focusPath(element) {
  const at = [...element.querySelectorAll("button, a")].indexOf(document.activeElement);
  return Math.max(0, at);
}

function prepend(older) {
  const scroller = byId("scroller");
  const from = scroller.scrollHeight - scroller.scrollTop;
  const { hasOlder } = state.messages.get(state.place.id);
  byId("log").prepend(...(hasOlder ? [] : [beginning(older)]), ...rows(older));
  scroller.scrollTop = scroller.scrollHeight - from;
}

async function onScroll() {
  const scroller = byId("scroller");
  isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR / 4;
  if (scroller.scrollTop > NEAR || isReading) return;
  isReading = true;
  await readOlder().catch(() => {});
  isReading = false;
}

/** One message of the log can be reached with Tab; the arrow keys go on from there. */
function settleFocus() {
  const all = [...byId("log").querySelectorAll(".message")];
  for (const each of all.slice(-3)) each.tabIndex = -1;
  if (all.length && !all.some((each) => each.tabIndex === 0)) all.at(-1).tabIndex = 0;
}

function onKey(event) {
  const message = event.target.closest(".message");
  if (event.target !== message) return;
  const all = [...byId("log").querySelectorAll(".message")];
  const at = all.indexOf(message);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || !all[to]) return;
  event.preventDefault();
  message.tabIndex = -1;
  all[to].tabIndex = 0;
  all[to].focus();
}
