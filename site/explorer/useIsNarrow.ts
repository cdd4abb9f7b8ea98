import { useEffect, useState } from "preact/hooks";

const NARROW = "(max-width: 45rem)";

/** Whether the window is as narrow as a phone: letters in drawings are then larger, and fewer. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(
    () => typeof matchMedia === "function" && matchMedia(NARROW).matches,
  );
  useEffect(() => {
    const asked = matchMedia(NARROW);
    const read = () => {
      setNarrow(asked.matches);
    };
    read();
    asked.addEventListener("change", read);
    return () => {
      asked.removeEventListener("change", read);
    };
  }, []);
  return isNarrow;
}
