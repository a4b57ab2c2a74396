import type { Pejabat } from "../acara/acara";
import type { Page } from "../sheets/plan/page";
import type { PaketWords } from "./paketWords";

/** Rows left free for a signature. */
const ROOM = 3;
const RULE = "........................................";

interface Signer extends Pick<Pejabat, "nama" | "nip"> {
  readonly office: string;
}

/** Those who sign, two beside each other; who is not named is to be written by hand. */
export function placeSignatures(page: Page, top: number, signers: readonly Signer[], say: PaketWords["cover"]): void {
  page.put(top, 1, say.signHeading, "heading");
  signers.forEach(({ office, nama, nip }, index) => {
    const row = top + 1 + Math.floor(index / 2) * (ROOM + 4);
    const col = index % 2 === 0 ? 1 : 3;
    page.across(row, col, col + 1, office, "label");
    page.across(row + ROOM + 1, col, col + 1, nama === "" ? RULE : nama, "wrapped");
    page.across(row + ROOM + 2, col, col + 1, `NIP ${nip === "" ? RULE : nip}`, "wrapped");
  });
}
