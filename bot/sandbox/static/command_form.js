// A command being filled in, option by option, where the message is usually typed.

import { perform } from "./acts.js";
import { act } from "./api.js";
import { faultOf, KIND } from "./commands.js";
import { h, icon } from "./dom.js";
import { fileField } from "./fields.js";
import { optionsOf } from "./select.js";
import { here, state } from "./store.js";
import { suggestionList } from "./suggestions.js";

const PATIENCE = 150;
const SELECT_TYPE = { [KIND.user]: 5, [KIND.role]: 6, [KIND.mentionable]: 7, [KIND.channel]: 8 };

/** The form for a command. `onSent(typed)` when it was sent, `onLeave()` when it was given up. */
export function commandForm(command, { given = {}, onLeave, onSent, onFault }) {
  const fields = new Map();
  const chips = h("div", { class: "chips" });
  const lists = h("div", { class: "lists" });
  const more = h("div", { class: "more-options" });
  const hint = h("div", { class: "command-hint" }, command.description);
  const form = h(
    "form",
    { class: "command-form", noValidate: true, "aria-label": `/${command.path}` },
    h("div", { class: "command-line" }, h("span", { class: "command-name" }, `/${command.path}`), chips, more),
    hint,
  );

  function addField(option) {
    const field = makeField(option, { lists, hint, read: values, path: command.path });
    fields.set(option.name, field);
    chips.append(field.element);
    drawMore();
    return field;
  }

  function drawMore() {
    const left = command.options.filter((each) => !fields.has(each.name));
    more.replaceChildren(
      ...left.map((option) => {
        const button = h(
          "button",
          { class: "add-option", type: "button", title: option.description },
          icon("plus"),
          option.name,
        );
        button.addEventListener("click", () => addField(option).focus());
        return button;
      }),
    );
  }

  function takeAway(field) {
    field.element.remove();
    field.forget();
    fields.delete(field.option.name);
    drawMore();
    ([...fields.values()].at(-1) ?? sender).focus();
  }

  /** What is filled in, but for files. */
  function values() {
    return Object.fromEntries(
      [...fields].map(([name, field]) => [name, field.plain()]).filter(([, value]) => value !== ""),
    );
  }

  async function send() {
    const wrong = [...fields.values()].find((each) => !each.check());
    if (wrong) {
      wrong.focus();
      return;
    }
    const options = {};
    for (const [name, field] of fields) {
      const value = await field.value();
      if (value !== "" && value !== null) options[name] = value;
    }
    onSent();
    try {
      await perform("slash", { typed: `/${command.path}`, channel: state.place.ref, options });
    } catch (error) {
      onFault(error.status === 504 ? "The application did not respond" : error.message);
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    const isEmpty = event.key === "Backspace" && event.target.value === "";
    if (event.key !== "Escape" && !isEmpty) return;
    event.preventDefault();
    const field = [...fields.values()].find((each) => each.element.contains(event.target));
    if (isEmpty && field && !field.option.required) takeAway(field);
    else onLeave();
  });
  for (const option of command.options)
    if (option.required || option.name in given) addField(option).set(given[option.name]);
  drawMore();
  const sender = h(
    "button",
    { class: "icon-button is-send", type: "submit", "aria-label": `Send /${command.path}` },
    icon("send"),
  );
  form.querySelector(".command-line").append(sender);
  return { element: form, lists, focus: () => ([...fields.values()][0] ?? { focus: () => sender.focus() }).focus() };
}

function makeField(option, context) {
  return option.type === KIND.file ? makeFileOption(option, context) : makeTextOption(option, context);
}

function frame(option, input, note) {
  return h(
    "div",
    { class: "chip" },
    h("label", { class: "chip-name", htmlFor: input.id || null }, option.name),
    input,
    note,
  );
}

