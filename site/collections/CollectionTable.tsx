import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../shell/languages.js";
import { choiceFrom, rowsOf, searchOf, type Choice } from "./choice.js";
import { Rows } from "./Rows.js";
import type { Facet, Table } from "./table.js";
import { word } from "./words.js";

/** How many rows are added at a time. */
const STEP = 50;

/** The table that sorts and filters. What is asked of it stands in the address. */
export function CollectionTable({
  table,
  language,
  name,
}: {
  readonly table: Table;
  readonly language: Language;
  readonly name: string;
}): VNode {
  const [choice, setChoice] = useChoice(table);
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => rowsOf(table, choice), [table, choice]);
  const choose = (next: Choice) => {
    setChoice(next);
    setShown(STEP);
  };
  const sortBy = (column: string) => {
    const again = choice.sort?.column === column && !choice.sort.descending;
    choose({ ...choice, sort: { column, descending: again } });
  };
  return (
    <>
      <Filters table={table} language={language} choice={choice} choose={choose} />
      <p role="status">
        {rows.length.toLocaleString("en")} {word("found", language)}
        {rows.length === 0 && `. ${word("none", language)}`}
      </p>
      <Rows
        name={name}
        columns={table.columns}
        rows={rows.slice(0, shown)}
        up="../"
        sorting={{
          column: choice.sort?.column,
          descending: choice.sort?.descending ?? false,
          by: sortBy,
        }}
      />
      {rows.length > shown && (
        <button
          type="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          {word("more", language)} ({(rows.length - shown).toLocaleString("en")})
        </button>
      )}
    </>
  );
}

/** The choice that stands in the address. Going back brings the earlier one. */
function useChoice(table: Table): [Choice, (next: Choice) => void] {
  const [choice, setChoice] = useState(() => choiceFrom(location.search, table));
  useEffect(() => {
    const read = () => {
      setChoice(choiceFrom(location.search, table));
    };
    addEventListener("popstate", read);
    return () => {
      removeEventListener("popstate", read);
    };
  }, [table]);
  const choose = (next: Choice) => {
    const address = `${location.pathname}${searchOf(next)}${location.hash}`;
    // Each letter that is typed would be a step back of its own.
    if (next.words === choice.words) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setChoice(next);
  };
  return [choice, choose];
}

function Filters({
  table,
  language,
  choice,
  choose,
}: {
  readonly table: Table;
  readonly language: Language;
  readonly choice: Choice;
  readonly choose: (next: Choice) => void;
}) {
  return (
    <form
      class="filters"
      role="search"
      aria-label={word("filters", language)}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div>
        <label for="filter-words">{word("without", language)}</label>
        <input
          id="filter-words"
          type="search"
          dir="auto"
          value={choice.words}
          onInput={({ currentTarget }) => {
            choose({ ...choice, words: currentTarget.value });
          }}
        />
      </div>
      {table.facets.map((facet) => (
        <Options
          key={facet.id}
          facet={facet}
          language={language}
          chosen={choice.chosen[facet.id] ?? ""}
          choose={(id) => {
            const { [facet.id]: _, ...others } = choice.chosen;
            choose({ ...choice, chosen: id === "" ? others : { ...others, [facet.id]: id } });
          }}
        />
      ))}
      <button
        type="button"
        onClick={() => {
          choose({ words: "", chosen: {} });
        }}
      >
        {word("clear", language)}
      </button>
    </form>
  );
}

function Options({
  facet: { id, label, options },
  language,
  chosen,
  choose,
}: {
  readonly facet: Facet;
  readonly language: Language;
  readonly chosen: string;
  readonly choose: (id: string) => void;
}) {
  return (
    <div>
      <label for={`filter-${id}`}>{label}</label>
      <select
        id={`filter-${id}`}
        value={chosen}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
        }}
      >
        <option value="">{word("all", language)}</option>
        {options.map(([option, name, count]) => (
          <option key={option} value={option}>
            {name} ({count})
          </option>
        ))}
      </select>
    </div>
  );
}
