import { llmsText } from "../home/llmsText.js";

export const data = { permalink: "llms.txt" };

export function render(): string {
  return llmsText();
}
