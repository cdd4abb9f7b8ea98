/** One package of a bill of materials. */
export interface Component {
  readonly name: string;
  readonly version?: string;
  readonly "bom-ref": string;
  readonly scope?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** As much of a CycloneDX bill of materials as is read here. */
export interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

/**
 * The bill of materials of what is published: the packages that readers install with it, and those whose code
 * is bundled. The tools it was made with are no part of it.
 *
 * @param all - What `npm sbom` writes of the whole tree, tools included.
 * @param name - The name of the package; `npm` puts that of the folder.
 * @param installed - Names of the packages that are installed with it.
 * @param bundled - Names of the packages whose code is bundled.
 * @throws {RangeError} When a package is not in the tree.
 */
export function sbomOf<All extends Bom>(
  all: All,
  name: string,
  installed: readonly string[],
  bundled: readonly string[],
): All {
  const find = (wanted: string): Component => {
    const found = all.components.find((component) => component.name === wanted);
    if (found === undefined)
      throw new RangeError(`${wanted} is not in the tree. Run \`npm ci\` and build again.`);
    const properties = (found.properties ?? []).filter(
      (property) => property.name !== "cdx:npm:package:development",
    );
    const bundle = { name: "cdx:npm:package:bundled", value: "true" };
    return {
      ...found,
      scope: "required",
      properties: bundled.includes(wanted) ? [...properties, bundle] : properties,
    };
  };
  const components = [...new Set([...installed, ...bundled])].sort().map(find);
  const refs = new Set(components.map((component) => component["bom-ref"]));
  const root = all.metadata.component["bom-ref"];
  return {
    ...all,
    metadata: { ...all.metadata, component: { ...all.metadata.component, name } },
    components,
    dependencies: all.dependencies
      .filter(({ ref }) => ref === root || refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: ref === root ? [...refs] : dependsOn.filter((other) => refs.has(other)),
      })),
  };
}
