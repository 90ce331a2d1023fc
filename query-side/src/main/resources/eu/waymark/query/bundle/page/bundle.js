
// Verifies a whole bundle: the ZIP as it came.

const LARGEST_MANIFEST = 8 << 20;

async function verifyZip(file, report, progress) {
  const before = report.failures.length;
  const entries = await readZip(file);
  const manifest = await small(file, entries, "manifest.json");
  const about = JSON.parse(textOf(manifest));
  if (about.format !== "waymark-bundle-v1") throw new Difference("manifest.json is not that of a bundle of this form");
  await report.attempt("manifest.note", async () => verifyManifest(manifest, about, parseNote(textOf(await small(file, entries, "manifest.note")))));
  report.check(before, "The manifest, which names every file with its SHA-256, is signed by the same key.", await canVerify());
  const beforeFiles = report.failures.length;
  const files = await readFiles(file, entries, about, report);
  report.check(beforeFiles, `Each of the ${about.files.length} files in the ZIP, the tables and pages among them, is the one that was signed for, and there is no other.`);
  const beforePage = report.failures.length;
  await report.attempt("verify.html", () => verifyPage(files, about));
  report.check(beforePage, "What is written into the verify.html of this ZIP is the same as its events, proofs and checkpoints.");
  return verifyRecord(about, files, report, progress);
}

async function small(file, entries, path) {
  const entry = entries.get(path);
  if (!entry) throw new Difference("the ZIP has no " + path);
  if (entry.length > LARGEST_MANIFEST) throw new Difference(path + " is longer than any");
  return unpacked(file, entry, entry.length);
}

async function verifyManifest(manifest, about, note) {
  const digest = toBase64(await sha256(manifest));
  if (note.text !== `waymark-bundle-v1\n${about.origin}\n${digest}\n`) throw new Difference("it signs another manifest.json: that was changed");
  if (await canVerify() && !await signedBy(note, await parseKey(about.key))) throw new Difference("its signature is not that of the key in the manifest");
}

async function readFiles(file, entries, about, report) {
  const files = new Map();
  const listed = new Set(["manifest.json", "manifest.note"]);
  const longest = Math.max(...about.files.map(one => one.length));
  for (const { path, length, sha256: expected } of about.files) {
    if (listed.has(path)) report.fail(path, "the manifest names it twice");
    listed.add(path);
    await report.attempt(path, async () => {
      const entry = entries.get(path);
      if (!entry) throw new Difference("it is missing in the ZIP");
      if (entry.length > longest) throw new Difference(`it has ${entry.length} bytes, more than any file in the manifest: it was changed`);
      const bytes = await unpacked(file, entry, entry.length);
      files.set(path, textOf(bytes));
      if (entry.length !== length) throw new Difference(`it has ${entry.length} bytes, and the manifest says ${length}: it was changed`);
      if (toHex(await sha256(bytes)) !== expected) throw new Difference("its SHA-256 is not the one in the manifest: it was changed");
    });
  }
  for (const path of entries.keys()) if (!listed.has(path)) report.fail(path, "it stands in the ZIP, and the manifest does not name it: it was added");
  return files;
}

function verifyPage(files, about) {
  const embedded = embeddedIn(files.get("verify.html") ?? "");
  const { files: _, ...rest } = about;
  const said = JSON.parse(embedded.get(ABOUT) ?? "null");
  delete said?.files;
  if (JSON.stringify(said) !== JSON.stringify(rest)) throw new Difference("it says another thing than the manifest of what it is part of");
  const expected = [...files.keys()].filter(path => ["events.ndjson", "proofs.json", SENTENCES].includes(path) || path.startsWith("checkpoints/") || path.startsWith("keys/"));
  for (const path of expected) if (embedded.get(path) !== files.get(path)) throw new Difference(`what is written into it as ${path} is not that file`);
  if (embedded.size !== expected.length + 1) throw new Difference("more is written into it than the bundle holds");
}
