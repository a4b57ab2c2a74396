import type { Sourced } from "../../../cells/sourced";
import type { BarisBukuPembantu } from "../../../records/money/bukuPembantu";
import type { Records } from "../../../records/records";
import type { Rupiah } from "../../../values/rupiah";
import { total } from "../../../values/exact";
import { grouped } from "../../../values/grouped";
import { nomorKey, tupleKey } from "../../../values/keys";

/** A line of a book beside the BKU, and the amounts that stand elsewhere under its number. */
export interface BandingPembantu extends BarisBukuPembantu {
  /** All that the book books under this number: a book of accounts divides a bukti among them. */
  readonly seluruh: Rupiah;
  readonly di: "bku" | "kuitansi";
  readonly tercatat: readonly [Sourced<Rupiah>, ...Sourced<Rupiah>[]];
}

type Amounts = ReadonlyMap<string, readonly Sourced<Rupiah>[]>;

/**
 * Whether an amount stands under that number elsewhere, in one line or as the sum of several: a BKU books one bukti by account, and its taxes.
 */
export function isBooked({ jumlah, seluruh, tercatat }: BandingPembantu): boolean {
  const amounts = tercatat.map(({ value }) => value);
  return [...amounts, total(amounts)].some((amount) => amount === jumlah.value || amount === seluruh);
}

/**
 * The lines of auxiliary books whose number the BKU knows as that of a bukti or as its own, else a kuitansi: of each kind of
 * book the numbers under which most of its lines find their amount. Where few do, the numbers count something else.
 */
export function bandingPembantu(records: Records): readonly BandingPembantu[] {
  const sources = sourcesOf(records);
  return [...grouped(records.bukuPembantu, ({ buku, nomor }) => tupleKey(buku, nomor.at.file)).values()].flatMap(
    (book) => {
      const wholes = new Map(
        [...grouped(book, ({ nomor }) => nomorKey(nomor.value))].map(([key, lines]) => [
          key,
          total(lines.map(({ jumlah }) => jumlah.value)),
        ]),
      );
      const readings = sources.map(({ di, amounts }) => {
        const lines = book.flatMap((line): readonly BandingPembantu[] => {
          const key = nomorKey(line.nomor.value);
          const [first, ...more] = amounts.get(key) ?? [];
          const seluruh = wholes.get(key) ?? line.jumlah.value;
          return first === undefined ? [] : [{ ...line, seluruh, di, tercatat: [first, ...more] }];
        });
        return { lines, right: lines.filter(isBooked).length };
      });
      const best = Math.max(...readings.map(({ right }) => right));
      const reading = readings.find(({ lines, right }) => right === best && right * 2 > lines.length);
      return reading?.lines ?? [];
    },
  );
}

function sourcesOf({
  bku,
  kuitansi,
}: Records): readonly { readonly di: BandingPembantu["di"]; readonly amounts: Amounts }[] {
  const booked = bku.flatMap(({ nomorBukti, nomor, penerimaan, pengeluaran }) =>
    [penerimaan, pengeluaran].flatMap((jumlah) =>
      jumlah && jumlah.value !== 0 ? [{ jumlah, nomorBukti: nomorBukti?.value, nomor: nomor?.value }] : [],
    ),
  );
  const receipts = kuitansi.flatMap(({ nomor, jumlah }) => (nomor && jumlah ? [{ jumlah, nomor: nomor.value }] : []));
  return [
    { di: "bku", amounts: byNumber(booked.map(({ jumlah, nomorBukti }) => ({ jumlah, nomor: nomorBukti }))) },
    { di: "bku", amounts: byNumber(booked) },
    { di: "kuitansi", amounts: byNumber(receipts) },
  ];
}

function byNumber(lines: readonly { readonly nomor: string | undefined; readonly jumlah: Sourced<Rupiah> }[]): Amounts {
  const numbered = lines.filter(({ nomor }) => nomor !== undefined && nomorKey(nomor) !== "");
  const groups = grouped(numbered, ({ nomor = "" }) => nomorKey(nomor));
  return new Map([...groups].map(([key, all]) => [key, all.map(({ jumlah }) => jumlah)]));
}
