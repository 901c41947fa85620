// The line above the messages: where one is, and buttons for what is hidden on a narrow screen.

import { byId, fill, h, icon } from "./dom.js";
import { on, state } from "./store.js";

const TOPICS = {
  news: "Daily briefings and reminders arrive here once /setup has been used",
  general: "Talk, and try commands",
  private: "Only the owner sees this one, and the bot has no rights here",
};

export function startHeading() {
  on("place", draw);
  on("world", draw);
}

function draw() {
  if (!state.place) return;
  const { isDirect, name, server } = state.place;
  const topic = isDirect ? "Personal reminders arrive here" : (TOPICS[name] ?? `A channel of ${server.name}`);
  const members = h(
    "button",
    { class: "icon-button members-toggle", type: "button", "aria-label": "Members", title: "Members" },
    icon("people"),
  );
  members.addEventListener("click", () => document.body.classList.toggle("shows-members"));
  fill(
    byId("heading"),
    icon(isDirect ? "mail" : "hash"),
    h("h1", {}, name),
    h("span", { class: "topic" }, topic),
    members,
  );
  document.title = `${isDirect ? "@" : "#"}${name} · Briefing Bot sandbox`;
}
