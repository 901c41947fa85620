// An article before it is loaded: its text with everything that is found in it marked, and the rule that found it.

import { perform } from "./acts.js";
import { act, ask, pack, unpack } from "./api.js";
import { byId, fill, h, icon } from "./dom.js";
import { sizeInWords } from "./files.js";
import { show } from "./stamps.js";
import { personById, myId, state } from "./store.js";
import { notify } from "./toasts.js";

const LARGEST = 5 * 1024 * 1024;
/** A stretch that several marks cover has the look of the last of these. */
const KINDS = ["headline", "lede", "section", "quote", "date", "event"];
const NAMED = new Set(["quote", "date", "event"]);

/** What the plus of the composer offers: the ready articles, a file, a text. */
export async function articleMenu() {
  const ready = await ask("articles").catch(() => []);
  const tries = ready.map((each) => ({
    label: titleOf(each),
    hint: "try",
    icon: icon("news"),
    run: () => openReader(unpack(each)),
  }));
  return [
    ...tries,
    ...(ready.length
      ? [{ label: "Watch the rehearsed scene", icon: icon("play"), run: () => act("scene", { do: "play" }) }]
      : []),
    { label: "Choose a file …", icon: icon("file"), run: chooseFile },
    { label: "Paste a text …", icon: icon("plus"), run: pasteText },
  ];
}

const titleOf = ({ name }) => {
  const words = name
    .replace(/^\d+-/, "")
    .replace(/\.\w+$/, "")
    .replaceAll("-", " ");
  return words[0].toUpperCase() + words.slice(1);
};

function chooseFile() {
  const input = h("input", { type: "file", accept: ".txt,.text,.md,.markdown,.html,.htm,.eml" });
  input.addEventListener("change", () => openReader(input.files[0]));
  input.click();
}

function pasteText() {
  const area = h("textarea", {
    class: "input",
    rows: 12,
    id: "pasted",
    "aria-label": "The article's text",
    placeholder: "Paste the whole article here",
  });
  const { dialog, footer } = makeDialog("Paste an article", h("div", { class: "dialog-body" }, area));
  const read = h("button", { class: "button is-primary", type: "button" }, "Read it");
  read.addEventListener("click", () => {
    if (!area.value.trim()) {
      area.focus();
      return;
    }
    dialog.close();
    openReader(new File([area.value], "pasted.txt", { type: "text/plain" }));
  });
  footer.append(read);
  area.focus();
}

/** Show what is found in a file, with a button that loads it into the open channel. */
export async function openReader(file) {
  if (file.size > LARGEST) {
    notify(`${file.name} has ${sizeInWords(file.size)}; the sandbox takes articles of up to 5 MB.`, "bad");
    return;
  }
  const packed = await pack(file);
  const body = h("div", { class: "reader is-loading" }, h("p", { class: "quiet" }, "Reading …"));
  const { dialog, footer } = makeDialog(file.name, body);
  dialog.classList.add("is-wide");
  try {
    const found = await act("explain", { name: packed.filename, base64: packed.base64 });
    body.classList.remove("is-loading");
    fill(body, summary(found), text(found));
    footer.append(...loading(dialog, packed));
    footer.querySelector(".is-primary").focus();
  } catch (error) {
    fill(body, h("p", { class: "failed", role: "alert" }, error.message));
  }
}

function loading(dialog, packed) {
  const where = state.place.isDirect ? "your direct messages" : `#${state.place.name}`;
  const load = h(
    "button",
    { class: "button is-primary", type: "button" },
    h("span", { class: "label" }, `Load it in ${where}`),
  );
  load.addEventListener("click", async () => {
    dialog.close();
    try {
      await perform("slash", { typed: "/articles add", channel: state.place.ref, options: { file: packed } });
    } catch (error) {
      notify(error.message, "bad");
    }
  });
  return [h("span", { class: "grow quiet" }, `as ${personById(myId()).display}`), load];
}

