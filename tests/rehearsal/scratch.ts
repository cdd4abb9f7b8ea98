import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a program printed, and whether it ended well. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** A copy of the repository in which everything may be done. */
export class Scratch {
  readonly folder: string;
  readonly #env: NodeJS.ProcessEnv;

  /**
   * Copies what git knows of the repository, or would.
   *
   * @param folder - Where to.
   * @param env - What programs have in their environment there.
   */
  constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.#env = { ...process.env, ...env };
    const listed = execFileSync("git", [
      "ls-files",
      "-z",
      "--cached",
      "--others",
      "--exclude-standard",
    ]);
    for (const file of listed.toString().split("\0")) {
      if (file === "" || !existsSync(file)) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(file, join(folder, file));
    }
    this.must("git", "init", "--quiet", "--initial-branch", "main");
    this.commit("the tree as it is");
  }

  /** Runs a program in the copy. */
  try(program: string, ...args: readonly string[]): Outcome {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.folder,
      env: this.#env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return { ok: status === 0, output: `${stdout}${stderr}` };
  }

  /**
   * Runs a program that must end well.
   *
   * @throws {Error} With what it printed, when it does not.
   */
  must(program: string, ...args: readonly string[]): string {
    const { ok, output } = this.try(program, ...args);
    if (!ok) throw new Error(`${program} ${args.join(" ")} failed:\n${output}`);
    return output;
  }

  commit(message: string): void {
    this.must("git", "add", "--all");
    const author = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost"];
    this.must("git", ...author, "commit", "--quiet", "--allow-empty", "--message", message);
  }

  /** Files that differ from the last commit. */
  changed(): string {
    return this.must("git", "status", "--porcelain");
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Sets members of `package.json`, or takes them out. */
  setManifest(members: Readonly<Record<string, unknown>>): void {
    const manifest = JSON.parse(this.read("package.json")) as object;
    this.write("package.json", `${JSON.stringify({ ...manifest, ...members }, undefined, 2)}\n`);
  }

  get version(): string {
    return (JSON.parse(this.read("package.json")) as { version: string }).version;
  }
}
