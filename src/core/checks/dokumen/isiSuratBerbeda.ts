import type { Sourced } from "../../cells/sourced";
import type { Rujukan } from "../../records/kuitansi";
import type { Records } from "../../records/records";
import type { SuratPengadaan } from "../../records/papers/suratPengadaan";
import { compareTanggal } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";

/** An SPK or BAST as it is cited, and the one that is meant. */
export interface SuratDikutip {
  readonly oleh: "kuitansi" | "bast";
  readonly jenis: SuratPengadaan["jenis"];
  readonly kutipan: Sourced<Rujukan>;
  /** Under another number: the only paper of its kind that can be meant. */
  readonly lain: SuratPengadaan | undefined;
}

/** What a kuitansi or a BAST says of an SPK or BAST, its number and its date, stands on that paper. */
export const isiSuratBerbeda = defineCheck({
  code: "isi-surat-berbeda",
  family: "dokumen",
  severity: "periksa",
  rule: { source: "SPK, BAST, dan kuitansinya", status: "confirmed", from: undefined, to: undefined },
  needs: ["suratDikutip"],
  example: {
    oleh: "kuitansi",
    jenis: "spk",
    nomor: "465-423/PFM/Dinsos/2023",
    beda: {
      isian: "tanggal",
      disebut: { year: 2023, month: 3, day: 7 },
      tertulis: { year: 2023, month: 3, day: 9 },
    },
  },
  *run({ suratDikutip }) {
    for (const { oleh, jenis, kutipan, lain } of suratDikutip) {
      const { nomor, tanggal, surat } = kutipan.value;
      if (lain)
        yield {
          code: "isi-surat-berbeda",
          at: [kutipan.at, lain.nomor.at],
          facts: { oleh, jenis, nomor, beda: { isian: "nomor", tertulis: lain.nomor.value } },
          difference: undefined,
        };
      const own = surat?.tanggal;
      if (!surat || !tanggal?.sure || !own?.sure || compareTanggal(tanggal.value, own.value) === 0) continue;
      yield {
        code: "isi-surat-berbeda",
        at: [kutipan.at, surat.at],
        facts: { oleh, jenis, nomor, beda: { isian: "tanggal", disebut: tanggal.value, tertulis: own.value } },
        difference: undefined,
      };
    }
  },
});

/** Citations whose paper was read, under their own number or as the only one of its kind that nobody cites. */
export function suratDikutipOf({ kuitansi, surat }: Pick<Records, "kuitansi" | "surat">): readonly SuratDikutip[] {
  const only = (jenis: SuratPengadaan["jenis"], file: string | undefined) => {
    const found = surat.filter((one) => one.jenis === jenis && (file === undefined || one.nomor.at.file === file));
    return found.length === 1 ? found[0] : undefined;
  };
  const cites = (oleh: SuratDikutip["oleh"], jenis: SuratPengadaan["jenis"], kutipan: Sourced<Rujukan> | undefined) => {
    if (kutipan === undefined || kutipan.value.nomor === "") return [];
    const lain = kutipan.value.surat ? undefined : only(jenis, oleh === "bast" ? kutipan.at.file : undefined);
    return kutipan.value.surat || lain ? [{ oleh, jenis, kutipan, lain }] : [];
  };
  const ofReceipts = kuitansi.flatMap(({ spk, bast }) => [
    ...cites("kuitansi", "spk", spk),
    ...cites("kuitansi", "bast", bast),
  ]);
  // Receipts that cite papers of several numbers have more of them than were read.
  const several = (jenis: SuratPengadaan["jenis"]) =>
    new Set(ofReceipts.flatMap((one) => (one.jenis === jenis ? [one.kutipan.value.nomor] : []))).size > 1;
  return [
    ...ofReceipts.filter(({ jenis, lain }) => !lain || !several(jenis)),
    ...surat.flatMap(({ spk }) => cites("bast", "spk", spk)),
  ];
}
