import type { Kuitansi } from "../../records/kuitansi";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";

/**
 * An SPK or a BAST that a kuitansi cites belongs to its papers. What can be told is that the document is named and stands
 * in none of the workbooks; it may be a letter on paper. The lines of one register are told together.
 */
export const buktiBelumDilampirkan = defineCheck({
  code: "bukti-belum-dilampirkan",
  family: "dokumen",
  severity: "info",
  rule: { source: "PP 12/2019 Pasal 141", status: "open", from: undefined, to: undefined },
  needs: ["kuitansiMengutip"],
  example: {
    dokumen: [
      { jenis: "spk", nomor: "465-423/PFM/Dinsos/2023" },
      { jenis: "bast", nomor: "046/HIP/UTP/2023" },
    ],
    banyak: 1,
  },
  *run({ kuitansiMengutip }) {
    const missing = kuitansiMengutip.filter((each) => citedBy(each).length > 0);
    const groups = grouped(missing, ({ bentuk, at }) => (bentuk === "formulir" ? at : sheetKey(at)));
    for (const each of groups.values()) {
      const [first] = each;
      if (first === undefined) continue;
      const at = each.flatMap(({ spk, bast }) => [spk, bast].find(isMissing)?.at ?? []);
      yield {
        code: "bukti-belum-dilampirkan",
        at,
        facts: { dokumen: citedBy(first), banyak: each.length },
        difference: undefined,
      };
    }
  },
});

function citedBy({ spk, bast }: Kuitansi) {
  return (["spk", "bast"] as const).flatMap((jenis) => {
    const cited = jenis === "spk" ? spk : bast;
    return isMissing(cited) ? [{ jenis, nomor: cited.value.nomor }] : [];
  });
}

function isMissing(cited: Kuitansi["spk"]): cited is NonNullable<Kuitansi["spk"]> {
  return cited !== undefined && cited.value.surat === undefined;
}
