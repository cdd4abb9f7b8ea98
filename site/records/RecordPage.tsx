import type { ComponentChildren, VNode } from "preact";
import type { Language } from "../shell/languages.js";
import { Page } from "../shell/Page.js";
import { Take, type Citable } from "./Take.js";

/** The page of any record: what all of them have around what each shows. */
export function RecordPage({
  record,
  path,
  children,
  styles = [],
  ...page
}: {
  /** Left out for a series of figures. */
  readonly record?: Citable;
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly jsonLd?: object;
  readonly wide?: boolean;
  /** Beside those of all records. */
  readonly styles?: readonly string[];
  readonly children: ComponentChildren;
}): VNode {
  return (
    <Page
      {...page}
      path={path}
      json={`${path}index.json`}
      styles={["records.css", ...styles]}
      scripts={["record.js"]}
    >
      {children}
      <Take path={path} {...(record && { record })} />
    </Page>
  );
}
