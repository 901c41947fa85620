// The list above the composer: commands, or choices for an option. The focus stays in the field; arrow keys move in it.

import { fill, h } from "./dom.js";

let count = 0;

/** A list of suggestions for an input. `show(items)` with `[{ label, detail, value }]`; `onPick(item)`. */
export function suggestionList(input, label, onPick) {
  count += 1;
  const id = `suggestions-${count}`;
  const list = h("div", { class: "suggestions", role: "listbox", id, "aria-label": label, hidden: true });
  let items = [];
  let at = -1;
  // A field of several lines stays a text box for screen readers: it cannot be a combobox.
  const isBox = input.tagName === "INPUT";
  const traits = {
    "aria-autocomplete": "list",
    "aria-controls": id,
    "aria-haspopup": "listbox",
    role: isBox && "combobox",
    "aria-expanded": isBox && "false",
  };
  for (const [name, value] of Object.entries(traits)) if (value) input.setAttribute(name, value);

  function select(to) {
    at = to;
    [...list.querySelectorAll("[role=option]")].forEach((each, place) => {
      each.setAttribute("aria-selected", String(place === at));
      if (place === at) each.scrollIntoView({ block: "nearest" });
    });
    if (at >= 0) input.setAttribute("aria-activedescendant", `${id}-${at}`);
    else input.removeAttribute("aria-activedescendant");
  }

  function show(given, empty = "") {
    items = given;
    const rows = items.map((item, place) => {
      const row = h(
        "div",
        { class: "suggestion", role: "option", id: `${id}-${place}`, "aria-selected": "false" },
        h("span", { class: "suggestion-label" }, item.label),
        item.detail && h("span", { class: "quiet" }, item.detail),
      );
      row.addEventListener("pointerdown", (event) => event.preventDefault());
      row.addEventListener("click", () => onPick(item));
      return row;
    });
    fill(
      list,
      rows.length
        ? rows
        : empty &&
            h(
              "div",
              { class: "suggestion is-empty", role: "option", "aria-disabled": "true", "aria-selected": "false" },
              empty,
            ),
    );
    list.hidden = !rows.length && !empty;
    if (isBox) input.setAttribute("aria-expanded", String(!list.hidden));
    select(rows.length ? 0 : -1);
  }

  /** Whether the list took the key. */
  function onKey(event) {
    if (list.hidden || event.isComposing) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (items.length) select((at + (event.key === "ArrowDown" ? 1 : -1) + items.length) % items.length);
    } else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && at >= 0) onPick(items[at]);
    else if (event.key === "Escape") hide();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  function hide() {
    show([]);
  }
  return { element: list, show, hide, onKey, isOpen: () => !list.hidden };
}
