// What a person does to the bot: commands, buttons, menus. Each shows that it is under way and what came of it.

import { act } from "./api.js";
import { h } from "./dom.js";
import { openModal } from "./modal.js";
import { state } from "./store.js";
import { notify } from "./toasts.js";

/** Send something that the bot has to answer. A form that it opens is opened; true if it was answered. */
export async function perform(what, told) {
  const answer = await act(what, { user: state.me, ...told });
  if (answer.modal) openModal(answer);
  return answer;
}

/** Press a button of a message. */
export async function press(message, button, element) {
  await busy(element, () => perform("click", { message: message.id, label: button.custom_id }));
}

/** Choose from a menu of a message. */
export async function choose(message, menu, values, element) {
  await busy(element, () => perform("choose", { message: message.id, select: menu.custom_id, values }));
}

/** Use a command of a message's menu. */
export async function useMenu(message, name) {
  try {
    await perform("menu", { message: message.id, name });
  } catch (error) {
    notify(error.message, "bad");
  }
}

async function busy(element, work) {
  if (element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  element.closest(".message")?.querySelector(".failed")?.remove();
  try {
    await work();
  } catch (error) {
    const words = error.status === 504 ? "This interaction failed: the bot did not answer." : error.message;
    const body = element.closest(".message")?.querySelector(".body");
    body?.append(h("div", { class: "failed", role: "alert" }, words));
    if (!body) notify(words, "bad");
  } finally {
    element.removeAttribute("aria-busy");
  }
}
