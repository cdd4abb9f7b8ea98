import { expect, test } from "vitest";
import { parseFrozen } from "../../src/frozen/parseFrozen.js";
import type { Actor } from "../../src/model/actor.js";
import type { ActorCriteria } from "../../src/select/selectActors.js";
import { selectActors } from "../../src/select/selectActors.js";

/** Terms and ids as plain strings, so that wrong ones can be asked for. */
type LooseCriteria = Readonly<Record<string, string | readonly string[]>>;

const actors = parseFrozen<readonly Actor[]>(
  JSON.stringify([
    {
      id: "mustafa-al-kadhimi",
      kind: "person",
      names: { en: "Mustafa al-Kadhimi", ar: "مصطفى الكاظمي" },
      aliases: [{ text: "Kazimi", lang: "en", kind: "transliteration" }],
      relations: [{ kind: "leads", object: "iraqi-government", valid: "/" }],
      evidence: [
        { source: "first-article", speaker: "outlet", status: "reported" },
        { source: "second-article", speaker: "ministry", status: "announced" },
      ],
    },
    {
      id: "kataib-hezbollah",
      kind: "armed-group",
      names: { en: "Kata'ib Hezbollah", ar: "كتائب حزب الله" },
      aliases: [],
      relations: [],
      evidence: [{ source: "second-article", speaker: "outlet", status: "reported" }],
    },
  ]),
);

const select = (criteria: LooseCriteria): string[] =>
  selectActors(actors, criteria as ActorCriteria).map(({ id }) => id);

test.each<[LooseCriteria, string[]]>([
  [{}, ["mustafa-al-kadhimi", "kataib-hezbollah"]],
  [{ kind: "person" }, ["mustafa-al-kadhimi"]],
  [{ kind: ["state", "armed-group"] }, ["kataib-hezbollah"]],
  [{ involving: "iraqi-government" }, ["mustafa-al-kadhimi"]],
  [{ involving: "kataib-hezbollah" }, []], // known, yet nobody's relation points to it
  [{ source: "second-article" }, ["mustafa-al-kadhimi", "kataib-hezbollah"]],
  [{ source: "second-article", status: "reported" }, ["kataib-hezbollah"]], // of the same item
  [{ speaker: "ministry" }, ["mustafa-al-kadhimi"]],
  [{ text: "kataib" }, ["kataib-hezbollah"]],
  [{ text: "  حزب،اللّٰه " }, ["kataib-hezbollah"]],
  [{ text: "kazimi MUSTAFA" }, ["mustafa-al-kadhimi"]], // an alias and a name
  [{ text: "مصطفي" }, ["mustafa-al-kadhimi"]],
  [{ text: "مصطفى حزب" }, []], // both are there, of two actors
])("%j selects %j", (criteria, selected) => {
  expect(select(criteria)).toEqual(selected);
});

test.each<[LooseCriteria, string]>([
  [{ during: "2020" }, 'selectActors: unknown option "during". Nearest: '],
  [{ kind: "persn" }, 'selectActors: unknown kind "persn". Nearest: person,'],
  [{ status: "said" }, 'unknown status "said"'],
  [
    { involving: "kataib-hizbollah" },
    'selectActors: no record has "kataib-hizbollah" for involving. Nearest: kataib-hezbollah.',
  ],
  [{ speaker: "outlets" }, 'no record has "outlets" for speaker. Nearest: outlet.'],
])("refuses %j", (criteria, message) => {
  expect(() => select(criteria)).toThrow(RangeError);
  expect(() => select(criteria)).toThrow(message);
});
