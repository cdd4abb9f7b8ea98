/** The seconds that a function keeps the processor busy, however many others want it. */
export function cpuSeconds(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
