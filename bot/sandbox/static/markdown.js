// Discord's Markdown as DOM nodes. Whatever a text holds, it can make only the elements below and text.
// Unclosed marks are looked for within REACH characters and DEPTH levels, so that no text takes long.

import { h } from "./dom.js";
import { stamp } from "./stamps.js";
import { personById, state } from "./store.js";

const REACH = 4000;
const DEPTH = 10;
const MARKS = [
  ["***", (inner) => h("strong", {}, h("em", {}, inner))],
  ["**", (inner) => h("strong", {}, inner)],
  ["__", (inner) => h("u", {}, inner)],
  ["~~", (inner) => h("s", {}, inner)],
  ["||", (inner) => spoiler(inner)],
  ["*", (inner) => h("em", {}, inner)],
  ["_", (inner) => h("em", {}, inner)],
];
const SPECIAL = new RegExp(
  [
    String.raw`\\(?<escaped>[^0-9A-Za-z\s])`,
    String.raw`<t:(?<at>-?\d{1,13})(?::(?<style>[tTdDfFsSR]))?>`,
    String.raw`<(?<kind>@!?|@&|#)(?<id>\d{15,20})>`,
    String.raw`<a?:(?<emoji>\w{2,32}):\d{15,20}>`,
    String.raw`\[(?<label>(?:\\.|[^\]\\\n]){1,400})\]\(<?(?<url>https?:\/\/[^\s()<>]{1,600})>?\)`,
    String.raw`<(?<bare>https?:\/\/[^\s<>]{1,600})>`,
    String.raw`(?<link>https?:\/\/[^\s<>"]{1,600})`,
    String.raw`@(?<all>everyone|here)\b`,
  ].join("|"),
  "y",
);

/** A whole text: headings, small print, quotes, lists, code blocks and lines. */
export function markdown(text) {
  const blocks = document.createDocumentFragment();
  const lines = text.split("\n");
  let at = 0;
  while (at < lines.length) at += addBlock(blocks, lines, at);
  return blocks;
}

