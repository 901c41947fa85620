// Things that open above the page beside what was pressed: menus and lists. One at a time.

import { h } from "./dom.js";

let open = null;

/** Close what is open, giving the focus back if it was inside. */
export function closePopup() {
  if (!open) return;
  const { panel, anchor, onClose, away } = open;
  open = null;
  document.removeEventListener("pointerdown", away, true);
  if (panel.contains(document.activeElement)) anchor.focus({ preventScroll: true });
  panel.remove();
  anchor.setAttribute("aria-expanded", "false");
  onClose?.();
}

/** Open a panel beside an element; it closes at Escape, Tab, and a press elsewhere. */
export function openPopup(panel, anchor, { onClose, above = false, wide = false } = {}) {
  closePopup();
  panel.classList.add("popup");
  (anchor.closest("dialog") ?? document.body).append(panel);
  anchor.setAttribute("aria-expanded", "true");
  const away = (event) => {
    if (!panel.contains(event.target) && !anchor.contains(event.target)) closePopup();
  };
  document.addEventListener("pointerdown", away, true);
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      closePopup();
    }
  });
  open = { panel, anchor, onClose, away };
  place(panel, anchor, above, wide);
}

function place(panel, anchor, above, wide) {
  const box = anchor.getBoundingClientRect();
  if (wide) panel.style.width = `${box.width}px`;
  const own = panel.getBoundingClientRect();
  const isAbove = above || (box.bottom + own.height > innerHeight - 8 && box.top > own.height);
  const top = isAbove ? box.top - own.height - 6 : box.bottom + 6;
  panel.style.top = `${Math.max(8, Math.min(top, innerHeight - own.height - 8))}px`;
  panel.style.left = `${Math.max(8, Math.min(box.left, innerWidth - own.width - 8))}px`;
}

/** A menu of actions: `[{ label, run, hint }]`; arrow keys move in it. */
export function openMenu(items, anchor, options = {}) {
  const buttons = items.map(({ label, run, hint, icon: sign, danger }) => {
    const item = h("button", {
      class: danger ? "menu-item is-danger" : "menu-item",
      type: "button",
      role: "menuitem",
      tabIndex: -1,
    });
    item.append(sign ?? "", h("span", { class: "grow" }, label), hint ? h("span", { class: "quiet" }, hint) : "");
    item.addEventListener("click", () => {
      closePopup();
      run();
    });
    return item;
  });
  const menu = h("div", { role: "menu", class: "menu", "aria-label": options.label ?? "Menu" }, buttons);
  menu.addEventListener("keydown", (event) => moveFocus(event, buttons));
  openPopup(menu, anchor, options);
  buttons[0]?.focus();
}

/** Move the focus among elements with the arrow keys, Home and End. */
export function moveFocus(event, elements) {
  const at = elements.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: elements.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  elements[(to + elements.length) % elements.length]?.focus();
}
