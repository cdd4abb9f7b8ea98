import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * What a program prints.
 *
 * @throws {Error} With all that it printed, when it fails.
 */
export async function outputOf(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd: folder });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${stdout}${stderr}`, { cause: error });
  }
}
