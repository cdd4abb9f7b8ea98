/**
 * A part of a signature that is checked against a type parameter, but is not used to infer it.
 *
 * TypeScript has its own from 5.4 on. This one also works with 5.0.
 */
export type NoInfer<Type> = [Type][Type extends unknown ? 0 : never];
