// Who is in the server, and as whom the page acts.

import { byId, fill, h } from "./dom.js";
import { face } from "./faces.js";
import { become, on, personById, state } from "./store.js";

const ROLES = { owner: "Owner of both servers", member: "Member", stranger: "In Harbour Desk only" };

export function startMembers() {
  on("world", draw);
  on("place", draw);
  on("bot", draw);
}

function draw() {
  const people = [...state.people.values()];
  const bot = people.find((each) => each.bot);
  if (!bot) return;
  const ids = state.place?.server?.members ?? [bot.id, people.find((each) => each.name === state.me)?.id];
  const present = ids.map(personById).filter((each) => each && !each.bot);
  const isUp = state.isOnline && state.bot.state === "up";
  fill(
    byId("members"),
    h(
      "section",
      {},
      h("h2", { id: "act-as" }, "Act as"),
      h("div", { role: "radiogroup", "aria-labelledby": "act-as" }, people.filter((each) => !each.bot).map(choice)),
    ),
    h(
      "section",
      {},
      h("h2", {}, `Online — ${present.length + (isUp ? 1 : 0)}`),
      h(
        "ul",
        {},
        isUp && member(bot, "online"),
        present.map((each) => member(each, "online")),
      ),
    ),
    !isUp && h("section", {}, h("h2", {}, "Offline — 1"), h("ul", {}, member(bot, "offline"))),
  );
}

function member(person, presence) {
  return h(
    "li",
    { class: `member is-${presence}` },
    h("span", { class: "face-box" }, face(person), h("i", { class: "presence" })),
    h("span", { class: "grow" }, person.display),
    person.bot && h("span", { class: "tag" }, "APP"),
  );
}

function choice(person) {
  const radio = h("input", { type: "radio", name: "act-as", value: person.name, checked: person.name === state.me });
  radio.addEventListener("change", () => become(person.name));
  return h(
    "label",
    { class: "act-as" },
    radio,
    face(person),
    h(
      "span",
      { class: "grow" },
      h("span", { class: "act-name" }, person.display),
      h("span", { class: "quiet" }, ROLES[person.name] ?? ""),
    ),
  );
}
