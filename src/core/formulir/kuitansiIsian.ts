import type { Acara } from "../acara/acara";
import type { Sourced } from "../cells/sourced";
import { nomorKey } from "../values/keys";
import type { Kuitansi } from "../records/kuitansi";
import type { BarisRealisasi } from "../records/realisasi";
import type { Records } from "../records/records";
import { countReceipts } from "../sheets/receipts";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import { compareTerbilang, LARGEST_TERBILANG } from "../values/terbilang";
import type { TanggalReading } from "../values/tanggal";
import { buktiNamed } from "./buktiNamed";
import { NOTHING_MARKED, type Mark, type MarkedCells } from "./markedCells";
import { codeAndName, statedBy } from "./statedBy";
import { isOfAcara, subKegiatanAbove, type SubKegiatan } from "./subKegiatanAbove";

/** What one printed kuitansi says. What no paper says is undefined, and left to be written by hand. */
export interface IsianKuitansi {
  readonly nomor: string | undefined;
  readonly sudahTerimaDari: string | undefined;
  readonly jumlah: Rupiah | undefined;
  /** The papers write other words than the amount: which of them holds is for a person to say. */
  readonly terbilangBerbeda: boolean;
  readonly untukPembayaran: string | undefined;
  readonly nomorDpa: string | undefined;
  readonly program: string | undefined;
  readonly kegiatan: string | undefined;
  readonly subKegiatan: string | undefined;
  /** Code of the sub kegiatan, and of the belanja behind it. */
  readonly kode: { readonly subKegiatan: string | undefined; readonly belanja: string | undefined };
  readonly tanggal: Sourced<TanggalReading> | undefined;
  readonly penerima: string | undefined;
  readonly tanggalDiterima: Sourced<TanggalReading> | undefined;
  readonly tanggalDibukukan: Sourced<TanggalReading> | undefined;
  readonly tanggalLunas: Sourced<TanggalReading> | undefined;
  readonly folioBukuKas: string | undefined;
  readonly klausulBarang: string | undefined;
  /** What the checks say of fields that are printed as the papers have them. */
  readonly marks: readonly Mark[];
}

/**
 * One for each receipt that the papers state, however often they state it, and for each line of the realisasi whose
 * number no receipt has, in the order in which they were read. One of another sub kegiatan takes nothing from the acara,
 * for that would print another one's DPA. A line that names several receipts at once, or none, is none of its own.
 */
export function isianOf(
  { kuitansi, realisasi, kepala }: Pick<Records, "kuitansi" | "realisasi" | "kepala">,
  acara: Acara,
  marksOf: MarkedCells = NOTHING_MARKED,
): readonly IsianKuitansi[] {
  const above = subKegiatanAbove({ kepala });
  const receipts = countReceipts(kuitansi);
  const doubles = new Map<number, Kuitansi[]>();
  receipts.forEach(({ kuitansi: one, sameAs }) => {
    if (sameAs !== undefined) doubles.set(sameAs, [...(doubles.get(sameAs) ?? []), one]);
  });
  const stated = receipts.flatMap(({ kuitansi: one, kode, sameAs }, index) =>
    sameAs === undefined
      ? [isianOfKuitansi([one, ...(doubles.get(index) ?? [])], { kode, acara, above: above(one.at), marksOf })]
      : [],
  );
  const numbers = new Set(kuitansi.flatMap(({ nomor }) => (nomor ? [nomorKey(nomor.value)] : [])));
  const alone = realisasi.filter(
    ({ nomorBukti, realisasi: spent }) =>
      nomorBukti && spent && buktiNamed(nomorBukti.value) === "one" && !numbers.has(nomorKey(nomorBukti.value)),
  );
  return [...stated, ...alone.map((line) => isianOfRealisasi(line, acara, above(line.at), marksOf))];
}

interface Around {
  readonly kode: KodeRekening | undefined;
  readonly acara: Acara;
  readonly above: SubKegiatan;
  readonly marksOf: MarkedCells;
}

