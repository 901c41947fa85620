// The world's clock at the top: what time it is there, how fast it runs, and the jump to what is due next.

import { byId, fill, h, icon } from "./dom.js";
import { distance, refreshStamps, show } from "./stamps.js";
import { moveClock, on, state, worldNow } from "./store.js";
import { notify } from "./toasts.js";

const RATES = [
  [0, "Pause", "The clock stands still", "pause"],
  [1, "1×", "As fast as real time", "play"],
  [60, "1 min/s", "A minute a second", null],
  [3600, "1 h/s", "An hour a second", null],
];
const TICK = 250;

let date;
let next;
let rates;

/** `tools` are further buttons at the end of the bar. */
export function startClock(tools) {
  date = h("time", { class: "clock-date" });
  rates = RATES.map(([rate, label, title, sign]) => {
    const button = h(
      "button",
      { class: "rate", type: "button", title, "aria-label": title, "aria-pressed": "false" },
      sign && icon(sign),
      label,
    );
    button.addEventListener("click", () => move({ rate }, button));
    return button;
  });
  next = h("button", { class: "button is-primary next-post", type: "button" });
  next.addEventListener("click", () => move({ next: true }, next));
  const menu = h(
    "button",
    { class: "icon-button for-narrow", type: "button", "aria-label": "Servers and channels" },
    icon("menu"),
  );
  menu.addEventListener("click", () => document.body.classList.toggle("shows-sidebar"));
  fill(
    byId("clock"),
    menu,
    date,
    h("div", { class: "rates", role: "group", "aria-label": "How fast time goes" }, rates),
    next,
    h("span", { class: "grow" }),
    tools,
  );
  on("time", draw);
  on("bot", draw);
  setInterval(tick, TICK);
}

async function move(how, button) {
  button.setAttribute("aria-busy", "true");
  try {
    await moveClock(how);
  } catch (error) {
    notify(error.message, "bad");
  } finally {
    button.removeAttribute("aria-busy");
  }
}

function draw() {
  RATES.forEach(([rate], at) => {
    rates[at].setAttribute("aria-pressed", String(rate === state.time.rate));
    rates[at].disabled = state.bot.scene;
  });
  const due = state.time.next;
  next.disabled = !due || state.bot.scene;
  next.title = due
    ? show(new Date(due), { dateStyle: "full", timeStyle: "short" })
    : "Nothing is planned, or the bot is not there";
  fill(
    next,
    icon("next"),
    h("span", { class: "label" }, "Next post"),
    due && h("span", { class: "next-when" }, distance(new Date(due))),
  );
  tick();
}

function tick() {
  if (!state.time.now) return;
  const now = new Date(worldNow());
  date.dateTime = now.toISOString();
  const words = show(now, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: state.time.rate === 1 ? "2-digit" : undefined,
  });
  if (date.textContent !== words) date.textContent = words;
  refreshStamps();
  const when = next.querySelector(".next-when");
  if (when && state.time.next) when.textContent = distance(new Date(state.time.next));
}
