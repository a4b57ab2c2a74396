import type { ByteWork } from "../read/byteWork";

/** SHA-256 of a text as a file holds it. */
export function textSha256({ sha256 }: Pick<ByteWork, "sha256">): (text: string) => string {
  return (text) => sha256(new TextEncoder().encode(text));
}

/** `SHA256SUMS` as `sha256sum -c` takes it: the digest, two blanks, the path; one line a part. */
export function sumsText(sums: readonly (readonly [path: string, sha256: string])[]): string {
  return sums.map(([path, sha256]) => `${sha256}  ${path}\n`).join("");
}

/** Reads it back; undefined where a line is none of these. Lines of text mode (`*` before the path) are taken too. */
export function readSums(text: string): ReadonlyMap<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    if (line === "") continue;
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    if (sha256 === undefined || path === undefined || sums.has(path)) return undefined;
    sums.set(path, sha256.toLowerCase());
  }
  return sums;
}
