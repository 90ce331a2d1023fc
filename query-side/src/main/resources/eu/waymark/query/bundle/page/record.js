
// Verifies the events of a bundle: each leaf, each proof, the checkpoints and their links.

class Report {
  failures = [];
  checks = [];
  canVerify = false;

  fail(where, what) {
    if (this.failures.length < 50) this.failures.push(where + ": " + what);
  }

  // What is said of a check that went through; one that failed says so itself, and one that could not be made is left open.
  check(failuresBefore, words, possible = true) {
    const state = this.failures.length > failuresBefore ? "bad" : possible ? "good" : "open";
    this.checks.push({ state, words });
  }

  async attempt(where, work) {
    try {
      return await work();
    } catch (failure) {
      this.fail(where, failure instanceof Difference || failure instanceof SyntaxError ? failure.message : "it cannot be read: " + failure);
      return undefined;
    }
  }
}

async function verifyRecord(about, files, report, progress) {
  report.canVerify = await canVerify();
  const before = report.failures.length;
  const key = await report.attempt("manifest.json", () => parseKey(about.key));
  if (key && key.name !== about.origin) report.fail("manifest.json", "its key is not named like its ledger, " + about.origin);
  const proofs = await report.attempt("proofs.json", () => parseProofs(about, files.get("proofs.json")));
  const { keys, changes } = key ? await verifyKeys(about, files, key, report) : { keys: [], changes: [] };
  const series = key && proofs ? await verifySeries(about, files, key, proofs, report) : [];
  compareChange(changes.at(-1), series, report);
  report.check(before, `The checkpoint over ${about.checkpoint?.size} events is signed by the key that is shown here.`, report.canVerify);
  report.check(before, series.length === 1 ? "It is the only one of its ledger that is here." : `Each of the ${series.length} checkpoints here goes on from `
    + "the one before: none is missing between them, and what an earlier one covers is unchanged in the later ones.", report.canVerify);
  const proven = report.canVerify && report.failures.length === before;
  if (changes.length > 0) report.check(before, `Each of the ${changes.length} former keys of the ledger has handed over to the next, in a checkpoint that both have signed.`, report.canVerify);
  const beforeEvents = report.failures.length;
  const events = proofs ? await verifyEvents(about, files.get("events.ndjson"), proofs, report, progress) : [];
  report.check(beforeEvents, `Each of the ${events.length} events is, in every field, the one that the checkpoint covers at its place in the ledger.`);
  report.check(beforeEvents, `From @0 to @${about.sequence} no event of ${about.project} is missing, none is out of order, and all were recorded by ${about.asOf}.`);
  return { about, key, keys, changes, proven, series, events, documents: events.flatMap(documentsOf), sentences: sentencesOf(files.get(SENTENCES)) };
}

function parseProofs(about, text) {
  if (text === undefined) throw new Difference("it is missing");
  const proofs = JSON.parse(text);
  const { size, root } = about.checkpoint;
  if (proofs.size !== size || proofs.root !== root) throw new Difference("its proofs lead to another checkpoint than the manifest names");
  return { ...proofs, byPosition: new Map(proofs.inclusion.map(proof => [proof.position, proof])) };
}

async function verifySeries(about, files, key, proofs, report) {
  const series = [];
  for (const path of [...files.keys()].filter(path => path.startsWith("checkpoints/")).sort()) {
    const found = await report.attempt(path, () => readCheckpoint(path, files.get(path), key, report));
    if (found && series.length > 0) await report.attempt(path, () => follows(series.at(-1), found, proofs.consistency[series.length - 1], report));
    if (found) series.push(found);
  }
  if (series.length !== about.checkpoints || proofs.consistency.length !== Math.max(0, about.checkpoints - 1))
    report.fail("checkpoints/", `there are ${series.length} that can be read, and the manifest says ${about.checkpoints}`);
  const head = series.at(-1);
  const named = about.checkpoint;
  if (head && (head.path !== named.file || head.size !== named.size || head.root !== named.root))
    report.fail(head.path, "it is not the checkpoint that the manifest names");
  return series;
}

async function readCheckpoint(path, text, key, report) {
  const note = parseNote(text);
  const checkpoint = { path, note, ...parseCheckpoint(note) };
  if (checkpoint.origin !== key.name) throw new Difference("it is of another ledger, " + checkpoint.origin);
  if (!report.canVerify) return checkpoint;
  if (!await signedBy(note, key)) report.fail(path, "its signature is not that of the key, or its text was changed");
  checkpoint.link = await linkOf(note, key);
  checkpoint.next = await handoverOf(note, key);
  if (!checkpoint.link) report.fail(path, "its link to the checkpoint before is not by the key, or was changed");
  else if (path !== `checkpoints/${String(checkpoint.link.number).padStart(8, "0")}-${checkpoint.size}.checkpoint`)
    report.fail(path, "it has the name of another");
  return checkpoint;
}

