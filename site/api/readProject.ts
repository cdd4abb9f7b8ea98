import { Application, LogLevel, type ProjectReflection } from "typedoc";
import type ts from "typescript";

/** What TypeDoc reads from the entries of the package, and the program that it read it with. */
export interface ApiProject {
  readonly project: ProjectReflection;
  readonly program: ts.Program;
}

/**
 * Reads every entry of the package with its doc comments.
 *
 * @throws {Error} When an export or a member has no comment, a link in a comment leads nowhere, or an export needs a
 *   type that is not exported: the message of TypeDoc says which.
 */
export async function readProject(): Promise<ApiProject> {
  const app = await Application.bootstrap({
    entryPoints: ["src/entries/*.ts", "src/entries/events/*.ts"],
    tsconfig: "tsconfig.json",
    logLevel: "Warn",
    excludeInternal: true,
    // `npm run types` checks errors; here they would only cost time.
    skipErrorChecking: true,
    disableGit: true,
    sourceLinkTemplate: "{path}",
    gitRevision: "none",
    readme: "none",
    sort: ["source-order"],
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    intentionallyNotExported: ["NoInfer"],
  });
  const [entry] = app.getEntryPoints() ?? [];
  const project = await app.convert();
  if (!entry || !project) throw new Error("TypeDoc could not read the entries of the package.");
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("The API reference has gaps: TypeDoc said which, above.");
  app.logger.level = LogLevel.None;
  return { project, program: entry.program };
}
