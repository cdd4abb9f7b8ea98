import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { ForeignCheck } from "../foreignCheck.js";
import { mustEqual, writeOwnTables } from "../ownTables.js";

/** What the file of a description holds, as far as it is read here. */
interface Description {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

const profile = join(import.meta.dirname, "../profiles/data-package-2.0.json");

export const check: ForeignCheck = {
  name: "the published profile of Data Package 2.0 accepts the description (ajv)",
  run: async (work) => {
    await writeOwnTables(work);
    const description = JSON.parse(
      readFileSync(join(work, "datapackage.json"), "utf8"),
    ) as Description;
    const judge = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(profile, "utf8")) as object,
    );
    if (!judge(description)) throw new Error(JSON.stringify(judge.errors?.slice(0, 3)));
    mustEqual("a description without resources", judge({ ...description, resources: [] }), false);
    for (const { name, path, schema } of description.resources) {
      const [head] = readFileSync(join(work, path), "utf8").split("\r\n", 1);
      mustEqual(`fields of ${name}`, schema.fields.map((field) => field.name).join(","), head);
    }
    return [`${description.resources.length} tables, their fields those of the files`];
  },
};
