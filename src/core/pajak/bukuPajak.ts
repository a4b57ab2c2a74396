import type { Acara } from "../acara/acara";
import type { CellRef } from "../cells/cellRef";
import type { Rule } from "../values/rule";
import { roughTotal } from "../values/exact";
import type { Records } from "../records/records";
import { nearestSen, rupiah, rupiahFromSen, ZERO_RUPIAH, type Rupiah } from "../values/rupiah";
import { compareTanggal, serialOf, type Tanggal } from "../values/tanggal";
import { batasSetor } from "./batasSetor";
import { gerakPajak, type GerakPajak } from "./gerakPajak";
import { nilaiOfBukti } from "./nilaiOfBukti";
import { setorOf } from "./setorOf";
import { tarifOn } from "../acara/tarifPajak";

/** One tax of one expense: what it should be, what was held back and what was paid on. */
export interface BarisBukuPajak {
  readonly jenis: string;
  readonly nomor: string | undefined;
  /** Of the line that holds it back. */
  readonly tanggal: Tanggal | undefined;
  readonly uraian: string | undefined;
  /** What was paid for, or the base that the book itself states, and where it stands. */
  readonly nilai: { readonly jumlah: Rupiah; readonly at: CellRef } | undefined;
  readonly hitungan: Hitungan | undefined;
  readonly dipungut: Rupiah;
  readonly disetor: Rupiah;
  readonly setor: Tanggal | undefined;
  readonly batas: { readonly batas: Tanggal; readonly rule: Rule } | undefined;
  readonly ntpn: string | undefined;
  /** Of what was held back in front, then of what was paid on; never empty. */
  readonly at: readonly CellRef[];
}

/** A tax as its rule reckons it. */
export interface Hitungan {
  /** The base without PPN. */
  readonly dasar: Rupiah;
  readonly persen: number;
  /** In whole rupiah, as taxes are paid. */
  readonly jumlah: Rupiah;
  /** What was held back is this, give or take how it was rounded. */
  readonly cocok: boolean;
  readonly rule: Rule;
}

/** All taxes of the papers, each expense by itself, in the order of the book and of its taxes. */
export function bukuPajak(
  records: Records,
  { tanggal: ofAcara, tarifPajak }: Pick<Acara, "tanggal" | "tarifPajak">,
): readonly BarisBukuPajak[] {
  const moves = gerakPajak(records);
  if (moves.length === 0) return [];
  const nilaiOf = nilaiOfBukti(records);
  const withPpn = new Set(moves.flatMap(({ jenis, nomor }) => (jenis === "PPN" && nomor ? [nomor.value] : [])));
  return setorOf(moves).flatMap(({ dipungut, disetor }): BarisBukuPajak[] => {
    const gerak = dipungut[0] ?? disetor[0]?.gerak;
    if (gerak === undefined) return [];
    const { jenis, nomor } = gerak;
    const tanggal = dayOf(gerak);
    const held = sumOf(dipungut.map(({ jumlah }) => jumlah.value));
    const paid = disetor.flatMap(({ gerak: one }) => dayOf(one) ?? []).sort(compareTanggal);
    const own = gerak.dasar && gerak.dasar.value > 0 ? { jumlah: gerak.dasar.value, at: gerak.dasar.at } : undefined;
    const nilai = own ?? (nomor && nilaiOf(nomor.value));
    const tarif = tarifOn(jenis, tanggal ?? ofAcara, tarifPajak);
    const ppn = tarifOn("PPN", tanggal ?? ofAcara, tarifPajak)?.persen[0] ?? 0;
    const bases =
      nilai && basesOf(nilai.jumlah, own !== undefined, ppn, jenis === "PPN" || withPpn.has(nomor?.value ?? ""));
    return [
      {
        jenis,
        nomor: nomor?.value,
        tanggal: dipungut.length > 0 ? tanggal : undefined,
        uraian: gerak.uraian?.value,
        nilai,
        hitungan: bases && tarif && dipungut.length > 0 ? reckon(bases, tarif.persen, held, tarif.rule) : undefined,
        dipungut: held,
        disetor: sumOf(disetor.map(({ sen }) => sen)),
        setor: paid.at(-1),
        batas: tanggal && dipungut.length > 0 ? batasSetor(jenis, tanggal) : undefined,
        ntpn: gerak.ntpn?.value ?? disetor.find((one) => one.gerak.ntpn)?.gerak.ntpn?.value,
        at: [...dipungut.map(({ jumlah }) => jumlah.at), ...disetor.map((one) => one.gerak.jumlah.at)],
      },
    ];
  });
}

/** Days between the last day to pay on and the deposit; undefined where one is not known, or the deposit was in time. */
export function hariTerlambat({ batas, setor }: BarisBukuPajak): number | undefined {
  const days = batas && setor ? serialOf(setor) - serialOf(batas.batas) : 0;
  return days > 0 ? days : undefined;
}

function dayOf({ tanggal }: GerakPajak): Tanggal | undefined {
  return tanggal?.value.sure ? tanggal.value.value : undefined;
}

/** A price holds its PPN where the book holds PPN back of it; the other reading is possible too. */
function basesOf(nilai: Rupiah, isBase: boolean, ppn: number, priceHoldsPpn: boolean): readonly number[] {
  if (isBase) return [nilai];
  const without = (nilai * 100) / (100 + ppn);
  return priceHoldsPpn ? [without, nilai] : [nilai, without];
}

const SEN_IN_RUPIAH = 100;

function reckon(bases: readonly number[], persen: readonly number[], held: Rupiah, rule: Rule): Hitungan {
  const all = bases.flatMap((base) => persen.map((share) => ({ base, share, tax: (base * share) / 100 })));
  const same = all.find(({ tax }) => Math.abs(held - tax) <= SEN_IN_RUPIAH);
  const { base, share, tax } = same ?? all[0] ?? { base: 0, share: 0, tax: 0 };
  return {
    dasar: rounded(base),
    persen: share,
    jumlah: rupiah(Math.round(tax / SEN_IN_RUPIAH)),
    cocok: same !== undefined,
    rule,
  };
}

function rounded(sen: number): Rupiah {
  return nearestSen(sen / SEN_IN_RUPIAH).value;
}

/** A sum too large to be exact is no tax. */
function sumOf(sen: readonly number[]): Rupiah {
  const sum = roughTotal(sen.map((one) => rupiahFromSen(one)));
  return Number.isSafeInteger(sum) ? rupiahFromSen(sum) : ZERO_RUPIAH;
}
