import { parseJson } from "../../../core/values/parseJson";

/**
 * How the sheets of the registration desk are known again: a custom property of each. They are apart from the results, so
 * that no write of results ever takes them away, and the lists among them are read as sources.
 */
export interface RegistrasiMark {
  /** `data`, or the session of a list. */
  readonly role: string;
  /** The sheet's own id: a copy that people made carries the mark too, but is not ours. */
  readonly sheet: string;
}

export const REGISTRASI_KEY = "SPJRapi.registrasi";
export const DATA_ROLE = "data";

/** The role of the list of one session. */
export function listRole(sesi: string): string {
  return `sesi:${sesi}`;
}

export function registrasiMarkText(mark: RegistrasiMark): string {
  return JSON.stringify({ v: 1, ...mark });
}

/** Undefined for what no version of ours wrote. */
export function parseRegistrasiMark(text: string): RegistrasiMark | undefined {
  const read = parseJson(text);
  if (typeof read !== "object" || read === null) return undefined;
  const { role, sheet } = read as { readonly role?: unknown; readonly sheet?: unknown };
  return typeof role === "string" && typeof sheet === "string" ? { role, sheet } : undefined;
}
