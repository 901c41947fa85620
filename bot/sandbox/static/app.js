// Starts the page: each view draws its own part and hears of changes through the store.

import { startClock } from "./clock.js";
import { startComposer } from "./composer.js";
import { byId, h, icon } from "./dom.js";
import { drawerButton } from "./drawer.js";
import { startHeading } from "./heading.js";
import { startLog } from "./log.js";
import { startMembers } from "./members.js";
import { startNotice } from "./notice.js";
import { openMenu } from "./popup.js";
import { articleMenu, openReader, startDropping } from "./reader.js";
import { startSidebar } from "./sidebar.js";
import { become, on } from "./store.js";
import { startStrip } from "./strip.js";
import { notify } from "./toasts.js";

function themeButton() {
  const button = h(
    "button",
    { class: "icon-button", type: "button", "aria-label": "Light or dark", title: "Light or dark" },
    icon("sun"),
  );
  button.addEventListener("click", () => {
    const root = document.documentElement.dataset;
    root.theme = root.theme === "light" ? "dark" : "light";
    localStorage.setItem("theme", root.theme);
  });
  return button;
}

function articlesButton() {
  const button = h(
    "button",
    { class: "button try-button", type: "button", "aria-haspopup": "menu", "aria-expanded": "false" },
    icon("news"),
    h("span", { class: "label" }, "Try an article"),
  );
  button.addEventListener("click", async () => openMenu(await articleMenu(), button, { label: "Articles" }));
  return button;
}

startClock([articlesButton(), drawerButton(), themeButton()]);
startStrip();
startNotice();
startSidebar();
startHeading();
startMembers();
startLog();
startComposer({ readArticle: openReader, menu: articleMenu });
startDropping();

// On a narrow screen the panels beside the messages cover them until one goes back to these.
for (const id of ["scroller", "composer"])
  byId(id).addEventListener("pointerdown", () => document.body.classList.remove("shows-sidebar", "shows-members"));
on("trouble", (words) => notify(words, "bad"));
become("member");
