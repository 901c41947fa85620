// The line that says what is wrong, or going on: the sandbox has ended, the bot is away, the scene is playing.

import { act } from "./api.js";
import { byId, fill, h, icon } from "./dom.js";
import { on, state } from "./store.js";
import { notify } from "./toasts.js";

export function startNotice() {
  for (const topic of ["bot", "world", "time"]) on(topic, draw);
}

let shown = "";

function draw() {
  const { words, kind, button } = choose();
  if (words === shown) return;
  shown = words;
  const box = byId("notice");
  box.className = words ? `is-${kind}` : "";
  fill(box, words && icon(kind === "bad" ? "warning" : "news"), words && h("span", {}, words), button);
}

function choose() {
  if (!state.isOnline && state.place)
    return {
      kind: "bad",
      words: "The sandbox has ended. Start it again with make demo; this page comes back by itself.",
    };
  if (!state.bot.ours) return { words: "" };
  if (state.bot.state === "starting") return { kind: "calm", words: "The bot is starting …" };
  if (state.bot.state === "gone")
    return {
      kind: "bad",
      words: "The bot is not running. What falls due now is posted once it is back.",
      button: doing("Start it", "bot", { do: "start" }),
    };
  if (state.bot.scene)
    return {
      kind: "calm",
      words: "A rehearsed scene is playing in #news.",
      button: doing("Skip it", "scene", { do: "skip" }),
    };
  return { words: "" };
}

function doing(label, what, told) {
  const button = h("button", { class: "button is-small", type: "button" }, h("span", { class: "label" }, label));
  button.addEventListener("click", async () => {
    button.setAttribute("aria-busy", "true");
    await act(what, told).catch((error) => notify(error.message, "bad"));
    button.removeAttribute("aria-busy");
  });
  return button;
}
