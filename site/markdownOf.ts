import { Parser } from "htmlparser2";

/** What is no text: pictures have their words beside them, and controls do nothing in Markdown. */
const SKIPPED = new Set([
  "button",
  "form",
  "input",
  "output",
  "script",
  "select",
  "style",
  "svg",
  "template",
]);

/** What begins a line of its own. */
const BLOCKS = new Set(
  "address article aside blockquote caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul".split(
    " ",
  ),
);

/** Marks around a run of text. */
const MARKS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  b: ["**", "**"],
  strong: ["**", "**"],
  em: ["*", "*"],
  i: ["*", "*"],
  q: ["“", "”"],
};

/** A list item that is open: its mark, and whether it has been written. */
interface OpenItem {
  readonly mark: string;
  written: boolean;
}

/** A list that is open, and how many items it has so far. */
interface OpenList {
  readonly ordered: boolean;
  count: number;
}

/**
 * HTML of this site as Markdown, in one pass over the text: O(n). (The library that was here before joined all text
 * anew at each element, and took two thirds of the build.)
 *
 * @param html - What stands in the `main` of a page.
 */
export function markdownOf(html: string): string {
  const writer = new Writer();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      writer.open(name, attributes);
    },
    ontext: (text) => {
      writer.text(text);
    },
    onclosetag: (name) => {
      writer.close(name);
    },
  });
  parser.end(html);
  return writer.done();
}

