import * as z from "zod/v4-mini";
import * as changes from "../../../src/entries/changes.js";
import { collectionNames } from "../../../src/check/collectionNames.js";
import { asked, options, termOf } from "../legal.js";
import { helper, type SoundCall } from "../sound.js";
import { currentIds } from "../../../src/collections/currentIds.js";

const versions = changes.releases.map(({ version }) => version);
const version = asked(versions[0], termOf(versions));

/** Sound calls of what knows the history of our own records. */
export const changeCalls: readonly SoundCall[] = [
  helper("changesSince", changes.changesSince, { version }),
  helper("knownAt", changes.knownAt, { version }),
  helper("resolveId", changes.resolveId, {
    id: asked("iraq", termOf(currentIds.places)),
    options: asked(
      { collection: "places" },
      z.optional(options({ collection: termOf(collectionNames) })),
    ),
  }),
];
