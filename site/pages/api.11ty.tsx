import type { VNode } from "preact";
import { ApiIndex } from "../api/ApiIndex.js";

export const data = { permalink: "api/index.html" };

export function render(): VNode {
  return <ApiIndex />;
}
