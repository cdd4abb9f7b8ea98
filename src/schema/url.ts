import * as z from "zod/v4-mini";
import { shown } from "../errors/shown.js";
import { refusal } from "./refusal.js";
import { says } from "./says.js";
import { INVISIBLE } from "./text.js";

/**
 * An address on the web by its form: `http` or `https`, a host without empty labels, perhaps a port.
 * No user or password before the host: they serve to pass one host for another.
 */
export const WEB_ADDRESS: RegExp =
  /^https?:\/\/(?:\[[0-9A-Fa-f:.]+\]|[^\s./?#@:\\[\]%<>"`{|}^]+(?:\.[^\s./?#@:\\[\]%<>"`{|}^]+)*\.?)(?::[0-9]{1,5})?(?:[/?#][^\s\\<>"`]*)?$/;

/** Where something can be read on the web. */
export const urlSchema: z.ZodMiniType<string> = /* @__PURE__ */ (() =>
  z.string(says).check(
    z.refine(
      (text) => WEB_ADDRESS.test(text) && !INVISIBLE.test(text) && URL.canParse(text),
      refusal<string>(
        "url-is-web",
        (text) => `${shown(text)} is not an address on the web.`,
        "Write it whole, from http:// or https:// on, without user or password.",
      ),
    ),
  ))();