function makeDialog(title, body) {
  const shut = h("button", { class: "icon-button", type: "button", "aria-label": "Close" }, icon("close"));
  const footer = h("footer", {});
  const dialog = h(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    h("header", {}, h("h2", { id: "dialog-title" }, title), shut),
    body,
    footer,
  );
  shut.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, footer };
}

function summary({ article, marks }) {
  const facts = [
    [article.sections.length, "section", article.sections.map((each) => each.label)],
    [article.quotes.length, "quote", article.quotes.map((each) => each.speaker ?? "nobody named")],
    [article.dates.length, "date", []],
    [article.events.length, "event", article.events.map((each) => `${day(each.start)}: ${each.title}`)],
  ];
  const about = [article.published && day(article.published), article.source, article.category]
    .filter(Boolean)
    .join(" · ");
  return h(
    "aside",
    { class: "reader-side", "aria-label": "What was found" },
    h("h3", {}, article.headline ?? "No headline"),
    about && h("p", { class: "quiet" }, about),
    facts.map(([count, kind, lines]) =>
      h(
        "section",
        { class: "found" },
        h("h4", {}, h("i", { class: `dot is-${kind}` }), `${count} ${kind}${count === 1 ? "" : "s"}`),
        h(
          "ul",
          {},
          lines.slice(0, 8).map((line) => h("li", {}, line)),
        ),
      ),
    ),
    !marks.length && h("p", {}, "Nothing was found: no date, no quote, no section."),
  );
}

const day = (written) => {
  const at = new Date(written.length > 10 ? written : `${written}T12:00`);
  return Number.isNaN(at.getTime()) ? written : show(at, { day: "numeric", month: "short", year: "numeric" });
};

/** The text cut wherever a mark begins or ends; offsets count characters, not the halves that JavaScript counts. */
function text({ article, marks }) {
  const letters = Array.from(article.text);
  const edges = new Set([0, letters.length]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1];
    const covering = marks.filter((each) => each.start <= start && each.end >= end);
    return piece(
      letters.slice(start, end).join(""),
      covering,
      covering.filter((each) => each.end === end),
    );
  });
  return h("div", { class: "reader-text", tabIndex: 0, role: "region", "aria-label": "The article, marked" }, pieces);
}

function piece(words, covering, ending) {
  const kind = KINDS.findLast((each) => covering.some((mark) => mark.kind === each));
  if (!kind) return words;
  const notes = covering.map(note).join("\n");
  const labels = ending
    .filter((each) => NAMED.has(each.kind))
    .map((each) => h("small", { class: `rule is-${each.kind}` }, note(each)));
  return [h("mark", { class: `is-${kind}`, title: notes }, words), labels];
}

const note = ({ kind, rule, meaning }) => [rule || kind, meaning].filter(Boolean).join(" = ");

/** Take files that are dropped anywhere on the messages. */
export function startDropping() {
  const chat = byId("chat");
  const cover = h(
    "div",
    { class: "drop-cover", hidden: true },
    h("div", {}, icon("news"), h("strong", {}, "Drop an article"), h("span", {}, "text, Markdown, HTML or .eml")),
  );
  chat.append(cover);
  let depth = 0;
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  const cancel = () => {
    depth = 0;
    cover.hidden = true;
  };
  chat.addEventListener("dragenter", (event) => {
    if (!hasFiles(event)) return;
    depth += 1;
    cover.hidden = false;
  });
  chat.addEventListener("dragleave", () => {
    depth -= 1;
    if (depth <= 0) cancel();
  });
  // A file dropped beside the messages must not make the browser leave the page.
  for (const kind of ["dragover", "drop"])
    document.addEventListener(kind, (event) => hasFiles(event) && event.preventDefault());
  chat.addEventListener("drop", (event) => {
    cancel();
    if (hasFiles(event) && event.dataTransfer.files[0]) openReader(event.dataTransfer.files[0]);
  });
}
