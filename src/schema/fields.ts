import * as z from "zod/v4-mini";
import { nearestTo } from "../errors/nearestTo.js";
import { shown } from "../errors/shown.js";
import type { ActorField } from "../model/actor.js";
import type { ActField } from "../model/actMembers.js";
import type { FigureField } from "../model/figure.js";
import type { Exactly } from "./exactly.js";
import type { Refusal } from "./refusal.js";
import { says } from "./says.js";
import { SLUG } from "./scalars.js";

/** Says that a name is no field of its kind of record, and which is nearest. */
const unknownAmong = (fields: readonly string[]): Refusal => ({
  error: ({ input }) =>
    `${shown(input)} is not a field that evidence supports.\nNearest: ${nearestTo(typeof input === "string" ? input : "", fields).join(", ")}.`,
});

const actField = /* @__PURE__ */ (() => {
  const fields = ["kind", "date", "place", "modality", "participants", "weapons", "links"] as const;
  const id = z.string(says).check(z.regex(SLUG, says));
  return z.union(
    [
      z.enum(fields, says),
      z.templateLiteral(["participants.", id], says),
      z.templateLiteral(["links.", id], says),
    ],
    unknownAmong([...fields, "participants.<actor>", "links.<event or prospect>"]),
  );
})();

const figureField = /* @__PURE__ */ (() => {
  const fields = [
    "measure",
    "value",
    "unit",
    "subject",
    "place",
    "asOf",
    "period",
    "modality",
    "event",
    "prospect",
  ] as const;
  return z.enum(fields, unknownAmong(fields));
})();

const actorField = /* @__PURE__ */ (() => {
  const fields = ["names", "kind", "identity", "aliases", "posts", "relations", "country"] as const;
  return z.enum(fields, unknownAmong(fields));
})();

/** A field of an event or a prospect. */
export const actFieldSchema: z.ZodMiniType<ActField> = actField satisfies Exactly<
  ActField,
  typeof actField
>;

/** A field of a figure. */
export const figureFieldSchema: z.ZodMiniType<FigureField> = figureField satisfies Exactly<
  FigureField,
  typeof figureField
>;

/** A field of an actor. */
export const actorFieldSchema: z.ZodMiniType<ActorField> = actorField satisfies Exactly<
  ActorField,
  typeof actorField
>;
