
// Shows what was found. Text is only ever set as text.

const at = id => document.getElementById(id);

function element(name, content = "", attributes = {}) {
  const made = document.createElement(name);
  if (typeof content === "string") made.textContent = content;
  else made.append(...content);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function showVerdict({ state, words, more }, failures, checks) {
  at("working").hidden = true;
  at("verdict").className = "verdict " + state;
  at("verdict-words").textContent = { good: "✓ ", bad: "✗ ", open: "? " }[state] + words;
  at("verdict-more").textContent = more;
  at("failures").replaceChildren(...failures.map(failure => element("li", failure)));
  const marks = { good: "✓ Proven", bad: "✗ Failed", open: "? Open" };
  at("checks").replaceChildren(...checks.map(check => element("li", [element("strong", marks[check.state]), " " + check.words], { class: check.state })));
  document.title = words + ": a record of Waymark";
}

function showProgress(done, all) {
  at("working").hidden = done === all;
  at("progress").max = all;
  at("progress").value = done;
}

function showRecord(result) {
  const { about, documents, series } = result;
  at("title").textContent = about.title;
  at("what").textContent = about.what;
  at("key").textContent = about.key;
  const facts = [
    ["Project", about.project],
    ["As of", about.asOf],
    ["Events", `${result.events.length}, from @0 to @${about.sequence}`],
    ["Ledger", about.origin],
    ["Checkpoint", `over ${about.checkpoint?.size} events${signedWords({ series })}`],
    ["Root", about.checkpoint?.root],
    ["Written by", "Waymark " + about.waymark],
  ];
  at("facts").replaceChildren(...facts.map(([term, value]) => element("div", [element("dt", term), element("dd", String(value))])));
  at("documents-section").hidden = documents.length === 0;
  at("digests").replaceChildren(...documents.map(({ digest, title, sequence }) =>
    element("li", [title || "without a title", ", by event @" + sequence + ": ", element("code", digest)])));
}

function showAnswer(id, state, words) {
  at(id).hidden = false;
  at(id).className = "answer " + state;
  at(id).textContent = words;
}

function eventItem(event, sentence) {
  const when = element("p", `@${event.sequence} · recorded ${instantWords(event.recordedAt)}`, { class: "small" });
  const details = element("details", [element("summary", verified.has(event) ? "The event itself, verified" : "The event itself, not verified")]);
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(...eventDetails(event));
  });
  const derived = sentence ? ` · happened on ${sentence.occurredOn}` : "";
  return element("li", [when, element("h3", sentence?.title ?? event.type), element("p", event.type + derived, { class: "small" }), details]);
}

function eventDetails(event) {
  const fields = ["position", "id", "aggregateType", "aggregateId", "sequence", "recordedAt", "type", "revision"];
  const pairs = [...fields.map(field => [field, event[field]]), ...Object.entries(event.metadata).map(([key, value]) => ["metadata: " + key, value])];
  let payload;
  try {
    payload = payloadOf(event);
  } catch {
    payload = "base64 " + event.payload;
  }
  return [
    element("dl", pairs.map(([term, value]) => element("div", [element("dt", term), element("dd", String(value))])), { class: "facts" }),
    element("p", "Payload, as it is stored:", { class: "small" }),
    element("pre", payload),
  ];
}
