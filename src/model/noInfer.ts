/**
 * A place of a signature that is checked against a type parameter and takes no part in finding it.
 *
 * TypeScript has one of its own from 5.4 on; this one serves readers who compile with 5.0.
 */
export type NoInfer<Type> = [Type][Type extends unknown ? 0 : never];
