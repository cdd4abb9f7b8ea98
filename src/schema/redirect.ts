import * as z from "zod/v4-mini";
import type { Redirect } from "../model/redirect.js";
import type { Exactly } from "./exactly.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { slugSchema, textSchema } from "./scalars.js";

const schema = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        collection: z.enum(["sources", "actors", "places", "events", "prospects", "figures"], says),
        id: slugSchema,
        kind: z.enum(["merged", "split", "retracted"], says),
        into: z.array(slugSchema, says),
        reason: textSchema,
      },
      says,
    )
    .check(
      z.refine(
        ({ kind, into }) =>
          kind === "merged"
            ? into.length === 1
            : kind === "split"
              ? into.length > 1
              : into.length === 0,
        refusal<Redirect>(
          "redirect-fits-kind",
          ({ kind, into }) => `A ${kind} id leads to ${into.length} ids.`,
          "A merged id leads to one id, a split id to several, and a retracted id to none.",
        ),
      ),
    ))();

/** Where a retired id went. */
export const redirectSchema: z.ZodMiniType<Redirect> = schema satisfies Exactly<
  Redirect,
  typeof schema
>;