function makeFileOption(option, { hint }) {
  const note = h("span", { class: "field-note", role: "alert" });
  const field = fileField({ label: option.name, onChange: () => (note.textContent = "") });
  field.element.addEventListener("focusin", () => (hint.textContent = `${option.name}: ${option.description}`));
  const check = () => {
    note.textContent = option.required && !field.files().length ? "This option is required." : "";
    return !note.textContent;
  };
  return {
    option,
    element: frame(option, field.element, note),
    focus: field.focus,
    set: (file) => file && field.take([file]),
    plain: () => "",
    check,
    forget: () => {},
    value: async () => (await field.value())[0] ?? null,
  };
}

function makeTextOption(option, { lists, hint, read, path }) {
  const id = `option-${option.name}`;
  const input = h("input", {
    class: "chip-input",
    id,
    type: "text",
    autocomplete: "off",
    spellcheck: false,
    "aria-description": option.description,
  });
  const note = h("span", { class: "field-note", role: "alert" });
  let chosen = null; // the value behind the words that are shown
  let timer = 0;
  const known = fixedChoices(option);

  const suggestions = suggestionList(input, option.name, (item) => {
    chosen = item.value;
    input.value = item.label;
    grow();
    suggestions.hide();
    check();
  });
  lists.append(suggestions.element);

  function grow() {
    input.style.width = `${Math.max(6, Math.min(46, input.value.length + 2))}ch`;
  }

  async function suggest() {
    const typed = input.value;
    if (known) {
      const fitting = known.filter((each) =>
        each.label.toLowerCase().includes(chosen === null ? typed.toLowerCase() : ""),
      );
      suggestions.show(fitting, fitting.length ? "" : "No such choice");
    } else if (option.autocomplete) {
      try {
        const others = read();
        delete others[option.name];
        const found = await askFor(typed, others);
        if (input.value !== typed || document.activeElement !== input) return;
        suggestions.show(
          found.map((each) => ({ label: each.name, value: each.value })),
          found.length || !typed ? "" : "No options match your search",
        );
      } catch {
        suggestions.show([], "Loading options failed");
      }
    }
  }

  const askFor = (so_far, options) =>
    act("autocomplete", { ...here(), typed: `/${path}`, option: option.name, so_far, options });

  const plain = () => (chosen === null ? input.value.trim() : String(chosen));
  function check() {
    const fault = known && chosen === null && input.value ? byLabel() : faultOf(option, plain());
    note.textContent = fault;
    input.setAttribute("aria-invalid", String(Boolean(fault)));
    return !fault;
  }
  function byLabel() {
    const found = known.find((each) => each.label.toLowerCase() === input.value.trim().toLowerCase());
    chosen = found?.value ?? null;
    return found ? "" : "Choose one from the list.";
  }

  input.addEventListener("input", () => {
    chosen = null;
    note.textContent = "";
    input.removeAttribute("aria-invalid");
    grow();
    clearTimeout(timer);
    timer = setTimeout(suggest, known ? 0 : PATIENCE);
  });
  input.addEventListener("focus", () => {
    hint.textContent = `${option.name}: ${option.description}`;
    suggest();
  });
  input.addEventListener("blur", () => {
    suggestions.hide();
    if (input.value) check();
  });
  input.addEventListener("keydown", (event) => suggestions.onKey(event));
  grow();
  return {
    option,
    element: frame(option, input, note),
    focus: () => input.focus(),
    set: (value) => {
      if (value === undefined) return;
      input.value = value;
      grow();
    },
    plain,
    check,
    forget: () => suggestions.element.remove(),
    value: async () => plain(),
  };
}

/** The choices that need no question to the bot; null where anything may be typed. */
function fixedChoices(option) {
  if (option.choices?.length) return option.choices.map((each) => ({ label: each.name, value: each.value }));
  if (option.type === KIND.boolean)
    return ["true", "false"].map((each) => ({ label: each === "true" ? "True" : "False", value: each }));
  const type = SELECT_TYPE[option.type];
  return type ? optionsOf({ type, channel_types: option.channel_types }) : null;
}
