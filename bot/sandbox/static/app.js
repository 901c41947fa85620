// Starts the page: each view draws its own part and hears of changes through the store.

import { startClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { h, icon } from "./dom.js";
import { startHeading } from "./heading.js";
import { startLog } from "./log.js";
import { startMembers } from "./members.js";
import { startNotice } from "./notice.js";
import { startSidebar } from "./sidebar.js";
import { become, on } from "./store.js";
import { notify } from "./toasts.js";

function themeButton() {
  const button = h("button", { class: "icon-button", type: "button", "aria-label": "Light or dark" , title: "Light or dark" }, icon("sun"));
  button.addEventListener("click", () => {
    const root = document.documentElement.dataset;
    root.theme = root.theme === "light" ? "dark" : "light";
    localStorage.setItem("theme", root.theme);
  });
  return button;
}

startClock([themeButton()]);
startNotice();
startSidebar();
startHeading();
startMembers();
startLog();
startComposer({ readArticle: () => {}, menu: async () => [] });
on("trouble", (words) => notify(words, "bad"));
become("member");
