
// Reads a ZIP from a stranger: what the list at its end says, and what stands in it, have to be the same, without gaps and without rests.

const PATH = /^(?!.*(^|\/)\.{1,2}(\/|$))[A-Za-z0-9][A-Za-z0-9._\/-]*$/;

async function readZip(file) {
  const END = 22;
  if (file.size < END) throw new Difference("it is no ZIP");
  const end = await slice(file, file.size - END, END);
  if (end.getUint32(0, true) !== 0x06054b50) throw new Difference("it is no ZIP as Waymark writes it: it does not end with its list");
  const count = end.getUint16(10, true);
  const start = end.getUint32(16, true);
  if (start + end.getUint32(12, true) !== file.size - END) throw new Difference("the list of the ZIP is not where it should be");
  const list = await slice(file, start, file.size - END - start);
  const entries = new Map();
  let at = 0;
  let expected = 0;
  for (let index = 0; index < count; index++) {
    const entry = listed(list, at);
    at += entry.taken;
    if (!PATH.test(entry.path)) throw new Difference("the ZIP holds a path that no bundle has: " + entry.path);
    if (entries.has(entry.path)) throw new Difference("the ZIP holds twice: " + entry.path);
    if (entry.offset !== expected) throw new Difference("the ZIP holds something beside its entries, before " + entry.path);
    expected = await located(file, entry);
    entries.set(entry.path, entry);
  }
  if (at !== list.byteLength || expected !== start) throw new Difference("the ZIP holds something beside its entries");
  return entries;
}

async function slice(file, from, length) {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

function listed(list, at) {
  if (at + 46 > list.byteLength || list.getUint32(at, true) !== 0x02014b50) throw new Difference("the list of the ZIP is damaged");
  const nameLength = list.getUint16(at + 28, true);
  const taken = 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  if (at + taken > list.byteLength) throw new Difference("the list of the ZIP is damaged");
  return {
    taken,
    flags: list.getUint16(at + 8, true),
    method: list.getUint16(at + 10, true),
    packed: list.getUint32(at + 20, true),
    length: list.getUint32(at + 24, true),
    offset: list.getUint32(at + 42, true),
    path: textOf(new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength)),
  };
}

// Finds the content of an entry, and says where the next one has to begin.
async function located(file, entry) {
  const header = await slice(file, entry.offset, 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) throw new Difference("the ZIP is damaged at " + entry.path);
  const nameLength = header.getUint16(26, true);
  const name = await slice(file, entry.offset + 30, nameLength);
  if (textOf(new Uint8Array(name.buffer)) !== entry.path || header.getUint16(8, true) !== entry.method)
    throw new Difference("the ZIP says two things about " + entry.path);
  entry.content = entry.offset + 30 + nameLength + header.getUint16(28, true);
  return entry.content + entry.packed + (entry.flags & 8 ? 16 : 0);
}

// The content, which is not read beyond the length that is expected.
async function unpacked(file, entry, length) {
  const packed = file.slice(entry.content, entry.content + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) throw new Difference("packed in a way that no bundle is");
  const stream = entry.method === 0 ? packed.stream() : packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const bytes = new Uint8Array(length);
  let at = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > length) throw new Difference("longer than it says of itself");
      bytes.set(part.value, at);
      at += part.value.length;
    }
  } catch (failure) {
    reader.cancel().catch(() => {});
    throw failure instanceof Difference ? failure : new Difference("it cannot be unpacked");
  }
  if (at !== length) throw new Difference("shorter than it says of itself");
  return bytes;
}
