
// A checkpoint that the reader kept, against those here: where it belongs among them, it has to be among them.

async function keptWords(name, note, { about, key, series }) {
  const kept = parseCheckpoint(note);
  if (kept.origin !== about.origin) return ["bad", `✗ The checkpoint in ${name} is of another ledger, ${kept.origin}.`];
  const able = key && await canVerify();
  if (able && !await signedBy(note, key)) return ["bad", `✗ The checkpoint in ${name} is not signed by the key of this bundle.`];
  const link = able ? await linkOf(note, key) : null;
  const sized = series.find(one => one.size === kept.size);
  const found = ["good", `✓ The checkpoint in ${name} is in this bundle: what it covers has not been rewritten since.`];
  if (sized && sized.root !== kept.root) return ["bad", `✗ The checkpoint in ${name} has another root over ${kept.size} events: the record was rewritten since.`];
  if (series.some(one => one.note.text === note.text && (!link || sameLink(one.link, link)))) return found;
  if (series.length > 0 && !outside(kept, link, series.at(0), series.at(-1)))
    return ["bad", `✗ The checkpoint in ${name}, over ${kept.size} events, belongs among those in this bundle and is none of them: two histories were signed.`];
  if (sized) return found;
  return ["open", `? The checkpoint in ${name}, over ${kept.size} events, is not comparable with this bundle: it is older or newer than all in here.`];
}

const sameLink = (one, other) => one?.number === other.number && one.signedAt === other.signedAt && same(one.previous, other.previous);

// In a series, whatever has a lower number covers no more events, and whatever has a higher one no fewer.
function outside(kept, link, first, last) {
  const before = kept.size <= first.size && (!link || !first.link || link.number < first.link.number);
  const after = kept.size >= last.size && (!link || !last.link || link.number > last.link.number);
  return before || after;
}
