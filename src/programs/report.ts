import { writeFileSync } from "node:fs";
import { readData } from "../compile/readData.js";
import { readTerms } from "../compile/readTerms.js";
import { readYaml } from "../compile/readYaml.js";
import { assemble } from "../dataset/assemble.js";
import { link } from "../dataset/link.js";
import { stringify } from "yaml";
import { agreement } from "../report/agreement.js";
import { codebook } from "../report/codebook.js";
import { codingChaptersSchema } from "../report/codingRule.js";
import { contradictions } from "../report/contradictions.js";
import { readRounds } from "../compile/readRounds.js";

const dataset = link(assemble(readData("data").raws).drafts);
const { terms } = readTerms("data/vocabulary");
const chapters = codingChaptersSchema.parse(readYaml("data/coding-rules.yaml").value);

writeFileSync("docs/codebook.md", codebook(dataset, terms, chapters));
writeFileSync("docs/contradictions.md", contradictions(dataset));

const rounds = [...readRounds("data/reliability")].map(
  ([name, { units }]) => [name, agreement(units)] as const,
);
writeFileSync("data/reliability/agreement.yaml", stringify(Object.fromEntries(rounds)));
console.log(
  "docs/codebook.md, docs/contradictions.md and data/reliability/agreement.yaml are written.",
);