function isianOfKuitansi(as: readonly Kuitansi[], { kode, acara, above, marksOf }: Around): IsianKuitansi {
  const first = <T>(read: (one: Kuitansi) => T | undefined): T | undefined =>
    as.map(read).find((found) => found !== undefined);
  const jumlah = as[0]?.jumlah?.value;
  const terbilang = first((one) => one.terbilang?.value);
  const printed = first((one) => one.subKegiatan?.value);
  const inCode = first((one) => one.kodeSubKegiatan?.value);
  const sub = inCode ?? printed ?? above;
  const facts = isOfAcara(sub, acara) ? statedBy(acara) : undefined;
  const subKegiatan = (printed ?? known(above))?.written;
  return {
    nomor: first((one) => numberOf(one)),
    sudahTerimaDari: first((one) => one.sudahTerimaDari?.value),
    jumlah,
    terbilangBerbeda: jumlah !== undefined && terbilang !== undefined && isOther(jumlah, terbilang),
    untukPembayaran: first((one) => one.untukPembayaran?.value),
    nomorDpa: first((one) => one.nomorDpa?.value) ?? (facts?.nomorDpa || undefined),
    program: first((one) => one.program?.value) ?? codeAndName(facts?.program),
    kegiatan: first((one) => one.kegiatan?.value) ?? codeAndName(facts?.kegiatan),
    subKegiatan:
      subKegiatan === undefined || subKegiatan === facts?.subKegiatan.kode
        ? codeAndName(facts?.subKegiatan)
        : subKegiatan,
    kode: {
      subKegiatan: known(sub)?.written ?? (facts?.subKegiatan.kode || undefined),
      belanja: kode?.written,
    },
    tanggal: first((one) => one.tanggal),
    penerima: first((one) => one.penerima?.value),
    tanggalDiterima: first((one) => one.tanggalDiterima),
    tanggalDibukukan: first((one) => one.tanggalDibukukan),
    tanggalLunas: first((one) => one.tanggalLunas),
    folioBukuKas: first((one) => one.folioBukuKas?.value),
    klausulBarang: first((one) => one.klausulBarang?.value),
    marks: marksOf(
      as.flatMap(({ jumlah: amount, nomorDpa, kodeSubKegiatan, kodeRekening, tanggal }) => [
        amount?.at,
        nomorDpa?.at,
        kodeSubKegiatan?.at,
        kodeRekening?.at,
        tanggal?.at,
      ]),
    ),
  };
}

function isOther(jumlah: Rupiah, terbilang: string): boolean {
  return jumlah >= 0 && jumlah <= LARGEST_TERBILANG * 100 && !compareTerbilang(jumlah, terbilang).same;
}

function known(sub: SubKegiatan): KodeRekening | undefined {
  return sub === "several" ? undefined : sub;
}

/** A dash in the column of the numbers is no number. */
function numberOf({ nomor }: Kuitansi): string | undefined {
  return nomor === undefined || buktiNamed(nomor.value) === "none" ? undefined : nomor.value;
}

function isianOfRealisasi(line: BarisRealisasi, acara: Acara, above: SubKegiatan, marksOf: MarkedCells): IsianKuitansi {
  const facts = isOfAcara(above, acara) ? statedBy(acara) : undefined;
  const sub = known(above)?.written;
  return {
    nomor: line.nomorBukti?.value,
    sudahTerimaDari: undefined,
    jumlah: line.realisasi?.value,
    terbilangBerbeda: false,
    untukPembayaran: line.uraian?.value,
    nomorDpa: facts?.nomorDpa || undefined,
    program: codeAndName(facts?.program),
    kegiatan: codeAndName(facts?.kegiatan),
    subKegiatan: codeAndName(facts?.subKegiatan) ?? sub,
    kode: { subKegiatan: (facts?.subKegiatan.kode || undefined) ?? sub, belanja: line.kodeRekening?.value.written },
    tanggal: line.tanggal,
    penerima: undefined,
    tanggalDiterima: undefined,
    tanggalDibukukan: undefined,
    tanggalLunas: undefined,
    folioBukuKas: undefined,
    klausulBarang: undefined,
    marks: marksOf([line.realisasi?.at, line.kodeRekening?.at, line.tanggal?.at]),
  };
}
