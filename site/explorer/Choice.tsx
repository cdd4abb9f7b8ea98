import type { VNode } from "preact";
import { useExplorer } from "./explorerContext.js";
import type { ExplorerState } from "./explorerState.js";

/** An option of a list: what stands in the address, and what is read. */
export type Option = readonly [value: string, label: string];

/** Options under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** A list to choose one from. */
export function Choice({
  name,
  label,
  options = [],
  groups = [],
}: {
  readonly name: keyof ExplorerState;
  readonly label: string;
  readonly options?: readonly Option[];
  readonly groups?: readonly OptionGroup[];
}): VNode {
  const { state, ask } = useExplorer();
  const value = String(state[name]);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          ask({ [name]: name === "witnesses" ? Number(chosen) : chosen });
        }}
      >
        <Options options={options} value={value} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} value={value} />
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Options({
  options,
  value,
}: {
  readonly options: readonly Option[];
  readonly value: string;
}) {
  return (
    <>
      {options.map(([id, label]) => (
        <option key={id} value={id} selected={id === value}>
          {label}
        </option>
      ))}
    </>
  );
}
