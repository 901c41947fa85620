// Short words in a corner that go away by themselves, and the live region that reads new messages out.

import { byId, h, icon } from "./dom.js";

const STAYS = 7000;

/** Say something for a while; `kind` is "good" or "bad". */
export function notify(words, kind = "good") {
  const shut = h("button", { class: "icon-button", type: "button", "aria-label": "Close" }, icon("close"));
  const toast = h("div", { class: `toast is-${kind}` }, h("span", {}, words), shut);
  shut.addEventListener("click", () => toast.remove());
  byId("toasts").append(toast);
  setTimeout(() => toast.remove(), STAYS);
}

/** Read something out to those who listen. */
export function announce(words) {
  const live = byId("live");
  live.append(h("p", {}, words.slice(0, 600)));
  while (live.childElementCount > 5) live.firstElementChild.remove();
}
