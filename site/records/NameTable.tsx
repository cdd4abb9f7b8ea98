import type { Actor } from "iraq-conflict-data";
import type { VNode } from "preact";
import { usePage } from "../shell/pageContext.js";
import { ActorLink, SourceLink, Term } from "./references.js";
import { Section } from "./Section.js";
import { separated } from "./separated.js";
import { word } from "./words.js";

/** The other names of an actor or a place: what sort, who uses them, and where they are printed. */
export function NameTable({ aliases }: { readonly aliases: Actor["aliases"] }): VNode | null {
  const { language } = usePage();
  if (aliases.length === 0) return null;
  return (
    <Section id="names" name={word("aliases", language)} count={aliases.length}>
      <div class="scroll" tabIndex={0} role="region" aria-label={word("aliases", language)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word("spelling", language)}</th>
              <th scope="col">{word("kind", language)}</th>
              <th scope="col">{word("usedBy", language)}</th>
              <th scope="col">{word("readAt", language)}</th>
            </tr>
          </thead>
          <tbody>
            {aliases.map(({ text, lang, kind, speaker, occursIn = [] }) => (
              <tr key={`${lang}/${text}`}>
                <th scope="row" lang={lang} dir="auto">
                  {text}
                </th>
                <td>
                  <Term list="alias-kinds" id={kind} />
                </td>
                <td>{speaker && <ActorLink id={speaker} />}</td>
                <td>
                  {separated(
                    occursIn.map(({ source }) => <SourceLink key={source} id={source} />),
                    <br />,
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
