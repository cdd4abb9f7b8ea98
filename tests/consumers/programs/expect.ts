// What the programs check with: no test runner stands beside them.

type IsAny<Type> = 0 extends 1 & Type ? true : false;
type Names<Module> = { [Name in keyof Module]: IsAny<Module[Name]> extends true ? Name : never };
/** The exports of a module that are `any`; `never` when there are none. */
type AnyIn<Module> = Names<Module>[keyof Module];

/** Does not compile when an export of the module is `any`. */
export function noneIsAny<Module>(
  _module: Module,
  ..._any: AnyIn<Module> extends never ? [] : [never]
): void {}

/** Ends the program when the two are not the same. */
export function expectEqual(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${String(actual)} is not ${String(expected)}.`);
}
