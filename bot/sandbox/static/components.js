// Components as Discord lays them out: rows, buttons, menus, sections, containers and the like.

import { press } from "./acts.js";
import { h, icon } from "./dom.js";
import { fileCard, pictureUrl } from "./files.js";
import { inline, link, markdown } from "./markdown.js";
import { selectMenu } from "./select.js";

const BUTTON_LOOKS = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link", 6: "primary" };

const RENDERERS = {
  1: (row, at) => h("div", { class: "row" }, renderAll(row.components, at)),
  2: button,
  3: selectMenu,
  5: selectMenu,
  6: selectMenu,
  7: selectMenu,
  8: selectMenu,
  9: (section, at) =>
    h(
      "div",
      { class: "section" },
      h("div", { class: "grow" }, renderAll(section.components, at)),
      render(section.accessory, at),
    ),
  10: (text) => h("div", { class: "text" }, markdown(text.content)),
  11: (thumbnail) => picture(thumbnail.media, thumbnail.description, "thumbnail"),
  12: (gallery) =>
    h(
      "div",
      { class: "gallery" },
      gallery.items.map((each) => picture(each.media, each.description, "")),
    ),
  13: (file) => fileCard({ id: file.file.attachment_id, filename: file.name, size: file.size, url: file.file.url }),
  14: (line) =>
    h("div", { class: `separator ${line.divider === false ? "is-blank" : ""} ${line.spacing === 2 ? "is-wide" : ""}` }),
  17: container,
};

export function renderAll(components, at) {
  return components.map((each) => render(each, at));
}

function render(component, at) {
  return (
    RENDERERS[component.type]?.(component, at) ?? h("div", { class: "unknown" }, `(a part of type ${component.type})`)
  );
}

function container(box, at) {
  const element = h("div", { class: `container ${box.spoiler ? "is-spoiler" : ""}` }, renderAll(box.components, at));
  const colour = box.accent_color;
  if (colour !== null && colour !== undefined)
    element.style.setProperty("--accent", `#${colour.toString(16).padStart(6, "0")}`);
  return element;
}

function button(told, { message }) {
  const label = [told.emoji?.name && !told.emoji.id && `${told.emoji.name} `, told.label];
  if (told.style === 5) {
    const made = link(told.url, [label, icon("link")]);
    made.className = "button is-link";
    return made;
  }
  const made = h(
    "button",
    { class: `button is-${BUTTON_LOOKS[told.style] ?? "secondary"}`, type: "button", disabled: Boolean(told.disabled) },
    h("span", { class: "label" }, label),
  );
  made.addEventListener("click", () => press(message, told, made));
  return made;
}

function picture(media, description, kind) {
  const address = pictureUrl(media);
  if (address) return h("img", { class: `picture ${kind}`, src: address, alt: description ?? "", loading: "lazy" });
  return h(
    "span",
    { class: `picture is-elsewhere ${kind}`, title: media.url },
    inline(description ?? "a picture from elsewhere"),
  );
}
