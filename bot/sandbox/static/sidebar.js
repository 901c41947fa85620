// Servers and channels that the person sees, and direct messages, with what is unread.

import { byId, fill, h, icon } from "./dom.js";
import { go, on, places, state } from "./store.js";

export function startSidebar() {
  for (const topic of ["world", "place", "unread"]) on(topic, draw);
}

function draw() {
  const all = places();
  const servers = [...new Set(all.map((each) => each.server))];
  const focused = document.activeElement?.closest?.("#sidebar [data-ref]")?.dataset.ref;
  fill(
    byId("sidebar"),
    servers.map((server) =>
      group(
        server,
        all.filter((each) => each.server === server),
      ),
    ),
  );
  if (focused)
    byId("sidebar")
      .querySelector(`[data-ref="${CSS.escape(focused)}"]`)
      ?.focus();
}

function group(server, members) {
  const title = server?.name ?? "Direct messages";
  return h(
    "section",
    { class: "server", "aria-label": title },
    h(
      "h2",
      {},
      h("span", { class: "server-sign", "aria-hidden": "true" }, server ? initials(title) : icon("mail")),
      title,
    ),
    h(
      "ul",
      {},
      members.map((place) => h("li", {}, entry(place))),
    ),
  );
}

const initials = (name) =>
  name
    .split(" ")
    .map((word) => word[0])
    .join("")
    .slice(0, 2);

function entry(place) {
  const unread = state.unread.get(place.id);
  const isOpen = place.ref === state.place?.ref;
  const isShut = place.channel && !place.channel.bot_may.includes("send_messages");
  const sign = place.isDirect ? "mail" : isShut ? "lock" : "hash";
  const words = unread ? `, ${unread.count} new${unread.pings ? `, ${unread.pings} for you` : ""}` : "";
  const button = h(
    "button",
    {
      class: `channel ${unread ? "is-unread" : ""}`,
      type: "button",
      "data-ref": place.ref,
      "aria-current": isOpen ? "page" : null,
      title: isShut ? "The bot may not write here" : null,
    },
    icon(sign),
    h("span", { class: "grow" }, place.name),
    isShut && h("span", { class: "unseen" }, "(the bot may not write here)"),
    unread && h("span", { class: "unseen" }, words),
    unread?.pings > 0 && h("span", { class: "badge", "aria-hidden": "true" }, unread.pings),
  );
  button.addEventListener("click", () => {
    document.body.classList.remove("shows-sidebar");
    go(place);
  });
  return button;
}
