// Fields that take files or a choice, for commands and forms alike.

import { pack } from "./api.js";
import { h, icon } from "./dom.js";
import { sizeInWords } from "./files.js";

/** A field for up to `most` files: chosen, dropped or pasted. `value()` gives them as the interface takes them. */
export function fileField({ label, most = 1, onChange = () => {} }) {
  let files = [];
  const input = h("input", { type: "file", class: "unseen", multiple: most > 1, "aria-label": label });
  const names = h("span", { class: "grow" });
  const box = h("label", { class: "file-field" }, input, icon("file"), names);
  const take = (given) => {
    files = [...given].slice(0, most);
    names.textContent = files.length
      ? files.map((each) => `${each.name} (${sizeInWords(each.size)})`).join(", ")
      : "Choose a file, or drop one here";
    box.classList.toggle("is-filled", files.length > 0);
    onChange();
  };
  input.addEventListener("change", () => take(input.files));
  for (const kind of ["dragover", "drop"])
    box.addEventListener(kind, (event) => {
      event.preventDefault();
      event.stopPropagation();
      box.classList.toggle("is-over", kind === "dragover");
      if (kind === "drop") take(event.dataTransfer.files);
    });
  box.addEventListener("dragleave", () => box.classList.remove("is-over"));
  take([]);
  return {
    element: box,
    focus: () => input.focus(),
    take,
    files: () => files,
    value: () => Promise.all(files.map(pack)),
  };
}
