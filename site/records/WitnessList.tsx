import { actors, witnessesOf, type Act, type Figure, type Witness } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { known, sourceById } from "./dataset.js";
import { FieldName } from "./FieldName.js";
import { LongList } from "./LongList.js";
import { ActorLink } from "./references.js";
import { separated } from "./separated.js";
import { word } from "./words.js";

/** Their posts tell who is a spokesperson; all others are witnesses of their own. */
const holders = actors.filter(({ posts, relations }) => posts.length + relations.length > 0);

const witnessesByRecord = new Map<string, readonly Witness[]>();

/** Who tells a record. Both languages ask for it, so it is worked out once. */
function tellers(record: Act | Figure): readonly Witness[] {
  const there = witnessesByRecord.get(record.id);
  if (there) return there;
  const named = [...new Set(record.evidence.map(({ source }) => source))];
  const made = witnessesOf(record, {
    sources: named.map((id) => known(sourceById, id)),
    actors: holders,
  });
  witnessesByRecord.set(record.id, made);
  return made;
}

/** Who tells an act, which of them are independent, what they agree on and what they contradict. */
export function WitnessList({ record }: { readonly record: Act | Figure }): VNode {
  return <LongList items={tellers(record)}>{(witness) => <Line witness={witness} />}</LongList>;
}

function Line({ witness }: { readonly witness: Witness }) {
  const { language } = usePage();
  const { voice, origin, independent, agrees, contradicts } = witness;
  return (
    <>
      <ActorLink id={voice} />
      {origin !== voice && (
        <>
          {" "}
          {word("into", language)} <ActorLink id={origin} />
        </>
      )}
      {independent && (
        <>
          {" "}
          <span class="tag">{word("independent", language)}</span>
        </>
      )}
      {agrees.length > 0 && (
        <span class="faint">
          {" "}
          · {word("agrees", language)} {fields(agrees, language)}
        </span>
      )}
      {contradicts.length > 0 && (
        <span class="otherwise">
          {" "}
          · {word("contradicts", language)}{" "}
          {fields([...new Set(contradicts.map(({ field }) => field))], language)}
        </span>
      )}
    </>
  );
}

function fields(names: readonly string[], language: "en" | "ar") {
  return separated(
    names.map((field) => <FieldName key={field} field={field} />),
    language === "ar" ? "، " : ", ",
  );
}
