// The days ahead: the meetings that articles announce and the posts that the bot will make, day by day.

import { ask } from "./api.js";
import { byId, fill, h, icon } from "./dom.js";
import { openPopup } from "./popup.js";
import { show } from "./stamps.js";
import { on, state, worldNow } from "./store.js";

const DAY = 86_400_000;
const SHOWN = 30;
const LINES = 4; // that a day shows at the most
const SOON = 350; // milliseconds after something happened, so that a burst is one question
const RESTS = 1500; // and never more often than this

let known = null; // by meeting id: what it said the last time, to mark what is new or moved
let timer = 0;
let asked = -RESTS;
let drawnFor = "";

export function startStrip() {
  fill(byId("ahead"), h("p", { class: "strip-empty" }, "Reading the days ahead …"));
  on("anything", (message) => message.author.bot && reread());
  on("bot", () => state.bot.state === "up" && reread());
  on("time", reread);
  on("place", () => {
    const scope = `${state.me} ${state.place.server?.id}`;
    if (scope !== drawnFor) known = null;
    drawnFor = scope;
    reread();
  });
}

function reread() {
  if (timer) return;
  timer = setTimeout(read, known ? Math.max(SOON, asked + RESTS - performance.now()) : 0);
}

async function read() {
  timer = 0;
  if (!state.place || !state.bot.ours || document.hidden) return;
  asked = performance.now();
  try {
    draw(await ask("ahead", { user: state.me, server: state.place.server?.id }));
  } catch {
    // The bot has not made its database yet, or is being started.
    if (!known) setTimeout(reread, RESTS);
  }
}

const dayKey = (at) => show(at, { year: "numeric", month: "2-digit", day: "2-digit" });
const dayOf = (meeting) => new Date(meeting.at ?? `${meeting.on}T12:00`);

function draw({ meetings, posts, queue }) {
  state.counters = { ...state.counters, queue: queue.counts };
  const days = Array.from({ length: SHOWN }, (_, at) => new Date(worldNow() + at * DAY));
  const changes = changed(meetings);
  const columns = days.map((day, at) => {
    const key = dayKey(day);
    const here = meetings.filter((each) => dayKey(dayOf(each)) === key);
    const due = posts.filter((each) => dayKey(new Date(each.due_at)) === key);
    return column(day, at === 0, here, due, changes);
  });
  const strip = byId("ahead");
  const left = strip.firstElementChild?.scrollLeft ?? 0;
  const list = h("ol", { class: "days", tabIndex: 0, "aria-label": "The days ahead" }, columns);
  fill(strip, list);
  list.scrollLeft = left;
  if (changes.size) list.querySelector(".is-changed")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The ids of the meetings that are new or other than they were. */
function changed(meetings) {
  const now = new Map(meetings.map((each) => [each.id, `${each.start} ${each.status}`]));
  const ids = known ? [...now].filter(([id, said]) => known.get(id) !== said).map(([id]) => id) : [];
  known = now;
  return new Set(ids);
}

function column(day, isToday, meetings, posts, changes) {
  const isEmpty = !meetings.length && !posts.length;
  const name = isToday ? "Today" : show(day, { weekday: "short" });
  return h(
    "li",
    { class: `day-column ${isToday ? "is-today" : ""} ${isEmpty ? "is-empty" : ""}` },
    h(
      "div",
      { class: "day-name" },
      h("span", {}, name),
      h("span", {}, show(day, { day: "numeric", month: isEmpty ? undefined : "short" })),
    ),
    chips(meetings, posts, changes),
  );
}

/** What a day holds, as many lines as the strip has whole; the last one opens the others. */
function chips(meetings, posts, changes) {
  const room = posts.length ? LINES - 1 : LINES;
  const shown = meetings.length > room ? room - 1 : meetings.length;
  const others = meetings.slice(shown);
  return [
    ...meetings.slice(0, shown).map((each) => meetingChip(each, changes.has(each.id))),
    others.length > 0 && listChip("more", `${others.length} more`, others.map(line)),
    posts.length > 0 && postsChip(posts),
  ];
}

const timeOf = (meeting) => meeting.at && show(new Date(meeting.at), { timeStyle: "short" });

function line(meeting) {
  const status = IS_OFF.has(meeting.status) && `(${meeting.status})`;
  return [timeOf(meeting), meeting.title, status].filter(Boolean).join(" ");
}

const IS_OFF = new Set(["cancelled", "postponed"]);

function meetingChip(meeting, isChanged) {
  const time = timeOf(meeting);
  const classes = [
    "meeting",
    IS_OFF.has(meeting.status) && "is-off",
    meeting.moved_from && "is-moved",
    isChanged && "is-changed",
  ];
  const note = IS_OFF.has(meeting.status) ? `${meeting.status}, ` : meeting.moved_from ? "moved, " : "";
  const chip = h(
    "button",
    {
      class: classes.filter(Boolean).join(" "),
      type: "button",
      "aria-haspopup": "dialog",
      "aria-label": `${note}${time ? `${time} ` : ""}${meeting.title}`,
    },
    time && h("span", { class: "meeting-time" }, time),
    h("span", { class: "meeting-title" }, meeting.title),
  );
  chip.addEventListener("click", () => openDetails(meeting, chip));
  return chip;
}

function openDetails(meeting, chip) {
  const when = meeting.at
    ? show(new Date(meeting.at), { dateStyle: "full", timeStyle: "short" })
    : show(dayOf(meeting), { dateStyle: "full" });
  const panel = h(
    "div",
    { class: "details", role: "dialog", "aria-label": meeting.title, tabIndex: -1 },
    h("strong", {}, meeting.title),
    h("div", {}, when),
    meeting.location && h("div", {}, meeting.location),
    IS_OFF.has(meeting.status) && h("div", { class: "is-bad" }, `It is ${meeting.status}.`),
    meeting.moved_from && h("div", { class: "is-moved" }, `Moved from ${written(meeting.moved_from)}`),
    h("div", { class: "quiet" }, `From: ${meeting.headline}`),
  );
  openPopup(panel, chip);
  panel.focus();
}

/** A date as an article gives it: a day with its weekday and, as it was printed, its hour; a week or a month as it is. */
function written(start) {
  if (!/^\d{4}-\d\d-\d\d/.test(start)) return start;
  const day = show(new Date(`${start.slice(0, 10)}T12:00`), { dateStyle: "full" });
  return [day, start.slice(11)].filter(Boolean).join(" ");
}

const KINDS = { daily: "daily briefing", reminder: "reminder", notice: "notice", tell: "word to the owner" };

function postsChip(posts) {
  const lines = posts.map((each) => {
    const time = show(new Date(each.due_at), { timeStyle: "short" });
    const name = state.servers
      .flatMap((server) => server.channels)
      .find((channel) => channel.id === each.channel)?.name;
    return `${time} ${KINDS[each.kind] ?? each.kind}${each.about ? `: ${each.about}` : ""} → ${name ? `#${name}` : "you"}`;
  });
  return listChip("posts", `${posts.length} ${posts.length === 1 ? "post" : "posts"}`, lines, icon("bell"));
}

/** A line that opens a list of others. */
function listChip(name, label, lines, mark) {
  const chip = h(
    "button",
    { class: name, type: "button", "aria-haspopup": "dialog", title: lines.join("\n") },
    mark,
    label,
  );
  chip.addEventListener("click", () => {
    const panel = h(
      "div",
      { class: "details", role: "dialog", "aria-label": label, tabIndex: -1 },
      lines.map((line) => h("div", {}, line)),
    );
    openPopup(panel, chip);
    panel.focus();
  });
  return chip;
}
