import { cite, type Act, type Actor, type Place, type Source } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage, wayTo } from "../shell/pageContext.js";
import { Section } from "./Section.js";
import { word } from "./words.js";

/** A record that has a citation. */
export type Citable = Act | Actor | Place | Source;

interface Citations {
  readonly text: string;
  readonly biblatex: string;
  readonly csl: string;
}

/** By the record itself: an actor and a place may have the same id. */
const citations = new WeakMap<object, Citations>();

/** How to cite a record. Both languages ask for it, so it is worked out once. */
function citationsOf(record: Citable): Citations {
  const there = citations.get(record);
  if (there) return there;
  const ours = record as Parameters<typeof cite>[0];
  const made = {
    text: cite(ours, "text"),
    biblatex: cite(ours, "biblatex"),
    csl: JSON.stringify(cite(ours, "csl"), null, 2),
  };
  citations.set(record, made);
  return made;
}

/** What a reader takes along: the citation in three forms, the record as JSON, the address. */
export function Take({
  record,
  path,
}: {
  /** Left out for a series of figures, which is cited figure by figure. */
  readonly record?: Citable;
  /** The address of its page, from the root of the site. */
  readonly path: string;
}): VNode {
  const page = usePage();
  const { language } = page;
  const json = wayTo(page, `${path}index.json`);
  const cited = record && citationsOf(record);
  return (
    <Section id="take" name={word("take", language)}>
      {record && (
        <p>
          {word("id", language)}: <code>{record.id}</code>
        </p>
      )}
      <p class="buttons">
        <a href={json}>{word("recordAsJson", language)}</a>
        <CopyButton from={json} name={word("recordAsJson", language)} />
        <CopyButton from="./" name={word("address", language)} />
        <output
          class="copied"
          data-done={word("copied", language)}
          data-failed={word("copyFailed", language)}
        />
      </p>
      {cited?.text && (
        <details class="citation" data-twin="skip">
          <summary>{word("citation", language)}</summary>
          <Form name={word("textReference", language)} text={cited.text} />
          <Form name="BibLaTeX" text={cited.biblatex} />
          <Form name="CSL-JSON" text={cited.csl} />
        </details>
      )}
    </Section>
  );
}

function Form({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <figure>
      <figcaption>
        {name} <CopyButton name={name} />
      </figcaption>
      <pre tabIndex={0} role="region" aria-label={name}>
        {text}
      </pre>
    </figure>
  );
}

/** Copies the text beside it, or what an address leads to. It is there only where scripts run. */
function CopyButton({ name, from }: { readonly name: string; readonly from?: string }) {
  const { language } = usePage();
  return (
    <button type="button" class="copy" data-from={from} hidden>
      {word("copy", language)}: {name}
    </button>
  );
}
