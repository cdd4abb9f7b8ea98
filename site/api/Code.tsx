import type { VNode } from "preact";
import { highlight } from "../markdown/highlight.js";
import { Link, type PageAddress, usePage, wayTo } from "../shell/pageContext.js";
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
  return (
    <>
      {text.split(TYPE_NAME).map((part, at) => {
        const item = TYPE_NAME.test(part) ? exportNamed(part) : undefined;
        if (part === "") return null;
        return item ? (
          <Link key={at} to={addressOf.export(item)} language="en">
            <code>{part}</code>
          </Link>
        ) : (
          <code key={at}>{part}</code>
        );
      })}
    </>
  );
}

/** Types begin with a capital letter; what is quoted is a value. */
const TYPE_NAME = /(?<!["'`.\w])([A-Z]\w+)(?!["'`\w])/;

/** The declared name itself needs no link. */
function linkTypes(html: string, page: PageAddress, own?: string): string {
  return html.replaceAll(/>[^<]+</g, (text) =>
    text.replaceAll(new RegExp(TYPE_NAME, "g"), (name: string) => {
      const item = name === own ? undefined : exportNamed(name);
      return item ? `<a href="${wayTo(page, addressOf.export(item))}">${name}</a>` : name;
    }),
  );
}
