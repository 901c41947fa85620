// One message: who, when, what for whom, and everything that it holds.

import { renderAll } from "./components.js";
import { h, icon } from "./dom.js";
import { embeds } from "./embeds.js";
import { displayOf, face } from "./faces.js";
import { looseFiles } from "./files.js";
import { markdown } from "./markdown.js";
import { openMessageMenu } from "./menu.js";
import { distance, show } from "./stamps.js";
import { forget, isPinged, myId, personById, state } from "./store.js";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const TOGETHER = 7 * 60 * 1000;

const isEphemeral = (message) => Boolean(message.flags & EPHEMERAL);

/** Whether a message follows the one before it without a head of its own. */
function continues(message, before) {
  if (!before || before.author.id !== message.author.id || isSpecial(message) || isSpecial(before)) return false;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) < TOGETHER;
}

const isSpecial = (message) =>
  Boolean(message.interaction_metadata || message.message_reference || isEphemeral(message));

/** The list item of a message. */
export function renderMessage(message, before) {
  const isShort = continues(message, before);
  const isForMe = isPinged(message) && !state.place.isDirect;
  const classes = ["message", isShort && "is-short", isEphemeral(message) && "is-ephemeral", isForMe && "is-ping"];
  return h(
    "li",
    { class: classes.filter(Boolean).join(" "), "data-id": message.id, tabIndex: -1, "aria-label": summary(message) },
    lead(message),
    h(
      "div",
      { class: "gutter" },
      isShort ? h("span", { class: "small-time" }, clockOf(message)) : face(message.author),
    ),
    h("div", { class: "body" }, !isShort && head(message), content(message), foot(message)),
    tools(message),
  );
}

/** What is read out when a message is reached with the keyboard. */
function summary(message) {
  return `${displayOf(message.author)}, ${clockOf(message)}: ${plainText(message).slice(0, 300)}`;
}

const clockOf = (message) => show(new Date(message.timestamp), { timeStyle: "short" });

function head(message) {
  const at = new Date(message.timestamp);
  return h(
    "div",
    { class: "head" },
    h("span", { class: message.author.bot ? "name is-bot" : "name" }, displayOf(message.author)),
    message.author.bot && h("span", { class: "tag" }, "APP"),
    h(
      "time",
      { dateTime: message.timestamp, title: show(at, { dateStyle: "full", timeStyle: "long" }) },
      shortDate(at),
    ),
  );
}

function shortDate(at) {
  return show(at, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

/** What stands above a message: who used which command, or what it answers. */
function lead(message) {
  const used = message.interaction_metadata;
  if (used?.type === 2) {
    const who = personById(used.user.id)?.display ?? "Somebody";
    const what = message.type === 23 ? used.name : `/${used.name ?? "command"}`;
    return h(
      "div",
      { class: "lead" },
      h("span", { class: "lead-who" }, who),
      " used ",
      h("span", { class: "lead-what" }, what),
    );
  }
  if (!message.message_reference) return null;
  const list = state.messages.get(message.channel_id)?.list ?? [];
  const answered = list.find((each) => each.id === message.message_reference.message_id);
  const words = answered ? plainText(answered).slice(0, 120) || "a message" : "an earlier message";
  return h("div", { class: "lead" }, "in answer to: ", h("span", { class: "lead-what" }, words));
}

function content(message) {
  if (message.flags & LOADING) {
    const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    return h("div", { class: "thinking" }, dots, `${displayOf(message.author)} is thinking…`);
  }
  return h(
    "div",
    { class: "content" },
    message.content && h("div", { class: "text" }, markdown(message.content)),
    embeds(message),
    looseFiles(message),
    renderAll(message.components, { message }),
    message.edited_timestamp && !message.interaction_metadata && h("span", { class: "edited" }, "(edited)"),
  );
}

function foot(message) {
  if (!isEphemeral(message)) return null;
  const away = h("button", { class: "dismiss", type: "button" }, "Dismiss message");
  away.addEventListener("click", () => forget(message));
  return h("div", { class: "only-you" }, icon("eye"), "Only you can see this •", away);
}

function tools(message) {
  if (message.flags & LOADING) return null;
  const label = `More on the message of ${displayOf(message.author)}, ${clockOf(message)}`;
  const more = h(
    "button",
    { class: "icon-button", type: "button", "aria-label": label, "aria-haspopup": "menu" },
    icon("more"),
  );
  more.addEventListener("click", () => openMessageMenu(message, more));
  return h("div", { class: "tools" }, more);
}

/** Everything that is written on a message, without marks, for reading out and for answers. */
export function plainText(message) {
  const walk = (each) => [
    each.content,
    ...(each.components ?? []).flatMap(walk),
    ...(each.accessory ? walk(each.accessory) : []),
  ];
  const raw = [message.content, ...message.components.flatMap(walk), ...message.embeds.map((each) => each.title)];
  return raw
    .filter(Boolean)
    .join(" ")
    .replace(/<t:(\d+)(?::\w)?>/g, (_, seconds) => distance(new Date(seconds * 1000)))
    .replace(/\]\(<?https?:[^)]{1,600}\)/g, "")
    .replace(/^#{1,3} |-# |[*_`~[\]\\|]|> /gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a message is one that the page's person wrote or caused. */
export const isOwn = (message) => message.author.id === myId() || message.interaction_metadata?.user.id === myId();
