import ts from "typescript";
import { type Declared, type EditKind, replaced, statements, withFile } from "../editedRelease.js";

/** A name in the list of exports of an entry. */
function isExported(release: Parameters<EditKind["edit"]>[0]): Declared<ts.ExportSpecifier>[] {
  const entries = new Set(Object.values(release.manifest.entries));
  return statements(release, ts.isExportDeclaration)
    .filter(({ file }) => entries.has(file))
    .flatMap(({ file, node }) =>
      node.exportClause &&
      ts.isNamedExports(node.exportClause) &&
      node.exportClause.elements.length > 1
        ? node.exportClause.elements.map((element) => ({ file, node: element }))
        : [],
    );
}

const helper = /^(?:asOf|byId|dyads|overlaps|selectEvents|timeline|events|figures|places|sources)$/;

/** Edits of what the entries export. */
export const exportEdits: readonly EditKind[] = [
  {
    name: "an export is gone",
    bump: "major",
    edit: (release, chance) => {
      const { file, node } = chance.one(isExported(release));
      const text = release.files.get(file) ?? "";
      const rest = node.parent.elements.filter((element) => element !== node);
      const list = `{ ${rest.map((element) => element.getText()).join(", ")} }`;
      return withFile(
        release,
        file,
        text.slice(0, node.parent.getStart()) + list + text.slice(node.parent.getEnd()),
      );
    },
  },
  {
    name: "an export is new",
    bump: "minor",
    edit: (release, chance) => {
      const file = chance.one(Object.values(release.manifest.entries));
      const name = `added${String(chance.below(1000))}`;
      const added = `export declare function ${name}(text: string): string;\n`;
      return withFile(release, file, `${release.files.get(file) ?? ""}${added}`);
    },
  },
  {
    name: "an exported value is only a type",
    bump: "major",
    edit: (release, chance) => {
      const values = isExported(release).filter(({ node }) => helper.test(node.name.text));
      const one = chance.one(values);
      return replaced(release, one, `type ${one.node.getText()}`);
    },
  },
  {
    name: "an entry is gone",
    bump: "major",
    edit: (release, chance) => {
      const { entries } = release.manifest;
      const gone = chance.one(Object.keys(entries));
      const rest = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== gone));
      return { ...release, manifest: { ...release.manifest, entries: rest } };
    },
  },
  {
    name: "an entry is new",
    bump: "minor",
    edit: (release, chance) => {
      const { entries } = release.manifest;
      const file = chance.one(Object.values(entries));
      return {
        ...release,
        manifest: { ...release.manifest, entries: { ...entries, "./added": file } },
      };
    },
  },
];
