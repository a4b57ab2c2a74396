import { parseJson } from "../../../core/values/parseJson";
import type { MarkedSheet } from "../kinship";
import { passingName } from "../write/mark";

/**
 * How the sheets of the registration desk are known again: a custom property of each. They are apart from the results, so
 * that no write of results ever takes them away, and the lists among them are read as sources.
 */
export interface RegistrasiMark extends MarkedSheet {
  /** `data`, or the session of a list. */
  readonly role: string;
}

export const REGISTRASI_KEY = "SPJRapi.registrasi";
/** Beside the mark of a list: what we wrote in it, to tell it from what people typed. */
export const LIST_RECORD_KEY = "SPJRapi.registrasi.tertulis";
export const DATA_ROLE = "data";
/** A new sheet bears it until it has its mark; results count from 1. */
export const PASSING_NAME = passingName(0, 0);

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
  const { role, sheet, name, table } = read as Partial<Record<keyof RegistrasiMark, unknown>>;
  if (typeof role !== "string") return undefined;
  return {
    role,
    ...(typeof sheet === "string" ? { sheet } : {}),
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof table === "string" ? { table } : {}),
  };
}
