import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A registry on this computer alone. It asks no other one, and nobody who he is. */
export interface Registry {
  /** What `npm` must have in its environment to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends it. */
  readonly stop: () => void;
}

const program = join("tests", "rehearsal", "node_modules", "verdaccio", "bin", "verdaccio");

/**
 * Starts a registry.
 *
 * @param folder - Where it keeps its files.
 * @throws {Error} When it does not answer within a minute.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const address = `127.0.0.1:${await freePort()}`;
  mkdirSync(folder);
  const config = join(folder, "config.yaml");
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
      packages: { "**": { access: "$all", publish: "$all", unpublish: "$all" } },
      max_body_size: "100mb",
      log: { type: "file", path: join(folder, "log"), level: "warn" },
    }),
  );
  const npmrc = join(folder, "npmrc");
  // npm publishes nothing without a token, and this registry looks at none.
  writeFileSync(npmrc, `//${address}/:_authToken=rehearsal\n`);
  const child = spawn(process.execPath, [program, "--config", config, "--listen", address], {
    stdio: "ignore",
  });
  await answered(`http://${address}/-/ping`, child);
  return {
    env: {
      npm_config_registry: `http://${address}/`,
      npm_config_userconfig: npmrc,
      npm_config_cache: join(folder, "cache"),
    },
    stop: () => void child.kill(),
  };
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (let tenths = 0; tenths < 600 && child.exitCode === null; tenths++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not yet.
    }
    await setTimeout(100);
  }
  child.kill();
  throw new Error(`The registry at ${url} does not answer.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("No port is free."));
      });
    });
  });
}
