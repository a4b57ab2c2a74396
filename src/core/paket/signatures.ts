import type { Pejabat } from "../acara/acara";
import type { Page } from "../sheets/page";
import type { PaketWords } from "./paketWords";

/** Rows left free for a signature. */
const ROOM = 3;
const RULE = "........................................";

interface Signer extends Pick<Pejabat, "nama" | "nip"> {
  readonly office: string;
}

/** Who prepared and who examined, to be filled by hand, and the officials of the activity; two beside each other. */
export function placeSignatures(page: Page, top: number, officials: readonly Signer[], say: PaketWords["cover"]): void {
  const empty = (office: string): Signer => ({ office, nama: "", nip: "" });
  const signers = [empty(say.prepared), empty(say.examined), ...officials];
  page.put(top, 1, say.signHeading, "heading");
  signers.forEach(({ office, nama, nip }, index) => {
    const row = top + 1 + Math.floor(index / 2) * (ROOM + 4);
    const col = index % 2 === 0 ? 1 : 3;
    page.across(row, col, col + 1, office, "label");
    page.across(row + ROOM + 1, col, col + 1, nama === "" ? RULE : nama, "wrapped");
    page.across(row + ROOM + 2, col, col + 1, `NIP ${nip === "" ? RULE : nip}`, "wrapped");
  });
}
