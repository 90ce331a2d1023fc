
// Signed notes, keys, checkpoints and their links, as docs/ledger.md specifies them.

const DASH = "\u2014 ";
const SERIES = utf8("waymark-series-v1");
const HANDOVER = utf8("waymark-handover-v1");

function parseNote(text) {
  const end = text.lastIndexOf("\n\n");
  if (end < 0 || !text.endsWith("\n")) throw new Difference("it is no signed note");
  const lines = text.slice(end + 2, -1).split("\n");
  return { written: text, text: text.slice(0, end + 1), signatures: lines.map(parseSignature) };
}

function parseSignature(line) {
  const blank = line.lastIndexOf(" ");
  if (!line.startsWith(DASH) || blank < DASH.length) throw new Difference("a line of it is no signature");
  const bytes = fromBase64(line.slice(blank + 1));
  return { name: line.slice(DASH.length, blank), id: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
}

async function parseKey(written) {
  const [name, , encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(written)?.slice(1) ?? [];
  const bytes = encoded === undefined ? [] : fromBase64(encoded);
  if (bytes.length !== 33 || bytes[0] !== 1) throw new Difference("it is no key of Ed25519: " + written);
  const key = { written, name, bytes: bytes.subarray(1) };
  key.noteId = await idOf(key, Uint8Array.of(1));
  key.linkId = await idOf(key, joined(Uint8Array.of(0xff), SERIES));
  key.handoverId = await idOf(key, joined(Uint8Array.of(0xff), HANDOVER));
  if (`${name}+${toHex(key.noteId)}+${encoded}` !== written) throw new Difference("the hash in the key is not its own: " + written);
  return key;
}

const idOf = async (key, kind) => (await sha256(joined(utf8(key.name + "\n"), kind, key.bytes))).subarray(0, 4);

async function verifies(key, message, signature) {
  const publicKey = await crypto.subtle.importKey("raw", key.bytes, { name: "Ed25519" }, false, ["verify"]);
  return crypto.subtle.verify({ name: "Ed25519" }, publicKey, signature, message);
}

// Whether this browser can: it must take the known signature of RFC 8032, 7.1, test 1, and refuse the same with one bit changed.
async function canVerify() {
  const key = { bytes: fromBase64("11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=") };
  const good = fromBase64("5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==");
  const bad = good.slice();
  bad[0] ^= 1;
  try {
    return await verifies(key, new Uint8Array(0), good) && !await verifies(key, new Uint8Array(0), bad);
  } catch {
    return false;
  }
}

async function signedBy(note, key) {
  for (const { name, id, bytes } of note.signatures)
    if (name === key.name && same(id, key.noteId) && await verifies(key, utf8(note.text), bytes)) return true;
  return false;
}

// The link to the checkpoint before; null where there is none that the key made.
async function linkOf(note, key) {
  for (const { name, id, bytes } of note.signatures) {
    if (name !== key.name || !same(id, key.linkId) || bytes.length !== 112) continue;
    const message = joined(SERIES, utf8("\n"), bytes.subarray(0, 48), utf8(note.text));
    if (!await verifies(key, message, bytes.subarray(48))) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return { number: Number(view.getBigInt64(0)), signedAt: Number(view.getBigInt64(8)), previous: bytes.subarray(16, 48) };
  }
  return null;
}

// The 32 bytes of the key that this one hands over to; null where it does not.
async function handoverOf(note, key) {
  for (const { name, id, bytes } of note.signatures) {
    if (name !== key.name || !same(id, key.handoverId) || bytes.length !== 96) continue;
    const next = bytes.subarray(0, 32);
    if (await verifies(key, joined(HANDOVER, utf8("\n"), next, utf8(note.text)), bytes.subarray(32))) return next;
  }
  return null;
}

function parseCheckpoint(note) {
  const [origin, size, root] = note.text.split("\n");
  if (!origin || !/^(0|[1-9][0-9]{0,14})$/.test(size) || fromBase64(root ?? "").length !== 32) throw new Difference("it is no checkpoint");
  return { origin, size: Number(size), root };
}
