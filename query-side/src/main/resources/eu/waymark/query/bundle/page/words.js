
// What is said, and how days and times are written.

const PLURALS = new Intl.PluralRules("en");
const counted = (number, one, many = one + "s") => `${number.toLocaleString("en")} ${PLURALS.select(number) === "one" ? one : many}`;

const dayFormats = new Map();

// The day of an instant where the project is: 2020-03-31.
function dayIn(zone, instant) {
  let format = dayFormats.get(zone);
  if (!format) {
    const form = { year: "numeric", month: "2-digit", day: "2-digit" };
    try {
      format = new Intl.DateTimeFormat("en-CA", { ...form, timeZone: zone });
    } catch {
      format = new Intl.DateTimeFormat("en-CA", { ...form, timeZone: "UTC" });
    }
    dayFormats.set(zone, format);
  }
  return format.format(instant);
}

const dayWords = day => new Date(day + "T00:00:00Z").toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const instantWords = instant => Number.isFinite(instant) ? new Date(instant).toISOString().replace("T", " ").replace("Z", " UTC") : "an unreadable time";

function verdictWords(report, result, source) {
  if (report.failures.length > 0)
    return {
      state: "bad",
      words: "Not intact: this is not what was signed",
      more: `${source}: ${counted(report.failures.length, "difference was", "differences were")} found. Trust nothing in it until you know why.`,
    };
  const covered = `${counted(result.events.length, "event")} of ${result.about.project}`;
  if (!report.canVerify)
    return {
      state: "open",
      words: "Not proven: this browser cannot verify signatures",
      more: `${source}: ${covered} lead to the checkpoint, but whether that is signed cannot be said here: this browser has no Ed25519. `
        + "Open this page in a newer browser, or run waymark verify.",
    };
  return {
    state: "good",
    words: "Intact",
    more: `${source}: ${covered}, from @0 to @${result.about.sequence}, are unchanged since the checkpoint over `
      + `${counted(result.about.checkpoint.size, "event")} was signed by the key that is shown here${signedWords(result)}.`,
  };
}

function signedWords({ series }) {
  const signedAt = series.at(-1)?.link?.signedAt;
  return signedAt === undefined ? "" : ` on ${instantWords(signedAt)}, by its signer's clock`;
}
