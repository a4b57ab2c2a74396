import type { Acara } from "../../../core/acara/acara";
import type { AcaraProblem } from "../../../core/acara/acaraProblem";
import { parseAcara } from "../../../core/acara/parseAcara";
import type { Decisions } from "../../../core/decisions/decisions";
import { parseDecisions } from "../../../core/decisions/decisionsJson";
import { parseJson } from "../../../core/values/parseJson";

/** A file of settings as it was given: `path` says in which folder it was found. */
export interface SettingsFile {
  readonly path: string;
  readonly file: File;
}

/** What a file of settings would put in the place of what stands: a person says whether. */
export type Offer =
  | { readonly what: "acara"; readonly path: string; readonly acara: Acara; readonly json: string }
  | { readonly what: "decisions"; readonly path: string; readonly decisions: Decisions };

export type ReadSettings =
  | { readonly ok: true; readonly offer: Offer }
  /** An activity file with these problems, or a JSON file of something else. */
  | { readonly ok: false; readonly path: string; readonly problems: readonly AcaraProblem[] };

/** No file of ours comes near it; what programs keep in folders may. */
const LARGEST = 4_000_000;

/** Whether a file of this name may hold an activity or decisions. */
export function maySettle(name: string): boolean {
  return /\.json$/i.test(name);
}

/** Reads a file that may hold an activity or decisions; it is known by what it says, whatever it is called. */
export async function readSettings({ path, file }: SettingsFile): Promise<ReadSettings> {
  const none = { ok: false, path, problems: [] } as const;
  if (file.size > LARGEST) return none;
  const text = await file.text();
  const decided = parseDecisions(text);
  if (decided.ok) return { ok: true, offer: { what: "decisions", path, decisions: decided.decisions } };
  const json = parseJson(text);
  if (!isAboutAcara(json)) return none;
  const parsed = parseAcara(json);
  return parsed.ok
    ? { ok: true, offer: { what: "acara", path, acara: parsed.acara, json: JSON.stringify(json) } }
    : { ok: false, path, problems: parsed.problems };
}

/** It names an activity and its pagu, right or wrong: no other file of a folder does. */
function isAboutAcara(json: unknown): boolean {
  return typeof json === "object" && json !== null && "nama" in json && "pagu" in json;
}
