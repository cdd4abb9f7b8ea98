import { createContext, type ComponentChildren, type VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "./languages.js";

/** Which page is being written. */
export interface PageAddress {
  readonly language: Language;
  /** Its address from the root of the site, without the language: `events/2014-us-forces-return/`. */
  readonly path: string;
}

export const PageContext = createContext<PageAddress>({ language: "en", path: "" });

/** The page that is being written. */
export function usePage(): PageAddress {
  return useContext(PageContext);
}

/** Where a page stands in the folder of its language: Arabic pages stand in `ar/`. */
export function placed({ language, path }: PageAddress): string {
  return language === "en" ? path : `${language}/${path}`;
}

/**
 * The way from one page to another, so that the site works under any address, and from a folder.
 *
 * @example
 * ```ts
 * wayTo({ language: "ar", path: "events/a/" }, "assets/site.css"); // => "../../../assets/site.css"
 * ```
 */
export function wayTo(from: PageAddress, to: string): string {
  const up = "../".repeat(placed(from).split("/").length - 1);
  return up + to || "./";
}

/** What a link needs. */
export interface LinkProps {
  /** The address of the page, without the language. */
  readonly to: string;
  /** The language of that page; that of this page unless told. */
  readonly language?: Language;
  /** The language of the words of the link; that of the page it leads to unless told. */
  readonly lang?: Language;
  readonly class?: string;
  /** Shown when it is pointed at. */
  readonly title?: string;
  /** Whether it leads to this page, or to the room that this page is in. */
  readonly current?: "page" | "true";
  readonly children: ComponentChildren;
}

/** A link to another page of the site. */
export function Link({ to, language, current, children, ...rest }: LinkProps): VNode {
  const page = usePage();
  const target = placed({ language: language ?? page.language, path: to });
  return (
    <a
      href={wayTo(page, target)}
      aria-current={current}
      {...(language && { hreflang: language, lang: language })}
      {...rest}
    >
      {children}
    </a>
  );
}
