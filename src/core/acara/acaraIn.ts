import type { Acara } from "./acara";
import { parseAcara } from "./parseAcara";

/** The acara in the text of an `acara.json`; undefined where it cannot be read, in whatever way. */
export function acaraIn(text: string): Acara | undefined {
  try {
    const parsed = parseAcara(JSON.parse(text));
    return parsed.ok ? parsed.acara : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
