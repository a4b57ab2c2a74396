import type { Acara } from "../acara/acara";
import type { Benang, Ruas } from "../benang/benang";
import type { CellRef } from "../cells/cellRef";
import type { Rule } from "../values/rule";
import type { Records } from "../records/records";
import type { Rupiah } from "../values/rupiah";
import { dokumenFor, KELENGKAPAN, type DokumenSpj } from "./daftarDokumen";
import { type HadirFor, hadirFinder } from "./hadirFor";
import { jenisBelanja, type JenisBelanja } from "./jenisBelanja";

/** Whether a paper is there. `tidak-dapat-diperiksa`: it is no workbook, so nothing that is read can show it. */
export const KEADAAN_DOKUMEN = ["ada", "disebut", "belum-ada", "tidak-dapat-diperiksa"] as const;
export type KeadaanDokumen = (typeof KEADAAN_DOKUMEN)[number];

export interface DokumenPengeluaran {
  readonly dokumen: DokumenSpj;
  readonly keadaan: KeadaanDokumen;
  /** Of the paper, or of where it is cited. */
  readonly at: CellRef | undefined;
  readonly nomor: string | undefined;
  readonly rule: Rule;
}

/** The papers of one expense. */
export interface Kelengkapan {
  readonly benang: Benang & { readonly jumlah: Rupiah };
  readonly jenis: JenisBelanja;
  readonly dokumen: readonly DokumenPengeluaran[];
}

type Found = Pick<DokumenPengeluaran, "keadaan" | "at" | "nomor">;

/** The papers of every expense that has a kuitansi or stands in the BKU; sums of a realisasi are no expense of their own. */
export function kelengkapanOf(
  benang: readonly Benang[],
  { hadir, tercetak, undangan, pembayaran }: Pick<Records, "hadir" | "tercetak" | "undangan" | "pembayaran">,
  { tanggal }: Pick<Acara, "tanggal">,
): readonly Kelengkapan[] {
  const hadirFor = hadirFinder(hadir, tercetak.length > 0);
  const paid = listFound(pembayaran);
  const invited = listFound(undangan);
  return benang.flatMap((one): Kelengkapan[] => {
    const { pokok, jumlah, uraian, kode, penerima, ruas } = one;
    if (pokok.di === "realisasi" || jumlah === undefined) return [];
    const jenis = jenisBelanja(uraian, kode);
    const needed = dokumenFor(jenis, jumlah, tanggal, uraian);
    const cited = (["spk", "bast"] as const).flatMap((dokumen) =>
      (ruas[dokumen].keadaan === "disebut" || ruas[dokumen].keadaan === "ada") &&
      !needed.some((each) => each.dokumen === dokumen)
        ? [{ dokumen, rule: KELENGKAPAN }]
        : [],
    );
    const taxed =
      ruas.setoran.keadaan === "tidak-perlu" ? [] : [{ dokumen: "setoran-pajak" as const, rule: KELENGKAPAN }];
    const lists = { hadir: hadirFor(jenis, uraian, penerima), undangan: invited, penerima: paid };
    const dokumen = [...needed, ...cited, ...taxed].map((each) => ({ ...each, ...stateOf(each.dokumen, one, lists) }));
    return [{ benang: { ...one, jumlah }, jenis, dokumen }];
  });
}

const CITED: Readonly<Partial<Record<DokumenSpj, RegExp>>> = {
  "bukti-pembelian": /\b(?:nota|faktur|invoice|struk|bon)\b/i,
  "surat-perjanjian": /\b(?:surat\s)?perjanjian\b|\bkontrak\b|\bsurat\spesanan\b/i,
  "surat-keputusan": /\b(?:sk|surat\skeputusan)\b/i,
  "surat-tugas": /\b(?:surat\s(?:perintah\s)?tugas|spt|sppd|spd)\b/i,
};

function stateOf(
  dokumen: DokumenSpj,
  { uraian, pokok, ruas }: Benang,
  lists: { readonly hadir: HadirFor; readonly undangan: Found; readonly penerima: Found },
): Found {
  switch (dokumen) {
    case "daftar-hadir":
      return { at: undefined, nomor: undefined, ...lists.hadir };
    case "undangan":
      return lists.undangan;
    case "daftar-penerima":
      return lists.penerima;
    case "kuitansi":
    case "spk":
    case "bast":
      return ofRuas(ruas[dokumen]);
    case "setoran-pajak":
      return ofRuas(ruas.setoran);
    case "dokumentasi":
    case "kartu-inventaris":
      return UNSEEN;
    case "bukti-pembelian":
    case "surat-perjanjian":
    case "surat-keputusan":
    case "surat-tugas": {
      const cited = uraian === undefined ? undefined : CITED[dokumen]?.test(uraian);
      return cited ? { keadaan: "disebut", at: pokok.at, nomor: undefined } : UNSEEN;
    }
  }
}

const UNSEEN: Found = { keadaan: "tidak-dapat-diperiksa", at: undefined, nomor: undefined };
const ABSENT: Found = { keadaan: "belum-ada", at: undefined, nomor: undefined };

function ofRuas(ruas: Ruas): Found {
  switch (ruas.keadaan) {
    case "ada":
      return { keadaan: "ada", at: ruas.at[0], nomor: ruas.nomor };
    case "disebut":
      return { keadaan: "disebut", at: ruas.at[0], nomor: ruas.nomor };
    case "daftar":
      return { keadaan: "ada", at: undefined, nomor: undefined };
    case "belum-ada":
    case "tidak-perlu":
      return ABSENT;
    case "tanya":
    case "tidak-dibaca":
      return UNSEEN;
  }
}

function listFound(rows: readonly { readonly at: CellRef }[]): Found {
  const [first] = rows;
  return first ? { keadaan: "ada", at: first.at, nomor: undefined } : ABSENT;
}
