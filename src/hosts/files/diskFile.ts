import { readFileSync, statSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import type { Refusal } from "../../core/cells/refusal";
import { limits } from "./read/limits";

/** Small files are read where we stand: going to another thread and back four times costs more than the reading. */
const SMALL = 1_000_000;

/** A file's bytes, or why the disk would not hand them over; `name` is what the refusal calls the file. */
export async function readDiskFile(
  path: string,
  name: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly refusal: Refusal }> {
  try {
    const found = statSync(path);
    const { size } = found;
    // A pipe or a device has no end that could be waited for.
    if (!found.isFile() && !found.isDirectory())
      return { ok: false, refusal: { file: name, reason: "unreadable", detail: "other" } };
    if (size > limits.packageBytes) {
      const refusal = {
        file: name,
        reason: "too-large",
        what: "bytes",
        limit: limits.packageBytes,
        actual: size,
      } as const;
      return { ok: false, refusal };
    }
    return { ok: true, bytes: size <= SMALL ? readFileSync(path) : await readFile(path) };
  } catch (fault) {
    return { ok: false, refusal: { file: name, reason: "unreadable", detail: detailOf(fault) } };
  }
}

function detailOf(fault: unknown): Extract<Refusal, { reason: "unreadable" }>["detail"] {
  const code = systemCode(fault);
  if (code === "ENOENT" || code === "ENOTDIR") return "not-found";
  if (code === "EACCES" || code === "EPERM") return "no-permission";
  if (code === "EISDIR") return "is-folder";
  if (code !== undefined) return "other";
  throw fault;
}

/** The code of a fault of the operating system (`EBUSY`); undefined for any other fault. */
export function systemCode(fault: unknown): string | undefined {
  const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
  return typeof code === "string" && "syscall" in (fault as object) ? code : undefined;
}

/**
 * Puts a file in its place whole or not at all: written beside under another name, then renamed, so that a full disk or
 * a stopped program leaves the old file as it was.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.spj-rapi-${randomUUID()}.tmp`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}
