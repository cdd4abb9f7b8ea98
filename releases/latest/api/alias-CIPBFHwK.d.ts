import { A as AliasKind } from "./aliasKinds-N68El_Ie.js";
import { L as Locator } from "./evidence-BvBx4c5v.js";
import { R as RecordIds } from "./recordIds-Cs_G9_PB.js";
interface Alias<Ids extends RecordIds = RecordIds> {
    readonly text: string;
    readonly lang: string;
    readonly kind: AliasKind;
    readonly speaker?: Ids["actor"];
    readonly occursIn?: readonly Locator<Ids>[];
}
export type { Alias as A };
