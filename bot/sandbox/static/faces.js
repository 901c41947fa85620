// Who somebody is at a glance: a round face with initials in a colour of their own.

import { h } from "./dom.js";

const COLOURS = 6;

export const displayOf = (author) => author.global_name ?? author.display ?? "Briefing Bot";

/** The face of an author or a person; decoration, the name stands beside it. */
export function face(person) {
  if (person.bot) return h("span", { class: "face face-bot", "aria-hidden": "true" });
  const name = displayOf(person);
  const initials = name
    .split(" ")
    .map((word) => word[0])
    .slice(0, 2)
    .join("");
  const colour = Number(BigInt(person.id) % BigInt(COLOURS));
  return h("span", { class: `face face-${colour}`, "aria-hidden": "true" }, initials);
}
