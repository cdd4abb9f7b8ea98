declare module "@citation-js/core" {
  /** A reference as the library holds it: CSL-JSON. */
  export interface Held {
    readonly id: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
    readonly publisher?: string;
    readonly "container-title"?: string;
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
    readonly URL?: string;
  }
  /** What a bibliography is written as. */
  export interface Style {
    readonly template: "apa" | "vancouver" | "harvard1";
    readonly lang: "en-US";
    readonly format: "text";
    readonly asEntryArray: true;
  }
  /** A list of references, from CSL-JSON or from BibLaTeX. */
  export class Cite {
    constructor(references: unknown);
    readonly data: readonly Held[];
    format(output: "bibliography", style: Style): readonly (readonly [id: string, text: string])[];
  }
}