class Writer {
  readonly #lines: string[] = [];
  readonly #items: OpenItem[] = [];
  readonly #lists: OpenList[] = [];
  /** Text before an open link or mark, which waits for what stands in it. */
  readonly #outer: { readonly before: string; readonly href?: string }[] = [];
  /** How deep we are in something that is left out. */
  #skipped = 0;
  #line = "";
  #heading = 0;
  #code: { readonly language: string; text: string } | undefined;
  #row: string[] | undefined;
  #rows: string[][] | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || SKIPPED.has(name) || attributes["data-twin"] === "skip") {
      if (!VOID.has(name)) this.#skipped += 1;
      return;
    }
    if (this.#code) return;
    if (BLOCKS.has(name) && name !== "dd") this.#flush();
    const mark = MARKS[name];
    if (mark) this.#outer.push({ before: this.#line + mark[0] });
    if (mark) this.#line = "";
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    this.#openOther(name, attributes);
  }

  #openOther(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case "a":
        this.#outer.push({ before: this.#line, href: twinOf(attributes["href"] ?? "") });
        this.#line = "";
        return;
      case "br":
        if (this.#rows) this.text(" ");
        else this.#flush();
        return;
      case "code":
        this.#line += "`";
        return;
      case "dd":
        if (this.#line.trim() !== "") this.#line = `${this.#line.trimEnd()}: `;
        return;
      case "dt":
        this.#closeItem();
        this.#items.push({ mark: "- ", written: false });
        return;
      case "hr":
        this.#write("---");
        return;
      case "img":
        this.#line += `![${attributes["alt"] ?? ""}](${attributes["src"] ?? ""})`;
        return;
      case "li":
        this.#openItem();
        return;
      case "ol":
      case "ul":
        this.#lists.push({ ordered: name === "ol", count: 0 });
        return;
      case "pre":
        this.#code = { language: attributes["data-language"] ?? "", text: "" };
        return;
      case "table":
        this.#rows = [];
        return;
      case "tr":
        this.#row = [];
        return;
    }
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#code) {
      this.#code.text += text;
      return;
    }
    this.#line += text.replaceAll(/\s+/g, " ").replaceAll(/[\\*[\]<]/g, String.raw`\$&`);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      if (!VOID.has(name)) this.#skipped -= 1;
      return;
    }
    if (this.#code) {
      if (name === "pre") this.#closeCode(this.#code);
      return;
    }
    const mark = MARKS[name];
    if (mark) this.#closeMark(mark[1]);
    if (name === "td" || name === "th") {
      this.#closeCell();
      return;
    }
    if (BLOCKS.has(name) && name !== "dt") this.#flush();
    this.#closeOther(name);
  }

  #closeOther(name: string): void {
    switch (name) {
      case "a": {
        const { before = "", href = "" } = this.#outer.pop() ?? {};
        this.#line = `${before}[${this.#line.trim()}](${href})`;
        return;
      }
      case "code":
        this.#line += "`";
        return;
      case "dl":
        this.#closeItem();
        return;
      case "li":
        this.#items.pop();
        return;
      case "ol":
      case "ul":
        this.#lists.pop();
        return;
      case "tr":
        if (this.#row) this.#rows?.push(this.#row);
        this.#row = undefined;
        return;
      case "table":
        this.#closeTable();
        return;
    }
  }

  /** All lines, with one empty line at most between two. */
  done(): string {
    this.#flush();
    return `${this.#lines.join("\n").trim()}\n`;
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.count += 1;
    this.#items.push({ mark: list?.ordered ? `${list.count}. ` : "- ", written: false });
  }

  /** A closing mark stands right behind a word, or it is none. */
  #closeMark(mark: string): void {
    const text = this.#line.trimEnd();
    const space = this.#line.slice(text.length);
    this.#line = `${this.#outer.pop()?.before ?? ""}${text}${mark}${space}`;
  }

  /** Ends the item of a list of facts, which has no element of its own. */
  #closeItem(): void {
    if (this.#items.at(-1)?.mark === "- " && this.#items.at(-1)?.written) this.#items.pop();
  }

  #closeCell(): void {
    this.#row?.push(this.#line.trim().replaceAll("|", String.raw`\|`));
    this.#line = "";
  }

  #closeTable(): void {
    const rows = this.#rows ?? [];
    this.#rows = undefined;
    const width = Math.max(0, ...rows.map(({ length }) => length));
    const [head, ...body] = rows.map(
      (row) => `| ${[...row, ...Array<string>(width - row.length).fill("")].join(" | ")} |`,
    );
    if (head === undefined) return;
    this.#write("");
    this.#write([head, `|${" --- |".repeat(width)}`, ...body].join("\n"));
  }

  #closeCode({ language, text }: { readonly language: string; readonly text: string }): void {
    this.#code = undefined;
    this.#write(["```" + language, text.replace(/\n$/, ""), "```"].join("\n"));
  }

  /** Ends the line. In a cell of a table there is only one. */
  #flush(): void {
    const text = this.#line.trim();
    if (this.#rows || this.#outer.length > 0) {
      if (text !== "") this.#line = `${this.#line.trimEnd()} `;
      return;
    }
    this.#line = "";
    const heading = this.#heading;
    if (text === "") return;
    this.#heading = 0;
    this.#write(heading > 0 ? `${"#".repeat(heading)} ${text}` : text);
  }

  /** Writes a block where it stands: a first line with the mark of its item, others under it. */
  #write(block: string): void {
    const item = this.#items.at(-1);
    const indent = " ".repeat(
      this.#items.reduce(
        (sum, { mark }, at) => sum + (at < this.#items.length - 1 ? mark.length : 0),
        0,
      ),
    );
    for (const outer of this.#items.slice(0, -1)) outer.written = true;
    if (!item) {
      this.#lines.push("", ...block.split("\n"));
      return;
    }
    const lines = block.split("\n");
    if (item.written) {
      const last = this.#lines.pop() ?? "";
      this.#lines.push(block.startsWith("```") ? last : `${last}  `);
      this.#lines.push(...lines.map((line) => `${indent}${" ".repeat(item.mark.length)}${line}`));
      return;
    }
    item.written = true;
    if (this.#items.length === 1 && !isItem(this.#lines.at(-1))) this.#lines.push("");
    const [first = "", ...others] = lines;
    this.#lines.push(`${indent}${item.mark}${first}`);
    this.#lines.push(...others.map((line) => `${indent}${" ".repeat(item.mark.length)}${line}`));
  }
}

const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "wbr"]);

/** Whether a line is an item of a list, or stands under one. */
function isItem(line: string | undefined): boolean {
  return line !== undefined && /^( +|- |\d+\. )/.test(line);
}

/** The way to the twin of a page, instead of the page. */
function twinOf(href: string): string {
  return href.replace(/^((?:\.\.?\/)[^:#?]*\/|\.\.?\/)(#.*)?$/, "$1index.md$2");
}
