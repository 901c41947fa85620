// Menus on messages: of strings, and of people, roles and channels. Several can be chosen where the bot allows it.

import { choose } from "./acts.js";
import { h, icon } from "./dom.js";
import { closePopup, moveFocus, openPopup } from "./popup.js";
import { personById, state } from "./store.js";

const STRINGS = 3;

/** What can be chosen in a menu: `[{ label, value, description }]`. */
export function optionsOf(menu) {
  if (menu.type === STRINGS) return menu.options;
  const server = state.place.server;
  const people = (server?.members ?? [...state.people.keys()]).map(personById);
  const asPeople = people.map(({ id, display }) => ({ value: id, label: display }));
  const asRoles = (server?.roles ?? []).map(({ id, name }) => ({ value: id, label: `@${name.replace(/^@/, "")}` }));
  const fits = (channel) => !menu.channel_types?.length || menu.channel_types.includes(channel.kind);
  const asChannels = (server?.channels ?? []).filter(fits).map(({ id, name }) => ({ value: id, label: `#${name}` }));
  return { 5: asPeople, 6: asRoles, 7: [...asPeople, ...asRoles], 8: asChannels }[menu.type];
}

export function selectMenu(menu, { message }) {
  const options = optionsOf(menu);
  const chosen = options.filter((each) => each.default);
  const words = chosen.length ? chosen.map((each) => each.label).join(", ") : (menu.placeholder ?? "Make a selection");
  const opener = h(
    "button",
    {
      class: "select",
      type: "button",
      disabled: Boolean(menu.disabled),
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
    },
    h("span", { class: chosen.length ? "grow" : "grow quiet" }, words),
    icon("down"),
  );
  opener.addEventListener("click", () => openList(menu, options, opener, message));
  return opener;
}

function openList(menu, options, opener, message) {
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  const picked = new Set(options.filter((each) => each.default).map((each) => each.value));
  const send = () => {
    closePopup();
    choose(message, menu, [...picked], opener);
  };
  const done = h("button", { class: "button is-primary", type: "button" }, "Choose");
  const items = options.map((option) => {
    const item = h(
      "div",
      { class: "option", role: "option", tabIndex: -1, "aria-selected": String(picked.has(option.value)) },
      h(
        "div",
        { class: "grow" },
        option.emoji?.name ?? "",
        " ",
        option.label,
        option.description && h("div", { class: "quiet" }, option.description),
      ),
      icon("check"),
    );
    const pick = () => {
      if (most === 1) {
        picked.clear();
        picked.add(option.value);
        send();
        return;
      }
      if (!picked.delete(option.value) && picked.size < most) picked.add(option.value);
      item.setAttribute("aria-selected", String(picked.has(option.value)));
      done.disabled = picked.size < least;
    };
    item.addEventListener("click", pick);
    item.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pick();
    });
    return item;
  });
  const label = menu.placeholder ?? "Options";
  const list = h(
    "div",
    { class: "options", role: "listbox", "aria-label": label, "aria-multiselectable": String(most > 1) },
    items,
  );
  list.addEventListener("keydown", (event) => moveFocus(event, items));
  done.disabled = picked.size < least;
  done.addEventListener("click", send);
  openPopup(h("div", { class: "list" }, list, most > 1 && h("div", { class: "list-foot" }, done)), opener, {
    wide: true,
  });
  (items.find((each) => each.getAttribute("aria-selected") === "true") ?? items[0])?.focus();
}
