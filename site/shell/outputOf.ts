import { placed, type PageAddress } from "./pageContext.js";

/** The file that a page is written to. */
export function outputOf(page: PageAddress): string {
  return `${placed(page)}index.html`;
}
