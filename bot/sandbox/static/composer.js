// Where one types: words, a command after a slash, or an article to be read.

import { act } from "./api.js";
import { commandForm } from "./command_form.js";
import { flatten, matching } from "./commands.js";
import { byId, fill, h, icon } from "./dom.js";
import { openMenu } from "./popup.js";
import { here, myId, on, state } from "./store.js";
import { suggestionList } from "./suggestions.js";

const LONGEST = 2000;
const LIKE_AN_ARTICLE = 400;

let input;
let suggestions;
let box;
let fault;
let form = null;
let onArticle = () => {};

/** `readArticle(file)` is called for an article that is pasted or chosen; `menu()` gives more entries for the plus. */
export function startComposer({ readArticle, menu }) {
  onArticle = readArticle;
  input = h("textarea", { class: "composer-input", rows: 1, id: "composer-input", "aria-label": "Message" });
  suggestions = suggestionList(input, "Commands", (item) => begin(item.value));
  const plus = h(
    "button",
    { class: "icon-button", type: "button", "aria-label": "Articles and files", "aria-haspopup": "menu" },
    icon("plus"),
  );
  plus.addEventListener("click", async () =>
    openMenu(await menu(), plus, { above: true, label: "Articles and files" }),
  );
  fault = h("div", { class: "composer-fault", role: "alert" });
  box = h("div", { class: "composer-box" }, plus, input);
  fill(byId("composer"), suggestions.element, fault, box);
  input.addEventListener("input", onInput);
  input.addEventListener("keydown", onKey);
  input.addEventListener("paste", onPaste);
  on("place", ({ changed, isFirst }) => changed && reset(isFirst));
  on("offered", () => input.value.startsWith("/") && onInput());
  document.addEventListener("keydown", typeAnywhere);
}

/** For another channel; `keeps` what was typed before the first one was there. */
function reset(keeps) {
  leave();
  if (!keeps) input.value = "";
  onInput();
  const { isDirect, name, server, channel } = state.place;
  const mayWrite = !server || channel.writers.includes(myId());
  input.placeholder = isDirect
    ? "Message @Briefing Bot"
    : mayWrite
      ? `Message #${name}, or / for commands`
      : "You may not write here";
  input.setAttribute("aria-label", isDirect ? "Message to Briefing Bot" : `Message in #${name}`);
  say("");
}

function say(words) {
  fault.textContent = words;
}

function onInput() {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, innerHeight * 0.4)}px`;
  say("");
  const typed = input.value;
  if (!typed.startsWith("/") || typed.includes("\n")) {
    suggestions.hide();
    return;
  }
  const commands = flatten(state.offered);
  if (!commands.length) {
    suggestions.show(
      [],
      state.bot.state === "up" ? "No commands here" : "The bot is not there yet; its commands come with it.",
    );
    return;
  }
  const path = typed.slice(1);
  const exact = commands.find((each) => path.startsWith(`${each.path} `) && !each.path.startsWith(path.trim() + " "));
  if (exact) {
    begin(exact, path.slice(exact.path.length + 1));
    return;
  }
  const found = matching(commands, path);
  suggestions.show(
    found.map((each) => ({ label: `/${each.path}`, detail: each.description, value: each })),
    "No such command",
  );
}

/** Fill in a command; `rest` is what was typed behind its name. */
function begin(command, rest = "") {
  leave();
  suggestions.hide();
  input.value = "";
  const first = command.options.find((each) => each.required) ?? command.options[0];
  const given = rest && first ? { [first.name]: rest } : {};
  form = commandForm(command, { given, onLeave: () => leave(true), onSent: () => leave(true), onFault: say });
  byId("composer").insertBefore(form.lists, fault);
  input.hidden = true;
  box.append(form.element);
  say("");
  form.focus();
}

function leave(focuses = false) {
  if (form) {
    form.element.remove();
    form.lists.remove();
    form = null;
  }
  input.hidden = false;
  if (focuses) input.focus();
}

function onKey(event) {
  if (suggestions.onKey(event)) return;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  }
}

async function send() {
  const text = input.value.trim();
  if (!text) return;
  if (text.startsWith("/")) {
    say("No such command here. Type / alone to see all of them.");
    return;
  }
  if (text.length > LONGEST) {
    say(`A message holds at most ${LONGEST} characters; this has ${text.length}.`);
    return;
  }
  input.value = "";
  onInput();
  try {
    await act("say", { ...here(), text });
  } catch (error) {
    input.value = text;
    say(error.message);
  }
}

function onPaste(event) {
  const [file] = event.clipboardData.files;
  const text = event.clipboardData.getData("text/plain");
  if (!file && text.length < LIKE_AN_ARTICLE) return;
  event.preventDefault();
  onArticle(file ?? new File([text], "pasted.txt", { type: "text/plain" }));
}

/** Typing goes to the composer wherever the focus is, unless it is in another field. */
function typeAnywhere(event) {
  const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== " ";
  const isElsewhere = event.target.closest("input, textarea, select, dialog, .popup, [role=menu]");
  if (isTyping && !isElsewhere && !input.hidden) input.focus();
}
