import ts from "typescript";
import type { Bump } from "../../../../src/release/bump.js";
import type { Chance } from "../../../bench/random.js";
import {
  type Declared,
  type EditedRelease,
  type EditKind,
  replaced,
  statements,
} from "../editedRelease.js";

/** How the types of the package are used, as its reader sees it. */
const uses = {
  options:
    /^(?:AsOfOptions|OverlapsOptions|SeriesOptions|FormatDateOptions|LabelOptions|SearchOptions|EventCriteria|FigureCriteria|PlaceCriteria|SourceCriteria|ReleaseDetails)$/,
  answer:
    /^(?:Distance|Claim|Dyad|TimelineGroup|SeriesStep|Rivalry|FigureDifference|FigureSum|SearchMatch|NetworkOptions)$/,
  record:
    /^(?:ConflictEvent|ActMembers|Actor|Place|Figure|Source|Participant|Post|RecordDate|Bilingual)$/,
};

type Use = keyof typeof uses;

function interfaces(release: EditedRelease, use: Use): Declared<ts.InterfaceDeclaration>[] {
  return statements(release, ts.isInterfaceDeclaration).filter(({ node }) =>
    uses[use].test(node.name.text),
  );
}

function members(release: EditedRelease, use: Use): Declared<ts.PropertySignature>[] {
  return interfaces(release, use).flatMap(({ file, node }) =>
    node.members.filter(ts.isPropertySignature).map((member) => ({ file, node: member })),
  );
}

/** What may be done to a member: `undefined` where it cannot be. */
type EditMember = (member: ts.PropertySignature, chance: Chance) => string | undefined;

function memberEdit(name: string, use: Use, bump: Bump, write: EditMember): EditKind {
  return {
    name: `${use}: ${name}`,
    bump,
    edit: (release, chance) => {
      const one = chance.one(members(release, use));
      const text = write(one.node, chance);
      return text === undefined ? undefined : replaced(release, one, text);
    },
  };
}

function addition(name: string, use: Use, bump: Bump, mark: string): EditKind {
  return {
    name: `${use}: ${name}`,
    bump,
    edit: (release, chance) => {
      const { file, node } = chance.one(interfaces(release, use));
      const [first] = node.members;
      if (first === undefined) return undefined;
      const added = `readonly added${String(chance.below(1000))}${mark}: ${chance.one(["string", "number", "boolean"])};`;
      return replaced(release, { file, node: first }, `${added} ${first.getText()}`);
    },
  };
}

const gone: EditMember = () => "";
const wider: EditMember = ({ name, questionToken, type }) =>
  `readonly ${name.getText()}${questionToken ? "?" : ""}: ${type?.getText() ?? ""} | symbol;`;
const maybe: EditMember = ({ name, questionToken, type }) =>
  questionToken ? undefined : `readonly ${name.getText()}?: ${type?.getText() ?? ""};`;
const always: EditMember = ({ name, questionToken, type }) =>
  questionToken ? `readonly ${name.getText()}: ${type?.getText() ?? ""};` : undefined;
const narrower: EditMember = ({ name, questionToken, type }, chance) => {
  const text = type?.getText().replace(" | undefined", "");
  const optional = questionToken ? "?" : "";
  if (text === "string")
    return `readonly ${name.getText()}${optional}: ${chance.one(['"some"', '"one" | "two"'])};`;
  if (text === "number") return `readonly ${name.getText()}${optional}: 1 | 2;`;
  return undefined;
};
const another: EditMember = ({ name }) => `readonly ${name.getText()}: bigint;`;
const mutable: EditMember = ({ name, questionToken, type }) =>
  `${name.getText()}${questionToken ? "?" : ""}: ${type?.getText() ?? ""};`;

/** Edits of single members of what is passed in, of what is read, and of records, which are both. */
export const memberEdits: readonly EditKind[] = [
  addition("a member that may be left out is new", "options", "minor", "?"),
  addition("a member that has to be given is new", "options", "major", ""),
  memberEdit("a member is gone", "options", "major", gone),
  memberEdit("a member takes more", "options", "minor", wider),
  memberEdit("a member takes less", "options", "major", narrower),
  memberEdit("a member is of another type", "options", "major", another),
  memberEdit("a member may no longer be left out", "options", "major", always),
  addition("a member is new", "answer", "minor", ""),
  memberEdit("a member is gone", "answer", "major", gone),
  memberEdit("a member may be missing", "answer", "major", maybe),
  memberEdit("a member may be something else too", "answer", "major", wider),
  memberEdit("a member is narrower", "answer", "minor", narrower),
  memberEdit("a member may be written", "answer", "minor", mutable),
  memberEdit("a member is of another type", "answer", "major", another),
  addition("a field that may be left out is new", "record", "minor", "?"),
  addition("a field that has to be given is new", "record", "major", ""),
  memberEdit("a field is gone", "record", "major", gone),
  memberEdit("a field may be missing", "record", "major", maybe),
  memberEdit("a field is always there", "record", "major", always),
  memberEdit("a field may be something else too", "record", "major", wider),
  memberEdit("a field is narrower", "record", "major", narrower),
];
