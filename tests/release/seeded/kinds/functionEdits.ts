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

type Write = (
  node: ts.FunctionDeclaration,
  chance: Chance,
) => readonly [ts.Node, string] | undefined;

function functionEdit(name: string, bump: Bump, write: Write): EditKind {
  return {
    name: `function: ${name}`,
    bump,
    edit: (release, chance) => {
      const { file, node } = chance.one(helpers(release));
      const edit = write(node, chance);
      return edit && replaced(release, { file, node: edit[0] }, edit[1]);
    },
  };
}

/** Functions that may be called in one way only, of which any may change alone. */
function helpers(release: EditedRelease): Declared<ts.FunctionDeclaration>[] {
  const all = statements(release, ts.isFunctionDeclaration);
  const count = (name?: string) => all.filter(({ node }) => node.name?.text === name).length;
  return all.filter(({ node }) => count(node.name?.text) === 1);
}

function lastParameter({
  parameters,
}: ts.FunctionDeclaration): ts.ParameterDeclaration | undefined {
  return parameters.at(-1);
}

function retyped(parameter: ts.ParameterDeclaration, type: string): readonly [ts.Node, string] {
  const mark = parameter.questionToken ? "?" : "";
  return [parameter, `${parameter.name.getText()}${mark}: ${type}`];
}

/** Edits of functions: what they take, what they give back, how they are generic. */
export const functionEdits: readonly EditKind[] = [
  functionEdit("wants one argument more", "major", (node) => {
    const last = lastParameter(node);
    if (last === undefined || last.questionToken) return undefined;
    return [last, `${last.getText()}, added: string`];
  }),
  functionEdit("may take one argument more", "minor", (node, chance) => {
    const last = lastParameter(node);
    return last && [last, `${last.getText()}, added?: ${chance.one(["string", "number"])}`];
  }),
  functionEdit("takes one argument less", "major", (node) => {
    const [first, second] = node.parameters;
    if (first === undefined || second === undefined || node.parameters.length !== 2)
      return undefined;
    // Written in place of the second: nothing, and the comma before it stands.
    return [second, ""];
  }),
  functionEdit("an argument may be left out", "minor", (node) => {
    const last = lastParameter(node);
    if (last === undefined || last.questionToken) return undefined;
    return [last, `${last.name.getText()}?: ${last.type?.getText() ?? ""}`];
  }),
  functionEdit("an argument may no longer be left out", "major", (node) => {
    const last = lastParameter(node);
    if (!last?.questionToken) return undefined;
    return [last, `${last.name.getText()}: ${last.type?.getText() ?? ""}`];
  }),
  functionEdit("an argument may be something else too", "minor", (node, chance) => {
    const one = chance.one([...node.parameters]);
    return retyped(one, `${one.type?.getText() ?? ""} | ${chance.one(["symbol", "bigint"])}`);
  }),
  functionEdit("an argument is narrower", "major", (node, chance) => {
    const one = chance.one([...node.parameters]);
    const type = one.type?.getText() ?? "";
    return retyped(one, type === "string" ? '"some"' : `(${type}) & { readonly added: string }`);
  }),
  functionEdit("may return something else too", "major", (node, chance) => {
    const other = chance.one(["undefined", "symbol"]);
    return node.type === undefined || node.type.getText().includes(`| ${other}`)
      ? undefined
      : [node.type, `${node.type.getText()} | ${other}`];
  }),
  functionEdit("returns something narrower", "minor", (node) => {
    const type = node.type?.getText() ?? "";
    if (node.type === undefined || /\bis\b/.test(type)) return undefined;
    return [node.type, `(${type}) & { readonly added: string }`];
  }),
  functionEdit(
    "returns another type",
    "major",
    (node, chance) =>
      node.type && [node.type, chance.one(["bigint", "symbol", "Map<string, symbol>"])],
  ),
  functionEdit("a type argument is bound more tightly", "major", (node) => {
    const [parameter] = node.typeParameters ?? [];
    const { constraint } = parameter ?? {};
    return constraint && [constraint, `(${constraint.getText()}) & { readonly added: string }`];
  }),
  functionEdit("a type parameter has another name", "none", (node) => {
    const [parameter] = node.typeParameters ?? [];
    if (parameter === undefined) return undefined;
    const name = new RegExp(`(?<![.\\w"])${parameter.name.text}(?![\\w"]|\\??:)`, "g");
    return [
      node,
      node
        .getText()
        .replace(/\/\*\*[^]*?\*\//g, "")
        .replace(name, "Renamed"),
    ];
  }),
  functionEdit("a parameter has another name", "none", (node) => {
    const [first] = node.parameters;
    return first && [first.name, "renamed"];
  }),
];
