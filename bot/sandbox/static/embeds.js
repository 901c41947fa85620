// Embeds: the older kind of card under a message.

import { h } from "./dom.js";
import { inline, link, markdown } from "./markdown.js";
import { show } from "./stamps.js";

export function embeds(message) {
  if (message.flags & (1 << 2)) return [];
  return message.embeds.map(renderEmbed);
}

function renderEmbed(embed) {
  const card = h(
    "article",
    { class: "embed" },
    embed.author && h("div", { class: "embed-author" }, embed.author.name),
    embed.title &&
      h("div", { class: "embed-title" }, embed.url ? link(embed.url, inline(embed.title)) : inline(embed.title)),
    embed.description && h("div", { class: "text" }, markdown(embed.description)),
    embed.fields?.length && h("div", { class: "embed-fields" }, embed.fields.map(renderField)),
    (embed.footer || embed.timestamp) && h("div", { class: "quiet" }, footer(embed)),
  );
  if (embed.color) card.style.setProperty("--accent", `#${embed.color.toString(16).padStart(6, "0")}`);
  return card;
}

function renderField(field) {
  return h(
    "div",
    { class: field.inline ? "embed-field is-inline" : "embed-field" },
    h("div", { class: "embed-name" }, inline(field.name)),
    h("div", { class: "text" }, markdown(field.value)),
  );
}

function footer(embed) {
  const at = embed.timestamp && show(new Date(embed.timestamp), { dateStyle: "medium", timeStyle: "short" });
  return [embed.footer?.text, at].filter(Boolean).join(" • ");
}