/** Adds the block that begins at line `at`; the number of lines that it takes. */
function addBlock(blocks, lines, at) {
  const line = lines[at];
  if (line.startsWith("```")) return addCode(blocks, lines, at);
  const heading = /^(#{1,3}) (.+)$/.exec(line);
  if (heading) {
    // For screen readers all are of one level, below that of the channel's name: a message may begin with any.
    blocks.append(
      h("div", { class: `md-h${heading[1].length}`, role: "heading", "aria-level": 2 }, inline(heading[2])),
    );
    return 1;
  }
  if (line.startsWith("-# ")) {
    blocks.append(h("div", { class: "md-small" }, inline(line.slice(3))));
    return 1;
  }
  if (line.startsWith(">>> ")) {
    const rest = lines.slice(at);
    blocks.append(h("blockquote", {}, markdown([rest[0].slice(4), ...rest.slice(1)].join("\n"))));
    return rest.length;
  }
  if (line.startsWith("> "))
    return addRun(blocks, lines, at, /^> (.*)$/, (inside) => h("blockquote", {}, markdown(inside.join("\n"))));
  if (/^ {0,8}(?:[-*]|\d{1,3}\.) /.test(line)) return addList(blocks, lines, at);
  blocks.append(h("div", { class: line ? "md-line" : "md-gap" }, inline(line)));
  return 1;
}

function addCode(blocks, lines, at) {
  const end = lines.findIndex((line, place) => place > at && line.endsWith("```"));
  if (end < 0) {
    blocks.append(h("div", { class: "md-line" }, inline(lines[at])));
    return 1;
  }
  const inside = [...lines.slice(at + 1, end), lines[end].slice(0, -3)].join("\n");
  blocks.append(h("pre", {}, h("code", {}, inside.replace(/\n$/, ""))));
  return end - at + 1;
}

function addRun(blocks, lines, at, pattern, make) {
  const inside = [];
  while (at + inside.length < lines.length) {
    const found = pattern.exec(lines[at + inside.length]);
    if (!found) break;
    inside.push(found[1]);
  }
  blocks.append(make(inside));
  return inside.length;
}

const ITEM = /^( {0,8})(?:([-*])|(\d{1,3})\.) (.*)$/;

function addList(blocks, lines, at) {
  const isOrdered = Boolean(ITEM.exec(lines[at])[3]);
  const list = h(isOrdered ? "ol" : "ul", {});
  let count = 0;
  for (; at + count < lines.length; count += 1) {
    const found = ITEM.exec(lines[at + count]);
    if (!found || Boolean(found[3]) !== isOrdered) break;
    list.append(h("li", { class: `md-in-${Math.min(2, Math.ceil(found[1].length / 2))}` }, inline(found[4])));
  }
  blocks.append(list);
  return count;
}

/** One line's text with its emphasis, links, times and mentions. */
export function inline(text, depth = 0) {
  const nodes = [];
  let plain = "";
  let place = 0;
  const add = (node) => {
    if (plain) nodes.push(plain);
    plain = "";
    nodes.push(node);
  };
  while (place < text.length) {
    SPECIAL.lastIndex = place;
    const special = SPECIAL.exec(text);
    if (special) {
      place = SPECIAL.lastIndex; // before the words inside of it are looked at with the same pattern
      const node = showSpecial(special.groups, depth);
      if (typeof node === "string") plain += node;
      else add(node);
      continue;
    }
    const marked = depth < DEPTH && findMarked(text, place);
    if (marked) {
      add(marked.make(marked.isCode ? marked.inner : inline(marked.inner, depth + 1)));
      place = marked.end;
    } else {
      plain += text[place];
      place += 1;
    }
  }
  if (plain) nodes.push(plain);
  return nodes;
}

function findMarked(text, place) {
  if (text[place] === "`") {
    const end = text.indexOf("`", place + 1);
    if (end <= place + 1) return null;
    return { inner: text.slice(place + 1, end), end: end + 1, isCode: true, make: (inner) => h("code", {}, inner) };
  }
  if (!"*_~|".includes(text[place])) return null;
  for (const [mark, make] of MARKS) {
    if (!text.startsWith(mark, place)) continue;
    const start = place + mark.length;
    const end = findEnd(text, mark, start);
    if (end > start && !/\s/.test(text[start])) return { inner: text.slice(start, end), end: end + mark.length, make };
  }
  return null;
}

function findEnd(text, mark, start) {
  let end = text.indexOf(mark, start);
  // An underline inside of a word stands for itself, as in snake_case.
  const isInWord = (at) => mark === "_" && /\w/.test(text[at + 1] ?? "");
  while (end > 0 && (text[end - 1] === "\\" || isInWord(end))) end = text.indexOf(mark, end + 1);
  return end - start > REACH ? -1 : end;
}

function showSpecial(found, depth) {
  if (found.escaped) return found.escaped;
  if (found.at) return stamp(Number(found.at), found.style);
  if (found.kind) return mention(found.kind, found.id);
  if (found.all) return h("span", { class: "mention" }, `@${found.all}`);
  if (found.emoji) return `:${found.emoji}:`;
  if (found.label) return link(found.url, depth < DEPTH ? inline(found.label, DEPTH - 1) : found.label);
  const address = found.bare ?? found.link.replace(/[.,;:!?)]+$/, "");
  const rest = found.bare ? "" : found.link.slice(address.length);
  const made = link(address, address);
  return rest ? h("span", {}, made, rest) : made;
}

/** A link that opens elsewhere and tells nothing of where it was clicked. */
export function link(address, label) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: address }, label);
}

function mention(kind, id) {
  if (kind === "#") {
    const name = state.servers.flatMap((server) => server.channels).find((channel) => channel.id === id)?.name;
    return h("span", { class: "mention" }, name ? `#${name}` : "#unknown");
  }
  if (kind === "@&") {
    const name = state.servers.flatMap((server) => server.roles).find((role) => role.id === id)?.name;
    return h("span", { class: "mention" }, name ? `@${name.replace(/^@/, "")}` : "@unknown-role");
  }
  return h("span", { class: "mention" }, `@${personById(id)?.display ?? "unknown-user"}`);
}

function spoiler(inner) {
  const shut = h(
    "button",
    { class: "spoiler", type: "button", "aria-label": "Spoiler", "aria-expanded": "false" },
    inner,
  );
  shut.addEventListener("click", () => {
    shut.setAttribute("aria-expanded", "true");
    shut.removeAttribute("aria-label");
  });
  return shut;
}
