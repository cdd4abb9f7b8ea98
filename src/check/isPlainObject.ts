/**
 * Whether a value is an object as `{}` or JSON makes them: without a prototype of its own, whichever
 * window or context it comes from. Throws what a proxy throws.
 *
 * @param value - Anything.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (typeof prototype === "object" && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}
