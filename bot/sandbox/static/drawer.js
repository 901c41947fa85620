// "Break things": faults that can be switched on and off, and counters that tell whether anything was lost.

import { act, ask } from "./api.js";
import { byId, fill, h, icon } from "./dom.js";
import { show } from "./stamps.js";
import { on, refresh, state } from "./store.js";
import { notify } from "./toasts.js";

const EVERY = 1000;
const LATEST = 12;

/** Switches that are faults of the stand-in: what it is called, what it does, the fault. */
const FAULTS = [
  ["outage", "Discord is down", "Connections are cut, requests get no answer", { kind: "outage" }],
  ["503", "Server errors", "Every other request is answered with 503", { kind: "503", chance: 0.5 }],
  ["429", "Too many requests", "Every other request is answered with 429", { kind: "429", chance: 0.5, seconds: 1 }],
  ["slow", "Slow answers", "Each answer takes two seconds", { kind: "slow", seconds: 2 }],
  [
    "reset-after",
    "Answers get lost",
    "Every other request is carried out, but its answer is cut off",
    { kind: "reset-after", chance: 0.5 },
  ],
];

let timer = 0;

export function drawerButton() {
  const button = h(
    "button",
    {
      class: "icon-button",
      type: "button",
      "aria-label": "Break things",
      title: "Break things",
      "aria-expanded": "false",
      "aria-controls": "drawer",
    },
    icon("bolt"),
  );
  button.addEventListener("click", () => toggle(button));
  byId("drawer").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    toggle(button);
    button.focus();
  });
  on("faults", () => button.classList.toggle("is-alarmed", state.faults.length > 0));
  for (const topic of ["faults", "bot", "world", "place"]) on(topic, () => !byId("drawer").hidden && draw());
  return button;
}

function toggle(button) {
  const drawer = byId("drawer");
  drawer.hidden = !drawer.hidden;
  button.setAttribute("aria-expanded", String(!drawer.hidden));
  clearInterval(timer);
  if (drawer.hidden) return;
  draw(button);
  count();
  timer = setInterval(count, EVERY);
  drawer.querySelector("button, input")?.focus();
}

let opener = null;

function draw(button = opener) {
  opener = button;
  const focused = document.activeElement?.closest?.("#drawer [name]")?.getAttribute("name");
  const shut = h("button", { class: "icon-button", type: "button", "aria-label": "Close" }, icon("close"));
  shut.addEventListener("click", () => {
    toggle(opener);
    opener.focus();
  });
  fill(
    byId("drawer"),
    h("header", {}, h("h2", {}, "Break things"), shut),
    h(
      "p",
      { class: "quiet" },
      "Break what you like, let time go on, mend it again. Nothing may be lost, nothing posted twice.",
    ),
    h("div", { class: "counters", role: "group", "aria-label": "Counters" }, COUNTERS.map(counter)),
    h("h3", {}, "Discord"),
    FAULTS.map(([kind, title, words, fault]) => faultSwitch(kind, title, words, fault)),
    h("h3", {}, "The bot"),
    toggleSwitch(
      "bot",
      "Kill the bot",
      "SIGKILL, without warning; switching back starts it on the same database",
      state.bot.state === "gone",
      steerBot,
    ),
    state.place?.server &&
      toggleSwitch(
        "rights",
        `Take #${state.place.name} away`,
        "The bot may no longer write there",
        !mayWrite(),
        steerRights,
      ),
    toggleSwitch(
      "dms",
      "Close direct messages",
      `${displayOfMe()} takes none from the bot any more`,
      !me()?.dms_open,
      (isOn) => act("dms", { user: state.me, open: !isOn }).then(refresh),
    ),
    h("h3", {}, "The bot's latest requests"),
    h("ol", { class: "requests", id: "requests" }),
  );
  if (focused) byId("drawer").querySelector(`[name="${focused}"]`)?.focus();
  if (!byId("drawer").hidden) count();
}

const me = () => [...state.people.values()].find((each) => each.name === state.me);
const displayOfMe = () => me()?.display ?? "Whoever acts";
const mayWrite = () =>
  state.place.server.channels.find((each) => each.id === state.place.id)?.bot_may.includes("send_messages");

const COUNTERS = [
  ["posts", "posts", (all) => all.posts],
  ["lost", "lost", (all) => (all.queue?.failed ?? 0) + (all.queue?.missed ?? 0)],
  ["doubled", "doubled", (all) => all.doubled],
  ["refused", "refused requests", (all) => all.refused],
];

function counter([name, label, read]) {
  const value = read(state.counters) ?? 0;
  const isBad = value > 0 && (name === "lost" || name === "doubled");
  return h(
    "div",
    { class: `counter ${isBad ? "is-bad" : ""}`, "data-counter": name },
    h("b", {}, value),
    h("span", {}, label),
  );
}

async function count() {
  try {
    const told = await ask("counters");
    const queue = state.counters.queue;
    state.counters = { ...told, queue };
    const after = Math.max(0, told.requests - LATEST);
    const latest = await ask("requests", { after });
    const box = byId("drawer").querySelector(".counters");
    if (box) fill(box, COUNTERS.map(counter));
    const list = byId("requests");
    if (list) fill(list, latest.reverse().map(requestLine));
  } catch {
    // The notice tells that the sandbox is gone.
  }
}

function requestLine({ at, method, path, status }) {
  const isBad = status >= 400;
  return h(
    "li",
    { class: isBad ? "is-bad" : "" },
    h("span", {}, show(new Date(at), { timeStyle: "medium" })),
    h("span", { class: "request-path", title: `${method} ${path}` }, `${method} ${path}`),
    h("b", {}, status),
  );
}

function faultSwitch(kind, title, words, fault) {
  const isOn = state.faults.some((each) => each.kind === kind);
  return toggleSwitch(kind, title, words, isOn, (wanted) => (wanted ? act("fault", fault) : act("heal", { kind })));
}

function toggleSwitch(name, title, words, isOn, run) {
  const input = h("input", {
    type: "checkbox",
    role: "switch",
    name,
    checked: Boolean(isOn),
    "aria-describedby": `about-${name}`,
  });
  input.addEventListener("change", async () => {
    input.disabled = true;
    try {
      await run(input.checked);
    } catch (error) {
      input.checked = !input.checked;
      notify(error.message, "bad");
    }
    input.disabled = false;
    input.focus();
  });
  return h(
    "label",
    { class: "switch" },
    h(
      "span",
      { class: "grow" },
      h("span", { class: "switch-title" }, title),
      h("span", { class: "quiet", id: `about-${name}` }, words),
    ),
    input,
  );
}

const steerBot = (isOn) => act("bot", { do: isOn ? "kill" : "start" });
const steerRights = (isOn) => act("rights", { channel: state.place.ref, deny: isOn ? ["send_messages"] : [] });
