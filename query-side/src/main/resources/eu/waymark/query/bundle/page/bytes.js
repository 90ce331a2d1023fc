
// Bytes and how they are written. Hashes are carried about as base64, which is what proofs and checkpoints hold.

class Difference extends Error {}

const encoder = new TextEncoder();

function utf8(text) {
  if (typeof text !== "string" || text !== text.replace(/[\ud800-\udfff]/gu, "")) throw new Difference("this is no text that UTF-8 can carry");
  return encoder.encode(text);
}

function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Difference("this is not text in UTF-8");
  }
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function same(one, other) {
  return one.length === other.length && one.every((octet, index) => octet === other[index]);
}

// In the order of unsigned bytes.
function compareBytes(one, other) {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) if (one[index] !== other[index]) return one[index] - other[index];
  return one.length - other.length;
}

function toBase64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

// Each value has one spelling only.
function fromBase64(text) {
  let raw;
  try {
    raw = atob(text);
  } catch {
    raw = null;
  }
  if (raw === null || btoa(raw) !== text) throw new Difference("this is not base64: " + String(text).slice(0, 80));
  return Uint8Array.from(raw, unit => unit.charCodeAt(0));
}

const toHex = bytes => Array.from(bytes, octet => octet.toString(16).padStart(2, "0")).join("");

function int64(value) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
  return bytes;
}

const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
