import type { VNode } from "preact";
import { useEffect, useId, useState } from "preact/hooks";

/** What a field needs in which a reader types. */
export interface TypedFieldProps {
  readonly name: string;
  readonly label: string;
  /** What is shown while nobody types. */
  readonly value: string;
  /** What a text means; nothing when it means nothing. An empty text is always taken. */
  readonly read: (text: string) => string | undefined;
  /** Said when a text means nothing. */
  readonly refusal: string;
  readonly take: (value: string) => void;
  readonly suggestions?: () => readonly (readonly [value: string, label?: string])[];
  readonly type?: "text" | "date";
  readonly placeholder?: string;
  /** Whether it takes ids or dates, which are read from left to right in Arabic too. */
  readonly isCode?: boolean;
  readonly onFocus?: () => void;
}

/** A field with suggestions. It asks when a text is finished, and says what is wrong with it. */
export function TypedField({
  name,
  label,
  value,
  read,
  refusal,
  take,
  suggestions,
  type = "text",
  placeholder,
  isCode = false,
  onFocus,
}: TypedFieldProps): VNode {
  const id = useId();
  const [text, setText] = useState(value);
  const [isWrong, setWrong] = useState(false);
  const [isMet, setMet] = useState(false);
  useEffect(() => {
    setText(value);
    setWrong(false);
  }, [value]);
  const finish = (given: string) => {
    const meant = given.trim() === "" ? "" : read(given.trim());
    setWrong(meant === undefined);
    setText(given);
    if (meant !== undefined) take(meant);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type={type}
        name={name}
        value={text}
        placeholder={placeholder}
        dir={isCode ? "ltr" : undefined}
        autocomplete="off"
        spellcheck={false}
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onFocus={() => {
          setMet(true);
          onFocus?.();
        }}
        onChange={({ currentTarget }) => {
          finish(currentTarget.value);
        }}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {isMet &&
            suggestions().map(([suggested, said]) => (
              <option key={suggested} value={suggested} label={said} />
            ))}
        </datalist>
      )}
      {isWrong && (
        <span id={`${id}-wrong`} class="wrong" role="alert">
          {refusal}
        </span>
      )}
    </label>
  );
}
