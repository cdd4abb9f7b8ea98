import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** What Plot draws, with the names that readers of screens hear. */
export interface Drawing {
  /** Distinguishes the ids of this drawing from those of the others on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly plot: Plot.PlotOptions;
}

/**
 * Draws a plot as the text of an `<svg>`: the same text each time, with title and description, in a type that scales
 * with the page and in colours that a style sheet gives.
 */
export function drawn({ id, title, description, plot }: Drawing): string {
  const { document } = parseHTML("<html><body></body></html>");
  const svg = Plot.plot({
    ...plot,
    document,
    className: "plot",
    style: { fontSize: "13px" },
  });
  svg.querySelector("style")?.remove();
  // Time runs from left to right in both languages, and so do numbers.
  const attributes = {
    id,
    direction: "ltr",
    role: "img",
    "aria-labelledby": `${id}-title ${id}-description`,
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": null,
    fill: "currentColor",
    "font-family": "system-ui, 'Noto Sans', 'Noto Sans Arabic', sans-serif",
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) svg.removeAttribute(name);
    else svg.setAttribute(name, value);
  }
  // A picture has one name: its parts are not read out one by one.
  for (const part of svg.querySelectorAll("[aria-label], [aria-description]")) {
    if (part === svg) continue;
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-description");
  }
  const named = { title, desc: description };
  for (const [name, text] of Object.entries(named).reverse()) {
    const element = document.createElement(name);
    element.id = `${id}-${name === "desc" ? "description" : name}`;
    element.textContent = text;
    svg.insertBefore(element, svg.firstChild);
  }
  return svg.outerHTML;
}
