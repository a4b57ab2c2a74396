import type { Acara, JabatanPejabat } from "../acara/acara";
import type { FormWords } from "./formWords";

/** What somebody signs a paper of money as. */
export type Signing = "setuju" | "bayar" | "pptk";

/** An office as it is printed over its signature, and who holds it. */
export interface SigningOffice {
  readonly title: string;
  readonly office: JabatanPejabat;
}

/**
 * Who approves and who pays: the Kuasa Pengguna Anggaran and the Bendahara Pengeluaran Pembantu. Where an activity names
 * none of them but those who would have delegated, these sign in person.
 */
export function signingOffice(signing: Signing, { pejabat }: Acara, words: FormWords): SigningOffice {
  if (signing === "pptk") return { title: words.pptk, office: "pptk" };
  if (signing === "setuju") {
    const isOwn = pejabat.kpa === undefined && pejabat.pa !== undefined;
    return isOwn ? { title: words.pa, office: "pa" } : { title: words.kpa, office: "kpa" };
  }
  const isOwn = pejabat.bendaharaPembantu === undefined && pejabat.bendahara !== undefined;
  return isOwn
    ? { title: words.bendahara, office: "bendahara" }
    : { title: words.bendaharaPembantu, office: "bendaharaPembantu" };
}
