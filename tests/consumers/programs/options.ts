// Every optional member of every options object takes `undefined`, so that `{ kind: choice || undefined }`
// compiles under `exactOptionalPropertyTypes`; elsewhere this program says nothing.
import type * as query from "iraq-conflict-data/query";
import type * as root from "iraq-conflict-data";
import type * as search from "iraq-conflict-data/search";

/** What the functions of a module take. */
type Given<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: infer All) => unknown
    ? All[number]
    : never;
}[keyof Module];

/** What is no list and no record: options and criteria. */
type Options<Type> = Type extends
  readonly unknown[] | { readonly id: unknown } | { readonly edtf: unknown }
  ? never
  : Type extends object
    ? Type
    : never;

/** Members of records that are passed in parts. */
type OfRecords = "coordinates" | "via";

/** The optional members that cannot be given as `undefined`. */
type Stubborn<Type> = Type extends unknown
  ? {
      [Name in keyof Type]-?: Record<never, never> extends Pick<Type, Name>
        ? { [Same in Name]: undefined } extends Pick<Type, Name>
          ? never
          : Name
        : never;
    }[Exclude<keyof Type, OfRecords>]
  : never;

type None<Names extends never> = Names;

export type Checked = [
  None<Stubborn<Options<Given<typeof root>>>>,
  None<Stubborn<Options<Given<typeof query>>>>,
  None<Stubborn<Options<Given<typeof search>>>>,
  None<Stubborn<Options<Given<search.Search>>>>,
];
