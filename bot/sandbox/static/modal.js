// Forms that the bot opens: texts, files and choices, checked as Discord checks them before they are sent.

import { perform } from "./acts.js";
import { h, icon } from "./dom.js";
import { fileField } from "./fields.js";
import { markdown } from "./markdown.js";
import { optionsOf } from "./select.js";

const ROW = 1;
const TEXT_INPUT = 4;
const TEXT = 10;
const LABEL = 18;
const UPLOAD = 19;
const RADIO = 21;
const CHECKBOXES = 22;
const CHECKBOX = 23;

/** Open the form of an answer as a dialog, send it when it is filled in. */
export function openModal({ interaction, modal }) {
  const fields = [];
  const parts = modal.components.map((part) => renderPart(part, fields));
  const fault = h("p", { class: "failed", role: "alert" });
  const submit = h("button", { class: "button is-primary", type: "submit" }, h("span", { class: "label" }, "Submit"));
  const cancel = h("button", { class: "button is-plain", type: "button" }, "Cancel");
  const shut = h("button", { class: "icon-button", type: "button", "aria-label": "Close" }, icon("close"));
  const form = h(
    "form",
    { noValidate: true },
    h("header", {}, h("h2", { id: "modal-title" }, modal.title), shut),
    h("div", { class: "dialog-body" }, parts, fault),
    h("footer", {}, cancel, submit),
  );
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": "modal-title" }, form);
  for (const each of [cancel, shut]) each.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = fields.find((each) => !each.check());
    if (wrong) {
      wrong.focus();
      return;
    }
    submit.setAttribute("aria-busy", "true");
    try {
      const values = {};
      for (const each of fields) {
        const value = await each.value();
        if (value !== null) values[each.id] = value;
      }
      await perform("modal", { interaction, values });
      dialog.close();
    } catch (error) {
      fault.textContent =
        error.status === 504 ? "Something went wrong: the bot did not answer. Try again." : error.message;
    } finally {
      submit.removeAttribute("aria-busy");
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
}

function renderPart(part, fields) {
  if (part.type === TEXT) return h("div", { class: "text" }, markdown(part.content));
  if (part.type === ROW) return part.components.map((each) => labelled(each.label, null, each, fields));
  if (part.type === LABEL) return labelled(part.label, part.description, part.component, fields);
  return null;
}

function labelled(label, description, told, fields) {
  const field = makeField(told, label);
  fields.push({ id: told.custom_id, ...field });
  const star = isRequired(told) ? h("span", { class: "star", "aria-hidden": "true" }, " *") : null;
  return h(
    "div",
    { class: "form-field" },
    h("label", { htmlFor: field.element.id || null, class: "form-label" }, label, star),
    description && h("div", { class: "quiet" }, description),
    field.element,
    field.note,
  );
}

const isRequired = (told) => told.required ?? ![CHECKBOXES, CHECKBOX].includes(told.type);

function makeField(told, label) {
  if (told.type === TEXT_INPUT) return textField(told);
  if (told.type === UPLOAD) return uploadField(told, label);
  if (told.type === CHECKBOX || told.type === RADIO || told.type === CHECKBOXES) return boxesField(told, label);
  return choiceField(told, label);
}

const note = () => h("p", { class: "field-note", role: "alert" });

function textField(told) {
  const isLong = told.style === 2;
  const id = `field-${told.custom_id}`;
  const more = { rows: isLong ? 6 : null, type: isLong ? null : "text", maxLength: told.max_length ?? 4000 };
  const input = h(isLong ? "textarea" : "input", {
    class: "input",
    id,
    placeholder: told.placeholder ?? "",
    value: told.value ?? "",
    ...more,
  });
  const said = note();
  const check = () => {
    const length = input.value.length;
    const isShort = length > 0 && length < (told.min_length ?? 0);
    said.textContent =
      !length && isRequired(told)
        ? "This has to be filled in."
        : isShort
          ? `At least ${told.min_length} characters.`
          : "";
    input.setAttribute("aria-invalid", String(Boolean(said.textContent)));
    return !said.textContent;
  };
  input.addEventListener("input", () => said.textContent && check());
  return { element: input, note: said, check, focus: () => input.focus(), value: () => input.value };
}

function uploadField(told, label) {
  const field = fileField({ label, most: told.max_values ?? 1 });
  const said = note();
  const least = isRequired(told) ? (told.min_values ?? 1) : 0;
  const check = () => {
    said.textContent = field.files().length < least ? `Choose at least ${least}.` : "";
    return !said.textContent;
  };
  return { element: field.element, note: said, check, focus: field.focus, value: field.value };
}

function choiceField(told, label) {
  const options = optionsOf(told);
  const most = told.max_values ?? 1;
  const select = h("select", { class: "input", "aria-label": label, multiple: most > 1 });
  if (most === 1) select.append(h("option", { value: "" }, told.placeholder ?? "Choose"));
  select.append(
    ...options.map((each) => h("option", { value: each.value, selected: Boolean(each.default) }, each.label)),
  );
  const said = note();
  const picked = () => [...select.selectedOptions].map((each) => each.value).filter(Boolean);
  const check = () => {
    said.textContent = !picked().length && isRequired(told) ? "This has to be chosen." : "";
    return !said.textContent;
  };
  return { element: select, note: said, check, focus: () => select.focus(), value: () => picked() };
}

function boxesField(told, label) {
  const isSingle = told.type === CHECKBOX;
  const options = isSingle ? [{ value: "on", label, default: told.default }] : told.options;
  const kind = told.type === RADIO ? "radio" : "checkbox";
  const inputs = options.map((each) =>
    h("input", { type: kind, name: told.custom_id, value: each.value, checked: Boolean(each.default) }),
  );
  const group = h(
    "div",
    { class: "boxes", role: told.type === RADIO ? "radiogroup" : "group", "aria-label": label },
    options.map((each, at) => h("label", { class: "box" }, inputs[at], each.label)),
  );
  const said = note();
  const picked = () => inputs.filter((each) => each.checked).map((each) => each.value);
  const check = () => {
    said.textContent = !picked().length && isRequired(told) ? "This has to be chosen." : "";
    return !said.textContent;
  };
  return {
    element: group,
    note: said,
    check,
    focus: () => inputs[0].focus(),
    value: () => (isSingle ? picked().length > 0 : picked()),
  };
}
