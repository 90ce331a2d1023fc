
// What is embedded is verified at once; a file that is given is verified in its place.

let current = null;

async function verifyWith(source, work) {
  const report = new Report();
  at("verdict").className = "verdict open";
  at("verdict-words").textContent = "Verifying …";
  at("verdict-more").textContent = source;
  at("working").hidden = false;
  nodes.clear();
  const result = await report.attempt(source, () => work(report));
  showVerdict(verdictWords(report, result, source), report.failures, report.checks);
  if (result) {
    current = result;
    showRecord(result);
    startTravel(result);
    compareKey();
  }
  document.body.dataset.done = source;
}

async function verifyEmbedded(report) {
  const files = embeddedHere();
  const result = await verifyRecord(JSON.parse(files.get(ABOUT)), files, report, showProgress);
  report.checks.push({ state: "open", words: "The other files beside this page were not looked at: give it the ZIP to have them verified." });
  return result;
}

function compareKey() {
  const mine = at("mine").value.trim();
  if (mine === "") at("same").hidden = true;
  else if (current) showAnswer("same", ...keyWords(mine, current));
}

async function given(file) {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (same(start, Uint8Array.of(0x50, 0x4b, 3, 4)) && !knownDocument(await digestOf(file))) {
    at("answer").hidden = true;
    return verifyWith(file.name, report => verifyZip(file, report, showProgress));
  }
  const digest = await digestOf(file);
  const named = knownDocument(digest);
  if (named) showAnswer("answer", "good", `✓ ${file.name} is the document that event @${named.sequence} names: ${named.title}. SHA-256 ${digest}`);
  else if (!await keptCheckpoint(file)) showAnswer("answer", "bad", `✗ No event here names ${file.name}. Its SHA-256 is ${digest}`);
  document.body.dataset.done = file.name;
}

const digestOf = async file => toHex(await sha256(await file.arrayBuffer()));
const knownDocument = digest => current?.documents.find(one => one.digest === digest);

// Whether it is a checkpoint; what is to be said of it is shown then.
async function keptCheckpoint(file) {
  let note;
  try {
    note = parseNote(textOf(new Uint8Array(await file.arrayBuffer())));
    parseCheckpoint(note);
  } catch {
    return false;
  }
  if (current) showAnswer("answer", ...await keptWords(file.name, note, current));
  return current !== null;
}

at("mine").addEventListener("input", compareKey);
at("file").addEventListener("change", () => at("file").files[0] && given(at("file").files[0]));
addEventListener("dragover", event => {
  event.preventDefault();
  document.body.classList.add("over");
});
addEventListener("dragleave", () => document.body.classList.remove("over"));
addEventListener("drop", event => {
  event.preventDefault();
  document.body.classList.remove("over");
  if (event.dataTransfer.files[0]) given(event.dataTransfer.files[0]);
});

if (!globalThis.crypto?.subtle) showVerdict({ state: "open", words: "Not proven: this browser cannot compute here", more: "Open this page from a disk, in a newer browser, or run waymark verify." }, [], []);
else await verifyWith("What is written into this page", verifyEmbedded);
