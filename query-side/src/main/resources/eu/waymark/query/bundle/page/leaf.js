
// The leaf of an event, as docs/ledger.md specifies it field by field.

const wholeNumber = value => {
  if (!Number.isSafeInteger(value)) throw new Difference("this is no whole number: " + value);
  return int64(value);
};

async function leafHash(event) {
  const parts = [Uint8Array.of(0)];
  const field = content => parts.push(int64(content.length), content);
  field(utf8("waymark-event-v1"));
  field(utf8(event.id));
  field(utf8(event.aggregateType));
  field(utf8(event.aggregateId));
  field(wholeNumber(event.sequence));
  field(wholeNumber(event.recordedAt));
  field(utf8(event.type));
  field(utf8(event.revision));
  field(fromBase64(event.payload));
  const pairs = Object.entries(event.metadata).map(([key, value]) => [utf8(key), utf8(value)]);
  pairs.sort(([one], [other]) => compareBytes(one, other));
  field(int64(pairs.length));
  for (const [key, value] of pairs) {
    field(key);
    field(value);
  }
  return toBase64(await sha256(joined(...parts)));
}
