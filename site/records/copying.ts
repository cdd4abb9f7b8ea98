/**
 * Makes the buttons of a record copy: the text beside them, the JSON, or the address. Without this script the
 * buttons are hidden, and the text can be marked by hand.
 */
export function startCopying(): void {
  const said = document.querySelector<HTMLOutputElement>("output.copied");
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.copy")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const say = (words = "") => {
        if (said) said.textContent = words;
      };
      void copy(button).then(
        () => {
          say(said?.dataset["done"]);
        },
        () => {
          say(said?.dataset["failed"]);
        },
      );
    });
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(await textOf(button));
}

async function textOf(button: HTMLButtonElement): Promise<string> {
  const { from } = button.dataset;
  if (from === undefined) return button.closest("figure")?.querySelector("pre")?.textContent ?? "";
  if (from === "./") return location.href;
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from}: ${answer.status}`);
  return answer.text();
}
