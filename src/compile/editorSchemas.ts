const DRAFT = /^public\/schema\/(.+)-draft\.json$/;

/**
 * The schemas by which editors complete and check the files of `data`: those of drafts, without the id. The
 * name of its file is the id of a record.
 *
 * @param schemas - JSON Schemas by path, as `jsonSchemas` writes them.
 * @returns Texts by path: `editor/event.json`.
 */
export function editorSchemas(schemas: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([path, text]) => {
      const [, name] = DRAFT.exec(path) ?? [];
      if (name === undefined) return [];
      const { required, ...rest } = JSON.parse(text) as { readonly required: readonly string[] };
      const schema = { ...rest, required: required.filter((member) => member !== "id") };
      return [[`editor/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]];
    }),
  );
}
