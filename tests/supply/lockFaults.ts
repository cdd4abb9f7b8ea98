/** As much of a `package-lock.json` as is read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** One package of a lock file. */
interface Locked {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

/**
 * What makes a lock file unsafe to install from, beyond what `lockfile-lint` sees: that passes over packages
 * without a digest, and knows no scripts.
 *
 * @param lock - What the file holds.
 * @param ignoresScripts - Whether the folder's `.npmrc` keeps npm from running scripts.
 */
export function lockFaults(lock: LockFile, ignoresScripts: boolean): string[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) => {
    if (path === "" || locked.link === true) return [];
    const faults: string[] = [];
    if (locked.integrity === undefined && locked.inBundle !== true)
      faults.push(`${path} has no digest. Install anew and commit the lock file.`);
    if (locked.hasInstallScript === true && locked.dev !== true)
      faults.push(`${path} runs a script where readers install it. Do without it.`);
    else if (locked.hasInstallScript === true && !ignoresScripts)
      faults.push(`${path} runs a script when installed. Write "ignore-scripts=true" in .npmrc.`);
    return faults;
  });
}

/** Scripts that npm runs by itself, at readers or while it packs. */
const automatic = [
  "preinstall",
  "install",
  "postinstall",
  "preprepare",
  "prepare",
  "postprepare",
  "prepublish",
  "prepublishOnly",
  "publish",
  "postpublish",
  "prepack",
  "postpack",
  "dependencies",
];

/**
 * Scripts of a package that start without anybody calling them.
 *
 * @param scripts - `scripts` of its `package.json`.
 */
export function automaticScripts(scripts: Readonly<Record<string, string>>): string[] {
  return automatic.filter((name) => name in scripts);
}
