import { type DatasetInput, parseDataset } from "../../src/check/parseDataset.js";
import type { Dataset } from "../../src/model/dataset.js";

/** Where most of it stands. */
const gazette = { source: "harbour-report", paragraph: 1, speaker: "harbour-gazette" };

/** A few records of an invented harbour, as a person writes them; no member that may be there is missing. */
export const draft: Required<DatasetInput> = {
  $schema: "urn:iraq-conflict-data:schema:dataset",
  sources: [
    {
      id: "harbour-report",
      kind: "news-article",
      outlet: "harbour-gazette",
      title: { en: "A rocket on the harbour", ar: "صاروخ على الميناء" },
      language: "ar",
      dateline: "الميناء",
      published: { edtf: "2021-03-05", basis: "stated" },
      url: "https://example.org/harbour",
      access: "excerpt",
      paragraphsWithoutFacts: [{ paragraph: 9, reason: "It tells of the weather." }],
    },
    {
      id: "harbour-dispatch",
      kind: "wire-report",
      outlet: "harbour-wire",
      title: { en: "Harbour talks", ar: "محادثات الميناء" },
      language: "en",
      published: { edtf: "2021-03", basis: "inferred", note: "The month of the rocket." },
      access: "excerpt",
    },
  ],
  actors: [
    {
      id: "harbour-gazette",
      kind: "media-outlet",
      identity: "named",
      names: { en: "Harbour Gazette", ar: "جريدة الميناء" },
      evidence: [
        { ...gazette, phrase: "سقط صاروخ", status: "reported", supports: ["names", "kind"] },
      ],
      inferred: [{ field: "identity", reason: "It is known by name." }],
    },
    {
      id: "harbour-wire",
      kind: "media-outlet",
      identity: "named",
      names: { en: "Harbour Wire", ar: "وكالة الميناء" },
      evidence: [
        {
          ...gazette,
          phrase: "وكالة الميناء",
          status: "reported",
          supports: ["names", "kind", "identity"],
        },
      ],
    },
    {
      id: "harbour-town",
      kind: "government",
      identity: "named",
      names: { en: "Harbour Town", ar: "بلدية الميناء" },
      evidence: [
        {
          ...gazette,
          phrase: "بلدية الميناء",
          status: "reported",
          supports: ["names", "kind", "identity"],
        },
      ],
    },
    {
      id: "sail-group",
      kind: "armed-group",
      identity: "named",
      names: { en: "Sail Group", ar: "مجموعة الشراع" },
      aliases: [
        {
          text: "الشراع",
          lang: "ar",
          kind: "epithet",
          speaker: "harbour-town",
          occursIn: [{ source: "harbour-report", paragraph: 3 }],
        },
      ],
      country: "IQ",
      relations: [
        {
          kind: "member-of",
          object: "harbour-town",
          valid: "2020/..",
          evidence: [
            {
              ...gazette,
              phrase: "مجموعة الشراع",
              status: "claimed",
              via: ["harbour-wire"],
              attests: "2021-03-02",
            },
          ],
        },
      ],
      evidence: [
        {
          ...gazette,
          phrase: "مجموعة الشراع",
          status: "reported",
          supports: ["names", "kind", "identity", "country"],
        },
      ],
    },
    {
      id: "mayor",
      kind: "person",
      identity: "unnamed",
      names: { en: "Mayor of Harbour Town", ar: "عمدة الميناء" },
      posts: [
        {
          title: "ruler-of-iraq",
          of: "harbour-town",
          valid: "2020/2022",
          evidence: [
            { ...gazette, phrase: "عمدة الميناء", status: "reported", attests: "2021-03-02" },
          ],
        },
      ],
      evidence: [
        {
          ...gazette,
          phrase: "عمدة الميناء",
          status: "reported",
          supports: ["names", "kind", "identity"],
        },
      ],
    },
  ],
  places: [
    {
      id: "harbour-depot",
      kind: "facility",
      names: { en: "Harbour depot", ar: "مستودع الميناء" },
      aliases: [
        {
          text: "المستودع",
          lang: "ar",
          kind: "short",
          occursIn: [{ source: "harbour-report", paragraph: 1 }],
        },
      ],
      country: "IQ",
      subdivision: "IQ-BA",
      pcode: "IQG02",
      parent: "harbour",
      coordinates: { lat: 30.51, lon: 47.82, precision: "exact", source: "invented" },
    },
    {
      id: "harbour",
      kind: "city",
      names: { en: "Harbour", ar: "الميناء" },
      country: "IQ",
      coordinates: { lat: 30.5, lon: 47.8, precision: "city", source: "invented" },
    },
  ],
  events: [
    {
      id: "2021-03-01-depot-rocket",
      title: { en: "Rocket hits a depot", ar: "صاروخ يصيب مستودعا" },
      summary: { en: "One rocket hit the depot.", ar: "أصاب صاروخ واحد المستودع." },
      kind: "rocket-attack",
      date: { edtf: "2021-03-01", basis: "inferred", note: "The Monday before the paper." },
      place: { id: "harbour-depot", precision: "exact" },
      modality: "occurred",
      participants: [
        { actor: "sail-group", role: "agent", status: "alleged" },
        { actor: "harbour-town", role: "target", status: "reported" },
      ],
      weapons: ["rocket"],
      evidence: [
        {
          ...gazette,
          phrase: "صاروخ على مستودع الميناء",
          status: "reported",
          supports: ["kind", "date", "place", "modality", "participants.harbour-town", "weapons"],
        },
        {
          source: "harbour-dispatch",
          paragraph: 2,
          phrase: "Sail Group fired it",
          status: "alleged",
          speaker: "harbour-town",
          via: ["harbour-gazette"],
          supports: ["participants.sail-group"],
          says: {
            kind: "armed-attack",
            date: "2021-03",
            place: "harbour",
            modality: "planned",
          },
        },
      ],
    },
    {
      id: "2021-03-02-sail-claim",
      title: { en: "Sail Group says it fired", ar: "مجموعة الشراع تتبنى الإطلاق" },
      summary: { en: "The group said that it fired.", ar: "قالت المجموعة إنها أطلقت الصاروخ." },
      kind: "claim-of-responsibility",
      date: {
        edtf: "[2021-03-01..2021-03-02]",
        basis: "inferred",
        note: "After the rocket, before the paper.",
      },
      modality: "occurred",
      participants: [
        { actor: "sail-group", role: "agent", status: "claimed" },
        { actor: "harbour-town", role: "addressee", status: "reported" },
      ],
      links: [{ kind: "claims", to: "2021-03-01-depot-rocket" }],
      inferred: [{ field: "participants.harbour-town", reason: "The town had asked." }],
      evidence: [
        {
          ...gazette,
          phrase: "قالت مجموعة الشراع",
          status: "claimed",
          speaker: "sail-group",
          supports: ["kind", "modality", "participants.sail-group", "links"],
        },
      ],
    },
  ],
  prospects: [
    {
      id: "2021-03-10-harbour-talks",
      title: { en: "Talks on the harbour", ar: "محادثات عن الميناء" },
      summary: { en: "The town plans to hold talks.", ar: "تخطط البلدية لعقد محادثات." },
      kind: "talks",
      date: { edtf: "2021-03-10/2021-03-12", basis: "stated" },
      modality: "planned",
      participants: [{ actor: "harbour-town", role: "party", status: "reported" }],
      evidence: [
        {
          ...gazette,
          phrase: "محادثات في الميناء",
          status: "reported",
          supports: ["kind", "date", "modality", "participants"],
        },
      ],
    },
  ],
  figures: [
    {
      id: "troops-2021-03-low",
      measure: "us-troops-in-iraq",
      value: { bound: "range", low: 2400, best: 2500, high: 2600 },
      unit: "persons",
      subject: "harbour-town",
      place: { id: "harbour", precision: "city" },
      asOf: { edtf: "2021-03-01", basis: "stated" },
      modality: "occurred",
      evidence: [
        {
          ...gazette,
          phrase: "بين ألفين وثلاثة",
          status: "reported",
          supports: ["measure", "value", "unit", "subject", "place", "asOf", "modality"],
        },
      ],
    },
    {
      id: "troops-2021-03-high",
      measure: "us-troops-in-iraq",
      value: { bound: "exact", best: 3000 },
      unit: "persons",
      subject: "harbour-town",
      place: { id: "harbour", precision: "city" },
      asOf: { edtf: "2021-03-01", basis: "stated" },
      modality: "occurred",
      evidence: [
        {
          ...gazette,
          phrase: "ثلاثة آلاف",
          status: "confirmed",
          supports: ["measure", "value", "unit", "subject", "place", "asOf", "modality"],
        },
      ],
    },
    {
      id: "troops-2021-03-word",
      measure: "us-troops-in-iraq",
      value: { bound: "word", word: "thousands" },
      unit: "persons",
      asOf: { edtf: "2021-03-01", basis: "stated" },
      modality: "occurred",
      evidence: [
        {
          ...gazette,
          phrase: "آلاف",
          status: "reported",
          supports: ["measure", "value", "unit", "asOf", "modality"],
        },
      ],
    },
    {
      id: "hurt-2021-03-01",
      measure: "persons-hurt",
      value: { bound: "exact", best: 3 },
      unit: "persons",
      subject: "harbour-town",
      place: { id: "harbour-depot", precision: "exact" },
      period: { edtf: "2021-03-01", basis: "stated" },
      modality: "occurred",
      event: "2021-03-01-depot-rocket",
      evidence: [
        {
          ...gazette,
          phrase: "ثلاثة عمال",
          status: "claimed",
          speaker: "harbour-town",
          supports: ["measure", "value", "unit", "subject", "place", "period", "modality", "event"],
        },
      ],
    },
    {
      id: "hurt-2021-03-05",
      measure: "persons-hurt",
      value: { bound: "exact", best: 2 },
      unit: "persons",
      period: { edtf: "2021-03-04/2021-03-05", basis: "stated" },
      modality: "occurred",
      evidence: [
        {
          ...gazette,
          phrase: "عاملان",
          status: "reported",
          supports: ["measure", "value", "unit", "period", "modality"],
        },
      ],
    },
  ],
  redirects: [
    {
      collection: "actors",
      id: "sailors",
      kind: "merged",
      into: ["sail-group"],
      reason: "Two spellings of one name.",
    },
  ],
};

/** The same, checked and with all that is derived. */
export const records: Dataset = parseDataset(draft);
