import type { VNode } from "preact";
import { Link, usePage } from "../shell/pageContext.js";
import type { Cell, Picture } from "./picture.js";
import { word } from "./words.js";

/** The widths of the two drawings: the style sheet shows the one that fits. */
const WIDTHS = { narrow: 340, wide: 700 } as const;

/** What a shown picture needs. */
export interface PictureFigureProps {
  readonly picture: Picture;
  /** Whether the same stands below as a table; not where the page has its numbers anyway. */
  readonly withTable?: boolean;
}

/** A picture with its name and caption, and the same as a table. The page names `pictures.css` among its `styles`. */
export function PictureFigure({ picture, withTable = true }: PictureFigureProps): VNode {
  const drawings = Object.entries(WIDTHS)
    .map(([size, width]) => picture.draw(width).replace('class="plot"', `class="${size}"`))
    .join("");
  return (
    <figure class="picture">
      <div dangerouslySetInnerHTML={{ __html: drawings }} />
      <figcaption class="faint">
        {!withTable && <strong>{picture.title}. </strong>}
        {picture.description}
      </figcaption>
      {withTable && <PictureTableShown picture={picture} />}
    </figure>
  );
}

function PictureTableShown({ picture: { title, table } }: { readonly picture: Picture }) {
  const { language } = usePage();
  return (
    <details>
      <summary>{word("table", language)}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
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
  );
}

function CellShown({ cell }: { readonly cell: Cell }) {
  return typeof cell === "object" ? <Link to={cell.to}>{cell.text}</Link> : <>{cell}</>;
}
