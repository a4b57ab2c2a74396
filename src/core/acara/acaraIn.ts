import type { Acara } from "./acara";
import { parseAcara } from "./parseAcara";
import { parseJson } from "../values/parseJson";

/** The acara in the text of an `acara.json`; undefined where it cannot be read, in whatever way. */
export function acaraIn(text: string): Acara | undefined {
  const parsed = parseAcara(parseJson(text));
  return parsed.ok ? parsed.acara : undefined;
}
