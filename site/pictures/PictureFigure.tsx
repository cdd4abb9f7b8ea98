import type { VNode } from "preact";
import { Link, usePage } from "../shell/pageContext.js";
import type { Cell, Picture } from "./picture.js";
import { word } from "./words.js";

/** The widths of the two drawings: the style sheet shows the one that fits. */
const WIDTHS = { narrow: 340, wide: 700 } as const;

/** A picture with its caption, and the same as a table. The page names `pictures.css` among its `styles`. */
export function PictureFigure({ picture }: { readonly picture: Picture }): VNode {
  const { language } = usePage();
  const drawings = Object.entries(WIDTHS)
    .map(([size, width]) => picture.draw(width).replace('class="plot"', `class="${size}"`))
    .join("");
  return (
    <figure class="picture">
      <div dangerouslySetInnerHTML={{ __html: drawings }} />
      <figcaption class="faint">{picture.description}</figcaption>
      <details>
        <summary>{word("table", language)}</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label={picture.title}>
          <table>
            <thead>
              <tr>
                {picture.table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {picture.table.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <CellShown cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function CellShown({ cell }: { readonly cell: Cell }) {
  return typeof cell === "object" ? <Link to={cell.to}>{cell.text}</Link> : <>{cell}</>;
}
