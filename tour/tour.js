// The main job on the real data, with the built package: a timeline, a series with its rival
// numbers, and one event with every piece of its evidence.
import {
  actors,
  asOf,
  byId,
  chainOf,
  events,
  figures,
  formatDate,
  isolateRtl,
  labelOf,
  places,
  postsOf,
  prospects,
  release,
  selectEvents,
  selectFigures,
  seriesOf,
  sources,
  terms,
  timeline,
  witnessesOf,
} from "iraq-conflict-data";

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const bold = (text) => paint(1, text);
const faint = (text) => paint(2, text);

const nameOf = (id) => byId(actors, id).names.en;
const heading = (text) => console.log(`\n${bold(text)}\n${"─".repeat(text.length)}`);

/** A date in words; a dot marks that we worked it out. */
const day = (date) => `${formatDate(date)}${date.basis === "inferred" ? " ·" : ""}`;

function amount({ bound, best, low, high, word }) {
  const number =
    best ?? (low !== undefined && high !== undefined ? `${low} to ${high}` : (low ?? high));
  const prefix = { about: "about ", "at-least": "at least ", "at-most": "at most " }[bound] ?? "";
  return bound === "word"
    ? labelOf(terms, word, { list: "number-words" }).toLowerCase()
    : `${prefix}${number.toLocaleString("en")}`;
}

/** The chain a word came through, from the speaker to the outlet. */
const chain = (item) => chainOf(item, sources).map(nameOf).join(" → ");

console.log(bold(`iraq-conflict-data ${release.version}`));
console.log(
  `${sources.length} documents, ${events.length} events, ${prospects.length} prospects, ${actors.length} actors, ${figures.length} figures, ${places.length} places`,
);

/** Where an item stands: its paragraph, or the page, of which only an excerpt was read. */
const at = ({ paragraph }) => (paragraph === undefined ? "page" : `¶${paragraph}`);

heading("Attacks of October to December 2020, with the number of independent witnesses");
const attacks = selectEvents(events, { during: "2020-10/2020-12", kind: "attack" });
for (const { date, kind, title, witnesses } of timeline(attacks)) {
  if (date.earliest === null || date.earliest < "2020-10-01") continue;
  console.log(
    `${day(date).padEnd(36)} ${String(witnesses).padStart(2)}  ${kind.padEnd(15)} ${title.en}`,
  );
}
console.log(faint("· worked out by the coder; the record's note says how"));

heading("US soldiers in Iraq in November 2020: every number, by whose word");
const numbers = selectFigures(figures, { during: "2020-11" });
for (const { value, asOf: held, modality, evidence } of seriesOf(numbers, "us-troops-in-iraq")) {
  const [first] = evidence;
  console.log(
    `${day(held).padEnd(36)} ${amount(value).padStart(11)}  ${modality.padEnd(9)} ${first.status} by ${chain(first)} ${faint(`${at(first)} of ${first.source}`)}`,
  );
}

heading("One event, with every piece of its evidence");
const rockets = byId(events, "2020-11-17-us-embassy-rockets");
console.log(bold(rockets.title.en));
console.log(isolateRtl(rockets.title.ar));
console.log(rockets.summary.en);
console.log(`${day(rockets.date)}  ${faint(rockets.date.note ?? "")}`);
console.log(`at ${rockets.place.path.map((id) => byId(places, id).names.en).join(", ")}`);
for (const { actor, role, status } of rockets.participants) {
  console.log(`  ${role.padEnd(9)} ${nameOf(actor)} ${faint(`(${status})`)}`);
}
for (const item of rockets.evidence) {
  console.log(`  ${at(item).padEnd(4)} ${item.status.padEnd(9)} ${chain(item)}`);
  console.log(
    `       ${isolateRtl(`«${item.phrase}»`)} ${faint(`supports ${item.supports.join(", ")}`)}`,
  );
}

console.log(`\nIndependent witnesses: ${rockets.witnesses}`);
for (const witness of witnessesOf(rockets, { sources, actors })) {
  if (witness.independent) console.log(`  ${nameOf(witness.voice)}, in ${nameOf(witness.origin)}`);
}

heading("Who was prime minister of Iraq on 18 November 2020?");
for (const { holder, attested } of asOf(postsOf(actors, "prime-minister-of-iraq"), "2020-11-18")) {
  console.log(
    `${nameOf(holder)} ${isolateRtl(byId(actors, holder).names.ar)}, attested ${attested.first} to ${attested.last}`,
  );
}
