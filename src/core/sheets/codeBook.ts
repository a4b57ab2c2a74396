import { accountKey } from "../values/rekening";
import type { KodeRekening } from "../values/kodeRekening";

/**
 * Gives each account one spelling, the one met first: `5.1.2.02` and `5.1.02.02` are one, with their sub kegiatan before
 * them or without, and formulas find records by the text of the code. Each paper's own spelling stays in its source.
 */
export class CodeBook {
  readonly #spellings = new Map<string, KodeRekening>();

  spell(kode: KodeRekening): string {
    const key = accountKey(kode);
    const known = this.#spellings.get(key);
    if (known !== undefined) return known.written;
    this.#spellings.set(key, kode);
    return kode.written;
  }

  /** What stands in the column of accounts: also of what has none. */
  spellOr(kode: KodeRekening | undefined, without: string): string {
    return kode ? this.spell(kode) : without;
  }
}
