import type { Records } from "../records/records";
import type { BarisBku } from "../records/bku";
import { distinctKuitansi, type Bukti } from "../tally/distinctKuitansi";
import { budgetStatements } from "../tally/budgetStatements";
import { having } from "../values/having";
import { belanjaOfBku, uncodedPayments } from "../tally/belanja";
import { kodeOfBukti } from "../tally/pairing";
import type { KodeRekening } from "../values/kodeRekening";
import type { Rupiah } from "../values/rupiah";
import { partyOf, type Party } from "./party";

/** A receipt as one side of a match. */
export interface ReceiptParty extends Party {
  readonly bukti: Bukti;
  readonly kode: KodeRekening | undefined;
  readonly penerima: string | undefined;
}

/** A payment booked in the BKU as the other side. */
export interface BookedParty extends Party {
  readonly line: BarisBku;
  readonly kode: KodeRekening | undefined;
}

export function receiptParties({ kuitansi }: Records): readonly ReceiptParty[] {
  return distinctKuitansi(having(kuitansi, "jumlah")).map((bukti) => {
    const [first] = bukti.as;
    const kode = kodeOfBukti(bukti);
    const penerima = bukti.as.find((one) => one.penerima)?.penerima?.value;
    const party = partyOf({
      at: first.jumlah.at,
      raw: first.jumlah.raw,
      jumlah: bukti.jumlah,
      nomor: bukti.as.map(({ nomor }) => nomor?.value),
      kode,
      tanggal: bukti.as.flatMap(({ tanggalDibukukan, tanggalLunas, tanggal }) =>
        [tanggalDibukukan, tanggalLunas, tanggal].map((one) => one?.value),
      ),
      uraian: first.untukPembayaran?.value,
      texts: bukti.as.flatMap((one) => [one.untukPembayaran?.value]),
    });
    return { ...party, bukti, kode, penerima };
  });
}

export function bookedParties({ bku }: Records): readonly BookedParty[] {
  // Most books of an office name no account: there a payment is what has a number, and is neither tax nor money moved.
  const numbered = uncodedPayments(bku).filter(({ nomor }) => nomor !== undefined && /\d/.test(nomor.value));
  const belanja = new Set([...belanjaOfBku(bku), ...numbered].map(({ at }) => at));
  return bku.flatMap((line): BookedParty[] => {
    const { pengeluaran } = line;
    if (!pengeluaran || !belanja.has(line.at)) return [];
    return [{ ...linePartyOf(line, pengeluaran.value), line, kode: line.kodeRekening?.value }];
  });
}

function linePartyOf({ pengeluaran, at, nomorBukti, kodeRekening, tanggal, uraian }: BarisBku, jumlah: Rupiah): Party {
  return partyOf({
    at: pengeluaran?.at ?? at,
    raw: pengeluaran?.raw ?? "",
    jumlah,
    nomor: [nomorBukti?.value],
    kode: kodeRekening?.value,
    tanggal: [tanggal?.value],
    uraian: uraian?.value,
    texts: [uraian?.value],
  });
}

/** The lines of the budget that holds. */
export function budgetParties({ anggaran }: Records): readonly Party[] {
  const counted = budgetStatements(having(anggaran, "jumlah")).counted.flat();
  return counted.map(({ jumlah, kodeRekening, uraian }) =>
    partyOf({
      at: jumlah.at,
      raw: jumlah.raw,
      jumlah: jumlah.value,
      nomor: [],
      kode: kodeRekening?.value,
      tanggal: [],
      uraian: uraian?.value,
      texts: [uraian?.value],
    }),
  );
}
