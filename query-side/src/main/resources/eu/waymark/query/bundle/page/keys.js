
// The keys of a ledger that has changed its key: each hands over to the next in a checkpoint that both have signed.

const VERIFIERS = "keys/verifiers.txt";

// Every key, that of the bundle last, and the checkpoints that lead from each to the next.
async function verifyKeys(about, files, key, report) {
  const paths = [...files.keys()].filter(path => path.startsWith("keys/") && path !== VERIFIERS).sort();
  const alone = { keys: [key], changes: [] };
  if (paths.length === 0 && !files.has(VERIFIERS)) return alone;
  const keys = await report.attempt(VERIFIERS, () => parseKeys(files.get(VERIFIERS), key));
  if (!keys) return alone;
  if (paths.length !== keys.length - 1) report.fail("keys/", `${paths.length} checkpoints cannot lead over ${keys.length} keys, each to the next`);
  const changes = [];
  for (const [turn, path] of paths.entries()) {
    const change = await report.attempt(path, () => readChange(path, files.get(path), keys[turn], keys[turn + 1], changes.at(-1), report));
    if (!change) return alone;
    changes.push(change);
  }
  return { keys, changes };
}

async function parseKeys(text, key) {
  if (!text?.endsWith("\n")) throw new Difference("its last line has no end");
  const keys = await Promise.all(text.slice(0, -1).split("\n").map(parseKey));
  if (keys.length < 2 || new Set(keys.map(one => one.written)).size !== keys.length || keys.at(-1).written !== key.written)
    throw new Difference("it does not name former keys, and the one of this bundle last");
  if (keys.some(one => one.name !== key.name)) throw new Difference("it names the key of another ledger");
  return keys;
}

async function readChange(path, text, from, to, before, report) {
  const note = parseNote(text);
  const change = { path, note, ...parseCheckpoint(note) };
  if (!to || change.origin !== to.name) throw new Difference("it is of another ledger, or leads to no key");
  if (!report.canVerify) return change;
  change.link = await linkOf(note, from);
  if (!change.link || !await signedBy(note, from)) throw new Difference("it is not signed by the key " + from.written);
  if (path !== `keys/${String(change.link.number).padStart(8, "0")}-${change.size}.checkpoint`) throw new Difference("it has the name of another");
  const handed = await handoverOf(note, from);
  const taken = await signedBy(note, to) && sameLink(await linkOf(note, to), change.link);
  if (!handed || !same(handed, to.bytes) || !taken) throw new Difference(`it does not hand over from the key ${from.written} to ${to.written}, signed by both`);
  if (before && (change.link.number <= before.link.number || change.size < before.size)) throw new Difference("it does not come after " + before.path);
  return change;
}

// That the checkpoints of this bundle begin where its key was handed over to, or later.
function compareChange(change, series, report) {
  for (const one of change?.link ? series : []) {
    const whole = one.note.written === change.note.written;
    if (one.link && (one.link.number < change.link.number || one.link.number === change.link.number && !whole))
      report.fail(one.path, "its key was handed over to elsewhere, in " + change.path);
  }
}

// What is said of the key that the reader was given.
function keyWords(written, { about, keys, changes, proven }) {
  if (written === about.key) return ["good", "✓ It is the same key."];
  const turn = keys.findIndex(key => key.written === written);
  if (turn < 0) return ["bad", "✗ It is another key: whoever signed this is not who you were told."];
  const path = changes.slice(turn).map(change => change.path).join(", ");
  if (!proven) return ["open", `? It would be a former key of this ledger, but what leads from it to the present one, ${path}, is not proven.`];
  return ["good", `✓ It is a former key of this ledger. It leads to the present one by ${path}, signed by both.`];
}
