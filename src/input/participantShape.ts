import { having, type Shape, text } from "./shape.js";

/** One part in an event, as far as it is read: who, in which role, how surely. */
export const participantShape: Shape = /* @__PURE__ */ (() =>
  having({ actor: text, role: text, status: text }))();