async function follows(before, found, proof, report) {
  if (found.size < before.size) report.fail(found.path, "it covers fewer events than the one before");
  if (before.next) report.fail(found.path, "its key had handed over to another in " + before.path);
  if (found.link && before.link) {
    const hash = await sha256(utf8(before.note.written));
    if (found.link.number !== before.link.number + 1 || !same(found.link.previous, hash)) report.fail(found.path, "it does not follow " + before.path);
  }
  const fits = proof && proof.from === before.size && proof.to === found.size;
  if (!fits || !await grew(before.size, found.size, before.root, found.root, proof.hashes))
    report.fail(found.path, "it is not proven that its ledger grew from that of " + before.path);
}

// Those that lead to a signed checkpoint.
const verified = new WeakSet();

async function verifyEvents(about, text, proofs, report, progress) {
  const CHUNK = 200;
  const events = await report.attempt("events.ndjson", () => parseEvents(text)) ?? [];
  const context = { due: 0, position: -1, recordedAt: -Infinity, latest: Date.parse(about.asOf) };
  for (let at = 0; at < events.length; at += CHUNK) {
    await Promise.all(events.slice(at, at + CHUNK).map(event => {
      inOrder(about, event, context, report);
      return report.attempt(whereIs(event), async () => {
        await inTree(about, event, proofs);
        if (report.canVerify) verified.add(event);
      });
    }));
    progress(Math.min(at + CHUNK, events.length), events.length);
  }
  if (events.length !== about.events || context.due !== about.sequence + 1)
    report.fail("events.ndjson", `it holds ${events.length} events up to @${context.due - 1}, and the manifest says ${about.events} up to @${about.sequence}`);
  if (proofs.inclusion.length !== events.length) report.fail("proofs.json", `it holds ${proofs.inclusion.length} proofs for ${events.length} events`);
  return events;
}

function parseEvents(text) {
  if (text === undefined) throw new Difference("it is missing");
  if (!text.endsWith("\n")) throw new Difference("its last line has no end");
  return text.slice(0, -1).split("\n").map(line => JSON.parse(line));
}

const whereIs = event => `events.ndjson, position ${event.position} (@${event.sequence})`;

function inOrder(about, event, context, report) {
  if (event.sequence !== context.due) report.fail(whereIs(event), `it stands where @${context.due} is due: an event is missing, added or out of order`);
  if (event.aggregateType !== "project" || event.aggregateId !== "project/" + about.project) report.fail(whereIs(event), "it is of another stream, " + event.aggregateId);
  if (!(event.position > context.position)) report.fail(whereIs(event), "it stands before the event that precedes it");
  if (!(event.recordedAt >= context.recordedAt)) report.fail(whereIs(event), "its time lies before that of the event that precedes it");
  if (!(event.recordedAt <= context.latest)) report.fail(whereIs(event), "it was recorded after " + about.asOf);
  context.due = event.sequence + 1;
  context.position = event.position;
  context.recordedAt = event.recordedAt;
}

async function inTree(about, event, proofs) {
  const { size, root } = about.checkpoint;
  const proof = proofs.byPosition.get(event.position);
  if (!proof || !(event.position >= 0 && event.position < size)) throw new Difference("there is no proof for it");
  if (await rootOf(await leafHash(event), event.position, size, proof.hashes) !== root)
    throw new Difference("it does not lead to the root in the checkpoint: the event, its place or its proof was changed");
}

// Every object in a payload that has a digest names a document.
function documentsOf(event) {
  const found = [];
  const search = value => {
    if (value === null || typeof value !== "object") return;
    if (typeof value.digest === "string" && /^[0-9a-f]{64}$/.test(value.digest))
      found.push({ digest: value.digest, title: typeof value.name === "string" ? value.name : "", sequence: event.sequence });
    Object.values(value).forEach(search);
  };
  try {
    search(JSON.parse(payloadOf(event)));
  } catch {
    // A payload that is no JSON names no document.
  }
  return found;
}

const payloadOf = event => textOf(fromBase64(event.payload));

function sentencesOf(text) {
  const sentences = new Map();
  for (const line of (text ?? "").split("\n")) {
    try {
      const sentence = JSON.parse(line);
      sentences.set(sentence.sequence, sentence);
    } catch {
      // What is derived proves nothing: an event without its sentence is shown by its type.
    }
  }
  return sentences;
}
