// What the page knows, in one place. Views read `state`, and hear of changes by topic.

import { act, ask, watch } from "./api.js";

const PAGE = 50;

export const state = {
  me: "member",
  place: null, // { ref, id, server, name, isDirect }
  people: new Map(),
  servers: [],
  direct: {},
  time: { now: 0, rate: 0, next: null, heard: 0 },
  bot: { state: "starting", said: "", scene: false, ours: false },
  isOnline: false,
  faults: [],
  counters: {},
  messages: new Map(), // by channel id: { list, hasOlder }
  unread: new Map(), // by channel id: { count, pings }
  offered: [],
};

/** The latest messages that were heard: one may be told while the list of its channel is still on its way. */
let recent = [];
const REMEMBERED = 50;

const listeners = new Map();

/** Call `listener` at each change of that topic. */
export function on(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

export function tell(topic, detail) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

export const myId = () => [...state.people.values()].find((each) => each.name === state.me)?.id;
export const personById = (id) => state.people.get(String(id));
export const here = () => ({ user: state.me, channel: state.place.ref });

/** The present instant of the stand-in's world, in milliseconds. */
export const worldNow = () => state.time.now + (performance.now() - state.time.heard) * state.time.rate;

function takeTime(told) {
  const next = told.next_due ? Date.parse(told.next_due) : null;
  state.time = { now: Date.parse(told.now), rate: told.rate, next, heard: performance.now() };
  tell("time");
}

export const sees = (channel) => channel.readers.includes(myId());

/** Everything that is placed in the sidebar, in order. */
export function places() {
  const found = [];
  for (const server of state.servers) {
    if (!server.members.includes(myId())) continue;
    for (const channel of server.channels.filter(sees))
      found.push({ ref: channel.id, id: channel.id, server, channel, name: channel.name, isDirect: false });
  }
  found.push({ ref: `@${state.me}`, id: state.direct[myId()], server: null, name: "Briefing Bot", isDirect: true });
  return found;
}

/** Read the world anew: at the start, after a lost connection, when somebody else acts. */
export async function refresh() {
  const [told, bot] = await Promise.all([ask("state"), ask("bot")]);
  state.people = new Map(told.people.map((each) => [each.id, each]));
  Object.assign(state, {
    servers: told.servers,
    direct: told.direct,
    faults: told.faults,
    counters: told.counters,
    bot,
  });
  takeTime(told.time);
  const known = places();
  const same = known.find((each) => each.ref === state.place?.ref);
  tell("world");
  await go(same ?? known[0]);
}

/** Open a channel. */
export async function go(place) {
  const changed = place.ref !== state.place?.ref;
  const isFirst = !state.place;
  state.place = place;
  state.unread.delete(place.id);
  if (changed) state.offered = [];
  tell("place", { changed, isFirst });
  await Promise.all([readMessages(place), readOffered()]);
}

async function readMessages(place) {
  const list = await ask("messages", { channel: place.ref, user: state.me, limit: PAGE });
  if (place.isDirect && !place.id) {
    place.id = list[0]?.channel_id ?? (await ask("state")).direct[myId()];
    state.direct[myId()] = place.id;
  }
  const hasOlder = list.length === PAGE;
  const last = list.length ? BigInt(list.at(-1).id) : 0n;
  list.push(...recent.filter((each) => each.channel_id === place.id && BigInt(each.id) > last));
  state.messages.set(place.id, { list, hasOlder });
  if (place.ref === state.place.ref) tell("messages");
}

/** Read the page of messages before those that are there; false when there are none. */
export async function readOlder() {
  const known = state.messages.get(state.place.id);
  if (!known?.hasOlder) return false;
  const { ref, id } = state.place;
  const older = await ask("messages", { channel: ref, user: state.me, limit: PAGE, before: known.list[0].id });
  const ids = new Set(known.list.map((each) => each.id));
  const fresh = older.filter((each) => !ids.has(each.id));
  known.list = [...fresh, ...known.list];
  known.hasOlder = older.length === PAGE;
  if (id === state.place.id) tell("older", fresh);
  return true;
}

/** The commands that are offered here, once the bot has told Discord its commands. */
async function readOffered() {
  try {
    state.offered = await ask("offered", here());
  } catch {
    state.offered = [];
  }
  tell("offered");
}

let silence = null;

/** Act as somebody, from now on. */
export function become(name) {
  state.me = name;
  state.messages.clear();
  state.unread.clear();
  silence?.();
  silence = watch(name, hear, (isOnline) => {
    state.isOnline = isOnline;
    if (isOnline) {
      recent = [];
      state.messages.clear();
      refresh().catch((error) => tell("trouble", error.message));
    }
    tell("bot");
  });
}

const HEARD = {
  CLOCK: takeTime,
  BOT: (data) => {
    const cameUp = data.state === "up" && state.bot.state !== "up";
    Object.assign(state.bot, data);
    tell("bot");
    if (cameUp) readOffered();
  },
  FAULTS: (data) => {
    state.faults = data.faults;
    tell("faults");
  },
  MESSAGE_CREATE: takeMessage,
  MESSAGE_UPDATE: changeMessage,
  MESSAGE_DELETE: dropMessage,
};
const OF_THE_WORLD = /^(CHANNEL|GUILD)_/;

function hear(event, data) {
  HEARD[event]?.(data);
  if (OF_THE_WORLD.test(event)) reread();
}

let rereading = 0;
function reread() {
  clearTimeout(rereading);
  rereading = setTimeout(() => refresh().catch(() => {}), 150);
}

function takeMessage(message) {
  recent = [...recent, message].slice(-REMEMBERED);
  const known = state.messages.get(message.channel_id);
  if (known && !known.list.some((each) => each.id === message.id)) known.list.push(message);
  const isHere = message.channel_id === state.place?.id;
  const isMine = message.author.id === myId() || message.interaction_metadata?.user.id === myId();
  if (!isHere && !isMine) {
    const before = state.unread.get(message.channel_id) ?? { count: 0, pings: 0 };
    const pings = before.pings + (isPinged(message) ? 1 : 0);
    state.unread.set(message.channel_id, { count: before.count + 1, pings });
    if (isDirect(message)) state.direct[myId()] = message.channel_id;
    tell("unread", message);
  }
  if (isHere && known) tell("message", message);
  tell("anything", message);
}

function changeMessage(message) {
  recent = recent.map((each) => (each.id === message.id ? message : each));
  const list = state.messages.get(message.channel_id)?.list ?? [];
  const at = list.findIndex((each) => each.id === message.id);
  if (at >= 0) list[at] = message;
  if (message.channel_id === state.place?.id) tell("changed", message);
  tell("anything", message);
}

function dropMessage({ id, channel_id: channel }) {
  recent = recent.filter((each) => each.id !== id);
  const known = state.messages.get(channel);
  if (known) known.list = known.list.filter((each) => each.id !== id);
  if (channel === state.place?.id) tell("deleted", id);
}

/** Take a message that only this reader sees off the page. */
export function forget(message) {
  dropMessage(message);
}

const isDirect = ({ channel_id: id }) =>
  !state.servers.some((server) => server.channels.some((channel) => channel.id === id));

/** Whether a message notifies whoever the page acts as. */
export function isPinged(message) {
  const isToMe = message.mention_everyone || message.mentions.some((each) => each.id === myId());
  return isToMe || (isDirect(message) && message.author.id !== myId());
}

export async function moveClock(how) {
  takeTime(await act("clock", how));
}
