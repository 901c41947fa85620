// The bot's commands as they are registered: looking them up, and what fits an option.

const SUBCOMMAND = 1;
const GROUP = 2;
export const KIND = {
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  file: 11,
};

const RANGES = { [KIND.integer]: "a whole number", [KIND.number]: "a number" };

/** Every command that can be typed: `[{ path, description, options }]`, groups taken apart. */
export function flatten(commands) {
  const down = (path, node) => {
    const inner = (node.options ?? []).filter((each) => each.type === SUBCOMMAND || each.type === GROUP);
    if (!inner.length) return [{ path: path.join(" "), description: node.description, options: node.options ?? [] }];
    return inner.flatMap((each) => down([...path, each.name], each));
  };
  return commands.filter((each) => (each.type ?? 1) === 1).flatMap((each) => down([each.name], each));
}

/** The commands that go with what was typed after the slash, the ones that begin with it first. */
export function matching(commands, typed) {
  const words = typed.toLowerCase().trim();
  const rank = ({ path, description }) => {
    if (path.startsWith(words)) return 0;
    if (path.split(" ").some((each) => each.startsWith(words))) return 1;
    return path.includes(words) || description.toLowerCase().includes(words) ? 2 : 3;
  };
  return commands.filter((each) => rank(each) < 3).sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
}

/** What is wrong with a value, as Discord's app would say it, or "" if nothing is. */
export function faultOf(option, value) {
  if (value === "" || value === null) return option.required ? "This option is required." : "";
  if (option.type === KIND.string) {
    const [low, high] = [option.min_length ?? 0, option.max_length ?? 6000];
    if (value.length < low || value.length > high) return `From ${low} to ${high} characters.`;
  }
  if (option.choices?.length && !option.choices.some((each) => String(each.value) === String(value)))
    return "Choose one from the list.";
  if (option.type === KIND.integer || option.type === KIND.number) {
    const number = Number(value);
    if (Number.isNaN(number) || (option.type === KIND.integer && !Number.isInteger(number)))
      return `Takes ${RANGES[option.type]}.`;
    const [low, high] = [option.min_value ?? -Infinity, option.max_value ?? Infinity];
    if (number < low || number > high) return high === Infinity ? `At least ${low}.` : `From ${low} to ${high}.`;
  }
  return "";
}
