import type { Act } from "iraq-conflict-data";
import { formatDate } from "iraq-conflict-data/query";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { addressOf } from "../records/addresses.js";
import { Link } from "../shell/pageContext.js";
import { useExplorer } from "./explorerContext.js";
import { originalId } from "./selectShown.js";

const STEP = 20;

/** The chosen acts as a list, a part at a time. */
export function ResultList(): VNode {
  const { shown, say, isReady } = useExplorer();
  const [most, setMost] = useState(STEP);
  useEffect(() => {
    setMost(STEP);
  }, [shown]);
  return (
    <section aria-labelledby="results">
      <h2 id="results">{say("results")}</h2>
      {shown.length === 0 && <p>{say("nothing")}</p>}
      <ol class="results">
        {shown.slice(0, most).map((act) => (
          <Result key={act.id} act={act} />
        ))}
      </ol>
      {isReady && shown.length > most && (
        <p>
          <button
            type="button"
            onClick={() => {
              setMost(most + 5 * STEP);
            }}
          >
            {say("showMore")} ({shown.length - most})
          </button>
        </p>
      )}
    </section>
  );
}

function Result({ act }: { readonly act: Act }) {
  const { language, label, placeName, say } = useExplorer();
  const { id, title, date, kind, modality, place, witnesses } = act;
  const facts = [
    label("event-kinds", kind),
    ...(modality === "occurred" ? [] : [label("modalities", modality)]),
    ...(place ? [placeName(place.id)] : []),
  ];
  return (
    <li>
      <Link to={addressOf.act({ ...act, id: originalId(id) })}>{title[language]}</Link>
      <br />
      <span class="faint">
        {formatDate(date, { language })} <code>{date.edtf}</code> · {facts.join(" · ")}
        {witnesses > 1 && ` · ${say("witnessCount")} ${witnesses}`}
      </span>
    </li>
  );
}
