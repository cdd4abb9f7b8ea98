import { readFileSync } from "node:fs";
import { join } from "node:path";

// What each folder of `src` may import stands in one place, the table of docs/design.md: the folder, what
// it is, which folders of ours and which libraries it may import. What is not listed there is refused.
const rows = readFileSync(join(import.meta.dirname, "docs/design.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `src/"))
  .map((line) =>
    line.split("|").map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
  );

const allowed = rows.flatMap(([, [folder], , ours, libraries]) => {
  const from = { path: `^${folder}/` };
  const path = [
    `^${folder}/`,
    ...ours.map((name) => `^src/${name}/`),
    ...libraries.map((name) => `node_modules/${name}/`),
  ];
  return [
    { from, to: { path } },
    ...(libraries.includes("node") ? [{ from, to: { dependencyTypes: ["core"] } }] : []),
  ];
});

export default {
  forbidden: [{ name: "no-cycles", severity: "error", from: {}, to: { circular: true } }],
  allowed,
  allowedSeverity: "error",
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
