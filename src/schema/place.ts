import * as z from "zod/v4-mini";
import type { Drafted } from "../model/drafted.js";
import type { Place } from "../model/place.js";
import { placeKinds } from "../vocabulary/placeKinds.js";
import { placePrecisions } from "../vocabulary/placePrecisions.js";
import { aliasSchema } from "./alias.js";
import { bilingualSchema } from "./bilingual.js";
import type { Authored, Exactly } from "./exactly.js";
import {
  countryCodeSchema,
  subdivisionCodeSchema,
  pcodeSchema,
  schemaAddressSchema,
  slugSchema,
  textSchema,
} from "./scalars.js";
import { formRefusal } from "./refusal.js";
import { says } from "./says.js";

const degrees = (limit: number) => {
  const outside = formRefusal(
    `is outside -${limit} to ${limit}.`,
    "Write decimal degrees. South and west have a minus sign.",
  );
  return z.number(says).check(z.minimum(-limit, outside), z.maximum(limit, outside));
};
const path = () => z.array(slugSchema, says);
const authored = () => ({
  id: slugSchema,
  kind: z.enum(placeKinds, says),
  names: bilingualSchema,
  aliases: z._default(z.array(aliasSchema, says), []),
  country: z.optional(countryCodeSchema),
  subdivision: z.optional(subdivisionCodeSchema),
  pcode: z.optional(pcodeSchema),
  parent: z.optional(slugSchema),
  coordinates: z.optional(
    z.strictObject(
      {
        lat: degrees(90),
        lon: degrees(180),
        precision: z.enum(placePrecisions, says),
        source: textSchema,
      },
      says,
    ),
  ),
});

const whole = /* @__PURE__ */ (() => z.strictObject({ ...authored(), path: path() }, says))();
const draft = /* @__PURE__ */ (() =>
  z.strictObject(
    { ...authored(), $schema: z.optional(schemaAddressSchema), path: z.optional(path()) },
    says,
  ))();

/** A place. */
export const placeSchema: z.ZodMiniType<Place> = whole satisfies Exactly<Place, typeof whole>;

/** A place as a person writes it: what is worked out from it may be missing. */
export const placeDraftSchema: z.ZodMiniType<Drafted<Place>> = draft satisfies Exactly<
  Authored<Drafted<Place>>,
  typeof draft
>;
