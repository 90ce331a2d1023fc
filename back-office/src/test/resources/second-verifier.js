// A second verifier of the ledger, written from docs/ledger.md alone. It shares no code with Waymark, so that the page is known to say
// enough. Runs in a browser, and in Node from version 20 on.
//
// key: as /api/ledger/key served it when the first of these was signed. checkpoints: notes, oldest first. events: of the journal, with ?raw=true. project: whose they are.
// inclusion: for each event what /api/ledger/inclusion answers. consistency: between each checkpoint and the next.
// Answers with a list of what does not hold; an empty one where all does.

async function secondVerifier({ key, checkpoints, events, project, inclusion, consistency }) {
  const text = string => new TextEncoder().encode(string);
  const base64 = string => Uint8Array.from(atob(string), character => character.charCodeAt(0));
  const concatenated = arrays => new Uint8Array(arrays.flatMap(array => [...array]));
  const hash = async (...arrays) => new Uint8Array(await crypto.subtle.digest("SHA-256", concatenated(arrays)));
  const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  const equal = (a, b) => hex(a) === hex(b);
  const wrong = [];

  // Keys: the one that was given, and those that it leads to
  const [, name, keyHash, encoded] = /^(.+?)\+([0-9a-f]{8})\+(.+)$/.exec(key.trim());
  const keyOf = async publicKey => {
    const id = async kind => (await hash(text(name), [0x0a], kind, publicKey)).slice(0, 4);
    const own = kind => id([0xff, ...text(kind)]);
    const imported = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
    const signed = (message, signature) => crypto.subtle.verify("Ed25519", imported, signature, message);
    return { note: await id([0x01]), link: await own("waymark-series-v1"), handover: await own("waymark-handover-v1"), signed };
  };
  let signer = await keyOf(base64(encoded).slice(1));
  if (base64(encoded)[0] !== 1 || hex(signer.note) !== keyHash) wrong.push("the key is not written as it should be");

  // Checkpoints
  const numberAt = (bytes, at) => new DataView(bytes.buffer, bytes.byteOffset).getBigInt64(at);
  const said = async (note, body, by) => {
    const found = { isSigned: false, link: null, next: null };
    for (const line of note.slice(body.length + 1).trim().split("\n")) {
      const [dash, named, signature] = line.split(" ");
      const bytes = base64(signature);
      const [id, rest] = [bytes.slice(0, 4), bytes.slice(4)];
      if (dash !== "\u2014" || named !== name) continue;
      if (equal(id, by.note)) found.isSigned ||= await by.signed(text(body), rest);
      const holds = (kind, length) => by.signed(concatenated([text(kind + "\n"), rest.slice(0, length), text(body)]), rest.slice(length));
      if (equal(id, by.link) && await holds("waymark-series-v1", 48)) found.link = rest.slice(0, 48);
      if (equal(id, by.handover) && await holds("waymark-handover-v1", 32)) found.next = rest.slice(0, 32);
    }
    return found;
  };
  const heads = [];
  for (const note of checkpoints) {
    const body = note.slice(0, note.indexOf("\n\n") + 1);
    const [origin, size, root] = body.split("\n");
    const { isSigned, link, next } = await said(note, body, signer);
    const head = { size: Number(size), root: base64(root), note, number: link ? numberAt(link, 0) : 0n, previous: link?.slice(16) };
    if (origin !== name || !isSigned) wrong.push(`the checkpoint over ${size} is not signed by the key`);
    if (!link) wrong.push(`the checkpoint over ${size} has no link`);
    const before = heads.at(-1);
    if (before && link && (head.number !== before.number + 1n || head.size < before.size || !equal(head.previous, await hash(text(before.note)))))
      wrong.push(`the checkpoint over ${size} does not follow the one before`);
    heads.push(head);
    if (!next) continue;
    signer = await keyOf(next);
    const taken = await said(note, body, signer);
    if (!taken.isSigned || !taken.link || !equal(taken.link, link)) wrong.push(`the checkpoint over ${size} hands over to a key that has not signed it`);
  }

  // Leaves
  const number = value => {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigInt64(0, BigInt(value));
    return bytes;
  };
  const field = content => concatenated([number(content.length), content]);
  const byBytes = ([a], [b]) => (hex(text(a)) < hex(text(b)) ? -1 : 1);
  const leaf = event => {
    const metadata = Object.entries(event.metadata).sort(byBytes).flatMap(pair => pair.map(text));
    return hash([0], ...[
      text("waymark-event-v1"), text(event.id), text("project"), text("project/" + project), number(event.sequence),
      number(Date.parse(event.recordedAt)), text(event.type), text(event.revision), base64(event.bytes),
      number(metadata.length / 2), ...metadata,
    ].map(field));
  };

  // Inclusion: RFC 9162, section 2.1.3.2
  const node = (left, right) => hash([1], left, right);
  const half = n => Math.floor(n / 2);
  const head = heads.at(-1);
  for (const [index, event] of events.entries()) {
    const proof = inclusion[index];
    let [r, f, s, tooLong] = [await leaf(event), event.position, head.size - 1, false];
    for (const p of proof.hashes.map(base64)) {
      if (s === 0) tooLong = true;
      if (f % 2 === 1 || f === s) {
        r = await node(p, r);
        while (f % 2 === 0 && f > 0) [f, s] = [half(f), half(s)];
      } else r = await node(r, p);
      [f, s] = [half(f), half(s)];
    }
    if (tooLong || s !== 0 || !equal(r, head.root)) wrong.push(`the event at ${event.position} is not in the ledger`);
    if (event.sequence !== index) wrong.push(`the event at ${event.position} is not the next of its stream`);
  }

  // Consistency: RFC 9162, section 2.1.4.2
  for (let index = 1; index < heads.length; index++) {
    const [former, latter] = [heads[index - 1], heads[index]];
    const [m, n] = [former.size, latter.size];
    const hashes = consistency[index - 1].hashes.map(base64);
    let holds;
    if (m === n || m === 0) holds = hashes.length === 0 && (m === 0 ? equal(former.root, await hash()) : equal(former.root, latter.root));
    else {
      if (Number.isInteger(Math.log2(m))) hashes.unshift(former.root);
      let [f, s] = [m - 1, n - 1];
      while (f % 2 === 1) [f, s] = [half(f), half(s)];
      let [fr, sr] = [hashes[0] ?? [], hashes[0] ?? []];
      holds = hashes.length > 0;
      for (const c of hashes.slice(1)) {
        if (s === 0) holds = false;
        if (f % 2 === 1 || f === s) {
          [fr, sr] = [await node(c, fr), await node(c, sr)];
          while (f % 2 === 0 && f > 0) [f, s] = [half(f), half(s)];
        } else sr = await node(sr, c);
        [f, s] = [half(f), half(s)];
      }
      holds &&= s === 0 && equal(fr, former.root) && equal(sr, latter.root);
    }
    if (!holds) wrong.push(`the ledger of ${n} events did not grow from that of ${m}`);
  }
  return wrong;
}
