import ts from "typescript";
import { type EditKind, replaced, statements, withFile } from "../editedRelease.js";

/** Lists of texts that are no records: formats, schemes, policies. */
const listNames =
  /^(?:TermList|CitationFormat|CrosswalkScheme|CollectionName|ActorField|FigurePolicy|SearchField|CalendarUnit)$/;

/** Edits of closed lists that are no data. */
export const listEdits: readonly EditKind[] = [
  {
    name: "list: a value is new",
    bump: "minor",
    edit: (release, chance) => {
      const { file, node } = chance.one(lists(release));
      return replaced(release, { file, node: node.type }, `${node.type.getText()} | "added"`);
    },
  },
  {
    name: "list: a value is gone",
    bump: "major",
    edit: (release, chance) => {
      const { file, node } = chance.one(lists(release));
      const { types } = node.type as ts.UnionTypeNode;
      const gone = chance.one([...types]);
      const rest = types.filter((type) => type !== gone);
      return replaced(
        release,
        { file, node: node.type },
        rest.map((type) => type.getText()).join(" | "),
      );
    },
  },
  {
    name: "list: its values stand in another order",
    bump: "none",
    edit: (release, chance) => {
      const { file, node } = chance.one(lists(release));
      const { types } = node.type as ts.UnionTypeNode;
      return replaced(
        release,
        { file, node: node.type },
        [...types]
          .reverse()
          .map((type) => type.getText())
          .join(" | "),
      );
    },
  },
];

function lists(release: Parameters<EditKind["edit"]>[0]) {
  return statements(release, ts.isTypeAliasDeclaration).filter(
    ({ node }) =>
      listNames.test(node.name.text) &&
      ts.isUnionTypeNode(node.type) &&
      node.type.types.every((type) => ts.isLiteralTypeNode(type)),
  );
}

/** Edits after which everything means what it meant. */
export const wordingEdits: readonly EditKind[] = [
  {
    name: "wording: a comment says it otherwise",
    bump: "none",
    edit: (release, chance) => {
      const [file, text] = chance.one([...release.files].filter(([, all]) => all.includes("/**")));
      return withFile(release, file, text.replaceAll("/**", "/** In other words: "));
    },
  },
  {
    name: "wording: members stand in another order",
    bump: "none",
    edit: (release, chance) => {
      const { file, node } = chance.one(
        statements(release, ts.isInterfaceDeclaration).filter(
          (one) => one.node.members.length > 1 && one.node.members.every(ts.isPropertySignature),
        ),
      );
      const first = node.members[0] as ts.TypeElement;
      const last = node.members.at(-1) as ts.TypeElement;
      const text = release.files.get(file) ?? "";
      const turned = [...node.members].reverse().map((member) => member.getText());
      return withFile(
        release,
        file,
        text.slice(0, first.getStart()) + turned.join("\n") + text.slice(last.getEnd()),
      );
    },
  },
  {
    name: "wording: a type is written out where its name stood",
    bump: "none",
    edit: (release, chance) => {
      const status = statements(release, ts.isTypeAliasDeclaration).find(
        ({ node }) => node.name.text === "Status",
      );
      const uses = statements(release, ts.isInterfaceDeclaration).flatMap(({ file, node }) =>
        node.members
          .filter(ts.isPropertySignature)
          .flatMap(({ type }) => (type?.getText() === "Status" ? [{ file, node: type }] : [])),
      );
      return replaced(release, chance.one(uses), status?.node.type.getText() ?? "");
    },
  },
];
