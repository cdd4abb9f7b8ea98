import type { VNode } from "preact";
import { highlight } from "../markdown/highlight.js";
import { type PageAddress, usePage, wayTo } from "../shell/pageContext.js";
import { addressOf } from "./addresses.js";
import { withDots } from "./declarationOf.js";
import { exportNamed } from "./reference.js";

/** TypeScript in colour; the names of our types lead to where they are described. */
export function CodeBlock({ code, own }: { readonly code: string; readonly own?: string }): VNode {
  const page = usePage();
  const html = highlight(withDots(code), "ts");
  return <div dangerouslySetInnerHTML={{ __html: linkTypes(html, page, own) }} />;
}

/** A type within a line; the names of ours lead to where they are described. */
export function TypeText({ text }: { readonly text: string }): VNode {
  const page = usePage();
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return (
    <code dangerouslySetInnerHTML={{ __html: linkTypes(`>${escaped}<`, page).slice(1, -1) }} />
  );
}

/** Types begin with a capital letter. What is quoted is a value, and the declared name itself needs no link. */
function linkTypes(html: string, page: PageAddress, own?: string): string {
  return html.replaceAll(/>[^<]+</g, (text) =>
    text.replaceAll(/(?<!["'`.\w])[A-Z]\w+(?!["'`\w])/g, (name) => {
      const item = name === own ? undefined : exportNamed(name);
      return item ? `<a href="${wayTo(page, addressOf.export(item))}">${name}</a>` : name;
    }),
  );
}
