// The menu of a message: the bot's own commands for messages, and what a reader can do with one.

import { useMenu } from "./acts.js";
import { icon } from "./dom.js";
import { plainText } from "./message.js";
import { openMenu } from "./popup.js";
import { state } from "./store.js";
import { notify } from "./toasts.js";

const ON_MESSAGE = 3;

export function openMessageMenu(message, anchor) {
  const apps = state.offered
    .filter((command) => command.type === ON_MESSAGE)
    .map(({ name }) => ({ label: name, hint: "Apps", icon: icon("news"), run: () => useMenu(message, name) }));
  const copy = {
    label: "Copy text",
    icon: icon("file"),
    run: () => navigator.clipboard.writeText(plainText(message)).then(() => notify("Copied.")),
  };
  openMenu([...apps, copy], anchor, { label: "Message" });
}
