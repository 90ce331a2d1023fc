
// Moves through time: the events recorded up to a day, newest first.

const PAGE = 200;
let travelling = null;

function startTravel(result) {
  const days = result.events.map(event => dayOf(result.about, event));
  travelling = { ...result, days, distinct: [...new Set(days)], until: result.events.length, shown: PAGE };
  const { distinct } = travelling;
  at("travel").hidden = distinct.length === 0;
  if (distinct.length === 0) return at("events").replaceChildren();
  at("slider").max = distinct.length - 1;
  at("day").min = distinct[0];
  at("day").max = distinct.at(-1);
  moveTo(distinct.at(-1));
}

function dayOf(about, event) {
  try {
    return dayIn(about.timeZone, event.recordedAt);
  } catch {
    return "9999-12-31";
  }
}

function moveTo(day) {
  const { distinct, days } = travelling;
  const reached = distinct.findLastIndex(one => one <= day);
  travelling.until = days.findLastIndex(one => one <= day) + 1;
  travelling.shown = PAGE;
  at("slider").value = Math.max(reached, 0);
  at("slider").setAttribute("aria-valuetext", dayWords(day));
  at("day").value = day;
  showEvents(day);
}

function showEvents(day) {
  const { events, sentences, until, shown } = travelling;
  const from = Math.max(0, until - shown);
  const visible = events.slice(from, until).reverse();
  at("events").replaceChildren(...visible.map(event => eventItem(event, sentences.get(event.sequence))));
  at("earlier").hidden = from === 0;
  at("count").textContent = `By ${dayWords(day)}: ${counted(until, "event")} of ${events.length.toLocaleString("en")}, newest first`
    + (from === 0 ? "." : `; the latest ${visible.length} are shown.`);
}

at("slider").addEventListener("input", () => moveTo(travelling.distinct[at("slider").valueAsNumber]));
at("day").addEventListener("change", () => {
  if (at("day").value) moveTo(at("day").value);
});
at("earlier").addEventListener("click", () => {
  travelling.shown += PAGE;
  showEvents(at("day").value);
});
addEventListener("beforeprint", () => {
  if (!travelling || travelling.events.length === 0) return;
  travelling.shown = Infinity;
  showEvents(at("day").value);
});
