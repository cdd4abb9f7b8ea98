import type { AliasKind } from "../vocabulary/aliasKinds.js";
import type { Locator } from "./evidence.js";
import type { RecordIds } from "./recordIds.js";

/** Another name or spelling. */
export interface Alias<Ids extends RecordIds = RecordIds> {
  /** The name as written. */
  readonly text: string;
  /** Its language: `ar`, `en` or another BCP 47 code. */
  readonly lang: string;
  /** What sort of name it is. */
  readonly kind: AliasKind;
  /** Who uses the name. Always present for an `epithet`. */
  readonly speaker?: Ids["actor"];
  /** The paragraphs that print it. The evidence check looks for it in each. */
  readonly occursIn?: readonly Locator<Ids>[];
}
