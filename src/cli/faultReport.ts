import { arch, platform, release } from "node:os";
import { version } from "./version";

/**
 * What developers need about a fault of ours. The error's own message is left out: it may quote a cell. So are folders,
 * which may name a person.
 */
export function faultReport(fault: unknown): string {
  const error = fault instanceof Error ? fault : undefined;
  const frames = (error?.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => `  ${line.trim().replace(/(?:file:\/\/)?[^\s()]*[\\/]([^\s()\\/]+:\d+:\d+)/, "$1")}`);
  return [
    `SPJ Rapi ${version}, Node ${process.versions.node}, ${platform()} ${release()} ${arch()}`,
    error === undefined ? typeof fault : error.constructor.name,
    ...frames,
  ].join("\n");
}
