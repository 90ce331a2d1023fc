
// A checkpoint that the reader kept, against those here: where it belongs among them, it has to be among them.

async function keptWords(name, note, { about, keys, changes, series }) {
  const kept = parseCheckpoint(note);
  if (kept.origin !== about.origin) return ["bad", `✗ The checkpoint in ${name} is of another ledger, ${kept.origin}.`];
  const able = keys.length > 0 && await canVerify();
  const turn = able ? await turnOf(note, keys) : -1;
  if (able && turn < 0) return ["bad", `✗ The checkpoint in ${name} is not signed by the key of this bundle.`];
  const link = able ? await linkOf(note, keys[turn]) : null;
  const sized = series.find(one => one.size === kept.size);
  const other = sized ?? changes.find(one => one.size === kept.size);
  const found = ["good", `✓ The checkpoint in ${name} is in this bundle: what it covers has not been rewritten since.`];
  if (other && other.root !== kept.root) return ["bad", `✗ The checkpoint in ${name} has another root over ${kept.size} events: the record was rewritten since.`];
  if (able && await handoverOf(note, keys[turn])) {
    const own = [...changes.slice(turn, turn + 1), ...turn === keys.length - 1 ? series : []];
    if (own.some(one => link && one.link ? one.link.number > link.number : one.size > kept.size))
      return ["bad", `✗ The key that handed over to another in the checkpoint in ${name} has signed what is in this bundle after that.`];
  }
  if (series.some(one => one.note.text === note.text && (!link || sameLink(one.link, link)))) return found;
  const beside = changes.some((change, at) => contradicts(kept, note, link, turn <= at, change));
  if (beside || series.length > 0 && !outside(kept, link, series.at(0), series.at(-1)))
    return ["bad", `✗ The checkpoint in ${name}, over ${kept.size} events, belongs among those in this bundle and is none of them: two histories were signed.`];
  if (sized) return found;
  return ["open", `? The checkpoint in ${name}, over ${kept.size} events, is not comparable with this bundle: it is older or newer than all in here.`];
}

const sameLink = (one, other) => one && other && one.number === other.number && one.signedAt === other.signedAt && same(one.previous, other.previous);

// Whose turn it was: the first of these keys that has signed it; -1 for none.
async function turnOf(note, keys) {
  for (const [turn, key] of keys.entries()) if (await signedBy(note, key)) return turn;
  return -1;
}

// In a series, whatever has a lower number covers no more events, and whatever has a higher one no fewer.
const isBefore = (kept, link, one) => kept.size <= one.size && (!link || !one.link || link.number < one.link.number);
const isAfter = (kept, link, one) => kept.size >= one.size && (!link || !one.link || link.number > one.link.number);
const outside = (kept, link, first, last) => isBefore(kept, link, first) || isAfter(kept, link, last);

// A key that has handed over signs nothing after that, and the next one nothing before.
function contradicts(kept, note, link, former, change) {
  if (change.note.text === note.text && (!link || sameLink(change.link, link))) return false;
  return !(former ? isBefore : isAfter)(kept, link, change);
}
