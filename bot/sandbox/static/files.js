// Files that hang on messages. Only what lies in the sandbox is shown; a picture from elsewhere is never fetched.

import { h, icon } from "./dom.js";

const UNITS = ["bytes", "KB", "MB"];

export function sizeInWords(bytes) {
  const power = Math.min(2, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const count = bytes / 1024 ** power;
  return `${power ? count.toFixed(count < 10 ? 1 : 0) : count} ${UNITS[power]}`;
}

/** Links in messages expire as the world's time goes on; this one leads to a fresh one. */
const lasting = (id) => `/sandbox/files/${encodeURIComponent(id)}`;

export function fileCard({ id, filename, size }) {
  const name = h("a", { href: lasting(id), download: filename }, filename);
  return h(
    "div",
    { class: "file" },
    icon("file"),
    h("div", {}, name, h("div", { class: "quiet" }, sizeInWords(size ?? 0))),
  );
}

export function pictureUrl(media) {
  if (media.attachment_id) return lasting(media.attachment_id);
  return null;
}

/** The files of a message that no component shows. */
export function looseFiles(message) {
  const placed = JSON.stringify(message.components);
  const loose = message.attachments.filter((each) => !placed.includes(`"${each.id}"`));
  return loose.map((each) =>
    /^image\/(png|jpeg|gif|webp)/.test(each.content_type)
      ? h("img", { class: "picture", src: lasting(each.id), alt: each.description ?? each.filename, loading: "lazy" })
      : fileCard(each),
  );
}
