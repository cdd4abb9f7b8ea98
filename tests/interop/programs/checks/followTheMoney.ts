import ftm from "@opensanctions/followthemoney";
import { toFollowTheMoney } from "../../../../src/interop/followTheMoney/toFollowTheMoney.js";
import { toFollowTheMoneyStatements } from "../../../../src/interop/followTheMoney/toFollowTheMoneyStatements.js";
import type { ForeignCheck } from "../foreignCheck.js";
import { library, mustEqual } from "../ownTables.js";

const { Model, defaultModel, Entity } = ftm;

export const check: ForeignCheck = {
  name: "followthemoney takes every entity",
  run: () => {
    const model = new Model(defaultModel);
    const entities = toFollowTheMoney(library);
    const schemata = new Map(entities.map(({ id, schema }) => [id, schema]));
    mustEqual("ids that come twice", entities.length - schemata.size, 0);
    const faults: string[] = [];
    const counts: Record<string, number> = {};
    for (const datum of entities) {
      counts[datum.schema] = (counts[datum.schema] ?? 0) + 1;
      const schema = model.getSchema(datum.schema);
      const wrong = (what: string) => faults.push(`${datum.id} (${datum.schema}): ${what}`);
      // Throws for a schema or a property that is unknown.
      const entity = Entity.fromJSON(model, JSON.parse(JSON.stringify(datum)));
      mustEqual(
        `properties of ${datum.id}`,
        entity.getProperties().length,
        Object.keys(datum.properties).length,
      );
      if (entity.getCaption() === "") wrong("no caption");
      for (const name of schema.getProperties().values()) {
        if (schema.required.includes(name.name) && !entity.hasProperty(name))
          wrong(`no ${name.name}`);
      }
      for (const property of entity.getProperties()) {
        if (property.stub) wrong(`${property.name} is a stub`);
        for (const value of entity.getProperty(property)) {
          const text = String(value);
          if (text.length > (property.maxLength ?? Infinity)) wrong(`${property.name} is too long`);
          if (property.type.values.size > 0 && !property.type.values.has(text))
            wrong(`${property.name}: ${text}`);
          if (property.type.name === "date" && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(text))
            wrong(`${property.name}: ${text}`);
          if (property.type.name === "url" && !URL.canParse(text))
            wrong(`${property.name}: ${text}`);
          if (property.type.name !== "entity") continue;
          const range = model.getSchema(schemata.get(text) ?? "");
          const wanted = property.getRange()?.name ?? "Thing";
          if (!range.isA(wanted)) wrong(`${property.name} is no ${wanted}: ${text}`);
        }
      }
    }
    mustEqual("faults", faults.slice(0, 20), []);
    const statements = toFollowTheMoneyStatements(library, "iraq_conflict_data");
    mustEqual(
      "statements that say that an entity is there",
      statements.filter(({ prop }) => prop === "id").map(({ entity_id }) => entity_id),
      entities.map(({ id }) => id),
    );
    for (const { schema, prop } of statements)
      if (prop !== "id") model.getSchema(schema).getProperty(prop);
    const kinds = Object.entries(counts)
      .sort()
      .map(([schema, count]) => `${count} ${schema}`);
    return [`${entities.length} entities: ${kinds.join(", ")}`, `${statements.length} statements`];
  },
};
