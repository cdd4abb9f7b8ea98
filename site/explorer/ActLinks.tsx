import type { Act } from "iraq-conflict-data";
import type { VNode } from "preact";
import { addressOf } from "../records/addresses.js";
import { Link } from "../shell/pageContext.js";
import { useExplorer } from "./explorerContext.js";
import { originalId } from "./selectShown.js";

const MOST = 30;

/** Links to some acts, each with its date. */
export function ActLinks({ acts }: { readonly acts: readonly Act[] }): VNode {
  const { language } = useExplorer();
  return (
    <>
      <ul>
        {acts.slice(0, MOST).map((act) => (
          <li key={act.id}>
            <code>{act.date.edtf}</code>{" "}
            <Link to={addressOf.act({ ...act, id: originalId(act.id) })}>
              {act.title[language]}
            </Link>
          </li>
        ))}
      </ul>
      {acts.length > MOST && <p>… +{acts.length - MOST}</p>}
    </>
  );
}
