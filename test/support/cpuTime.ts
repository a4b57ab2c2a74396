/**
 * Milliseconds of processor time that this process has used. Tests that a cost does not run away (minutes instead of
 * moments) go by it: unlike the clock on the wall it does not grow when the machine has other work.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
