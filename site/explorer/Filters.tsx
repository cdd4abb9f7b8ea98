import type { Source } from "iraq-conflict-data";
import { isEdtf } from "iraq-conflict-data/query";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { Choice, type Option } from "./Choice.js";
import { useExplorer } from "./explorerContext.js";
import type { ExplorerState } from "./explorerState.js";
import { idsByName } from "./idsByName.js";
import { SearchField } from "./SearchField.js";
import { TypedField } from "./TypedField.js";

const FIRST_MODALITIES = {
  events: ["occurred", "ongoing"],
  prospects: ["planned", "threatened", "demanded", "conditional"],
};

/** Everything that can be asked of the records. */
export function Filters(): VNode {
  const { say, isReady, state } = useExplorer();
  const isMore = [state.role, state.modality, state.status, state.source].some(
    (asked) => asked !== "",
  );
  return (
    <form
      class="filters"
      role="search"
      aria-label={say("filters")}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset disabled={!isReady}>
        <legend class="hidden">{say("filters")}</legend>
        <div class="fields">
          <SearchField />
          <Choice
            name="show"
            label={say("show")}
            options={[
              ["events", say("events")],
              ["prospects", say("prospects")],
            ]}
          />
          <KindChoice />
          <NameField name="actor" label={say("actor")} />
          <NameField name="place" label={say("place")} />
          <TimeField />
          <WitnessChoice />
        </div>
        <details class="more" open={isMore || state.certain}>
          <summary>{say("moreFilters")}</summary>
          <div class="fields">
            <TermChoice name="role" list="roles" />
            <TermChoice name="modality" list="modalities" only={FIRST_MODALITIES[state.show]} />
            <TermChoice name="status" list="statuses" />
            <SourceField />
            <CertainBox />
          </div>
        </details>
      </fieldset>
    </form>
  );
}

function KindChoice() {
  const { atlas, say, label, language } = useExplorer();
  const groups = useMemo(() => {
    const kinds = atlas.termsOf.get("event-kinds") ?? [];
    return (atlas.termsOf.get("event-groups") ?? []).map(({ id: group }) => ({
      label: label("event-groups", group),
      options: [
        [group, `${label("event-groups", group)}: ${say("any")}`] as Option,
        ...kinds
          .filter(({ broader }) => broader === group)
          .map(({ id }): Option => [id, label("event-kinds", id)]),
      ],
    }));
  }, [atlas, language]);
  return <Choice name="kind" label={say("kind")} options={[["", say("any")]]} groups={groups} />;
}

function TermChoice({
  name,
  list,
  only,
}: {
  readonly name: "role" | "modality" | "status";
  readonly list: string;
  readonly only?: readonly string[];
}) {
  const { atlas, say, label } = useExplorer();
  const ids = (atlas.termsOf.get(list) ?? []).map(({ id }) => id as string);
  const options = ids
    .filter((id) => only?.includes(id) ?? true)
    .map((id): Option => [id, label(list, id)]);
  return <Choice name={name} label={say(name)} options={[["", say("any")], ...options]} />;
}

function WitnessChoice() {
  const { say } = useExplorer();
  const options = ["2", "3", "4", "5"].map((least): Option => [least, least]);
  return (
    <Choice name="witnesses" label={say("witnesses")} options={[["0", say("any")], ...options]} />
  );
}

function NameField({ name, label }: { readonly name: "actor" | "place"; readonly label: string }) {
  const { atlas, state, ask, say, language } = useExplorer();
  const records = name === "actor" ? atlas.records.actors : atlas.records.places;
  const { byName, nameOf } = useMemo(() => idsByName(records, language), [records, language]);
  return (
    <TypedField
      name={name}
      label={label}
      value={nameOf.get(state[name]) ?? state[name]}
      read={(text) => byName.get(text.toLowerCase())}
      refusal={say("badName")}
      take={(id) => {
        ask({ [name]: id });
      }}
      suggestions={() => [...nameOf.values()].map((text) => [text] as const)}
    />
  );
}

function TimeField() {
  const { state, ask, say } = useExplorer();
  return (
    <TypedField
      name="during"
      label={say("time")}
      value={state.during}
      isCode
      placeholder="2020-01/2020-06"
      read={(text) => (isEdtf(text) ? text : undefined)}
      refusal={say("badTime")}
      take={(during) => {
        ask({ during });
      }}
    />
  );
}

function SourceField() {
  const { state, ask, say, language } = useExplorer();
  const [sources, setSources] = useState<readonly Source[]>();
  const load = () => {
    void import("iraq-conflict-data/sources").then((loaded) => {
      setSources(loaded.sources);
    });
  };
  return (
    <TypedField
      name="source"
      label={say("source")}
      value={state.source}
      isCode
      placeholder="2020-11-18-embassy-rockets"
      read={(text) => (!sources || sources.some(({ id }) => id === text) ? text : undefined)}
      refusal={say("badName")}
      take={(source) => {
        ask({ source });
      }}
      suggestions={() => (sources ?? []).map(({ id, title }) => [id, title[language]] as const)}
      onFocus={load}
    />
  );
}

function CertainBox() {
  const { state, ask, say } = useExplorer();
  return (
    <label class="field box">
      <input
        type="checkbox"
        name={"certain" satisfies keyof ExplorerState}
        checked={state.certain}
        onChange={({ currentTarget }) => {
          ask({ certain: currentTarget.checked });
        }}
      />{" "}
      <span>{say("certain")}</span>
    </label>
  );
}
