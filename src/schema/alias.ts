import * as z from "zod/v4-mini";
import { shown } from "../errors/shown.js";
import type { Alias } from "../model/alias.js";
import { aliasKinds } from "../vocabulary/aliasKinds.js";
import { locatorSchema } from "./evidence.js";
import type { Exactly } from "./exactly.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { slugSchema, textSchema } from "./scalars.js";

const schema = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        text: textSchema,
        lang: textSchema,
        kind: z.enum(aliasKinds, says),
        speaker: z.optional(slugSchema),
        occursIn: z.optional(z.array(locatorSchema, says)),
      },
      says,
    )
    .check(
      z.refine(
        ({ kind, speaker }) => kind !== "epithet" || speaker !== undefined,
        refusal<Alias>(
          "epithet-has-speaker",
          ({ text }) => `${shown(text)} is an epithet, and no speaker is named.`,
          "Name the speaker who uses it.",
        ),
      ),
    ))();

/** Another name or spelling. */
export const aliasSchema: z.ZodMiniType<Alias> = schema satisfies Exactly<Alias, typeof schema>;
