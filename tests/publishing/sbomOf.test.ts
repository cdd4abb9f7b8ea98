import { expect, test } from "vitest";
import { sbomOf } from "../../src/publishing/sbomOf.js";

const development = { name: "cdx:npm:package:development", value: "true" };
const all = {
  bomFormat: "CycloneDX",
  metadata: { component: { name: "folder", "bom-ref": "ours@1.0.0" } },
  components: [
    { name: "tool", "bom-ref": "tool@1.0.0", properties: [development] },
    { name: "bundled", "bom-ref": "bundled@1.0.0", scope: "optional", properties: [development] },
    { name: "installed", "bom-ref": "installed@1.0.0", properties: [] },
  ],
  dependencies: [
    { ref: "ours@1.0.0", dependsOn: ["tool@1.0.0", "installed@1.0.0"] },
    { ref: "installed@1.0.0", dependsOn: [] },
    { ref: "tool@1.0.0", dependsOn: ["bundled@1.0.0"] },
    { ref: "bundled@1.0.0" },
  ],
};

test("keeps what is installed or bundled, and says which", () => {
  const { metadata, components, dependencies } = sbomOf(all, "ours", ["installed"], ["bundled"]);
  expect(metadata.component.name).toBe("ours");
  expect(components).toEqual([
    {
      name: "bundled",
      "bom-ref": "bundled@1.0.0",
      scope: "required",
      properties: [{ name: "cdx:npm:package:bundled", value: "true" }],
    },
    { name: "installed", "bom-ref": "installed@1.0.0", scope: "required", properties: [] },
  ]);
  expect(dependencies).toEqual([
    { ref: "ours@1.0.0", dependsOn: ["bundled@1.0.0", "installed@1.0.0"] },
    { ref: "installed@1.0.0", dependsOn: [] },
    { ref: "bundled@1.0.0", dependsOn: [] },
  ]);
});

test("does not leave out what it cannot find", () => {
  expect(() => sbomOf(all, "ours", ["lost"], [])).toThrow("lost is not in the tree.");
});
