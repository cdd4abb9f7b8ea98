import * as z from "zod/v4-mini";
import type { Drafted } from "../model/drafted.js";
import type { PlaceReference } from "../model/placeReference.js";
import { placePrecisions } from "../vocabulary/placePrecisions.js";
import type { Exactly } from "./exactly.js";
import { says } from "./says.js";
import { slugSchema } from "./scalars.js";

const authored = () => ({ id: slugSchema, precision: z.enum(placePrecisions, says) });
const path = () => z.array(slugSchema, says);

const whole = /* @__PURE__ */ (() => z.strictObject({ ...authored(), path: path() }, says))();
const draft = /* @__PURE__ */ (() =>
  z.strictObject({ ...authored(), path: z.optional(path()) }, says))();

/** Where something was, with all that contains it. */
export const placeReferenceSchema: z.ZodMiniType<PlaceReference> = whole satisfies Exactly<
  PlaceReference,
  typeof whole
>;

/** Where something was, as a person writes it: what is worked out from it may be missing. */
export const placeReferenceDraftSchema: z.ZodMiniType<Drafted<PlaceReference>> =
  draft satisfies Exactly<Drafted<PlaceReference>, typeof draft>;
