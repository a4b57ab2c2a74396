import { arch, platform, release } from "node:os";
import { version } from "./version";

const FRAMES = 12;

/**
 * What developers need about a fault of ours. The error's own message is left out: it may quote a cell. So are folders,
 * which may name a person.
 */
export function faultReport(fault: unknown): string {
  const error = fault instanceof Error ? fault : undefined;
  const trace = (error?.stack ?? "").replace(error?.message ?? "", "");
  const frames = trace.split("\n").flatMap(frameOf).slice(0, FRAMES);
  return [
    `SPJ Rapi ${version}, Node ${process.versions.node}, ${platform()} ${release()} ${arch()}`,
    error === undefined ? typeof fault : error.constructor.name,
    ...frames,
  ].join("\n");
}

/** `at run (spj-rapi.js:7:3)` of a line of a stack; nothing for any other line. */
function frameOf(line: string): readonly string[] {
  const [, name, place] = /^\s+at (?:async )?(?:(.*) \()?(.*?:\d+:\d+)\)?$/.exec(line) ?? [];
  if (place === undefined) return [];
  const file = place.replace(/^.*[\\/]/, "");
  return [name === undefined ? `  at ${file}` : `  at ${name} (${file})`];
}
