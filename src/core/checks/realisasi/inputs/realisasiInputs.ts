import type { Sourced } from "../../../cells/sourced";
import type { Acara } from "../../../acara/acara";
import type { Records } from "../../../records/records";
import type { Tanggal, TanggalReading } from "../../../values/tanggal";
import type { CheckInputs } from "../../inputs";
import { distinctKuitansi } from "../../../tally/distinctKuitansi";
import { nomorKey, tupleKey } from "../../../values/keys";
import { having } from "../../../values/having";
import { present } from "../../present";
import { askedRows, type Unread } from "../../../tally/unread";
import { accountsKnown } from "./accountsKnown";
import { bandingPembantu } from "./bandingPembantu";
import { belanjaOfBku, belanjaOfRealisasi, bookedPayments } from "../../../tally/belanja";
import { bkuSpending, mostOfBku } from "./bkuSpending";
import { bookOfBku, goesOnFromBefore } from "./bookOfBku";
import { codedBuktiOf } from "./codedBukti";
import { paidByLists } from "../../../tally/paidByLists";
import { toldTax } from "./pembanding";
import { paysPeople } from "../../../tally/paymentsToPeople";
import { paymentsKnown } from "./paymentsKnown";
import { countedRealisasi } from "../../../tally/countedRealisasi";
import { limitsOf } from "./limits";
import { formSeries } from "../nomorBuktiLompat";
import { openNumbers } from "../../../tally/openSpending";
import { uncodedLines } from "./uncodedLines";
import { pembukuanKuitansi } from "./pembukuanKuitansi";
import { spendingOf } from "./spending";

/** What the checks of spending can ask for. */
export function realisasiInputs(records: Records, { pagu }: Pick<Acara, "pagu">, unread: Unread): Partial<CheckInputs> {
  const lines = countedRealisasi(having(records.realisasi, "realisasi"));
  const receipts = having(records.kuitansi, "jumlah");
  const register = receipts.filter(({ bentuk }) => bentuk === "register");
  const fromRealisasi = belanjaOfRealisasi(lines);
  const fromBku = belanjaOfBku(records.bku);
  const bukti = distinctKuitansi(receipts);
  const open = openNumbers(unread);
  // A tax book runs on in days and balances as a BKU does.
  const books = records.pajak.length > 0 ? [...records.bku, ...records.pajak] : records.bku;
  const booked = having(
    [...belanjaOfRealisasi(having(records.realisasi, "realisasi")), ...bookedPayments(records.bku)],
    "nomor",
  );
  const nomorBukti = [
    ...having(records.realisasi, "nomorBukti").map(({ nomorBukti }) => nomorBukti),
    ...having(records.bku, "nomorBukti").map(({ nomorBukti }) => nomorBukti),
    ...having(register, "nomor").map(({ nomor }) => nomor),
  ];
  const beside = fromRealisasi.length > 0 ? fromBku : [];
  const barisTanpaKode = uncodedLines(records.realisasi, records.questions);
  const limits = limitsOf(having(records.anggaran, "jumlah"), records.realisasi, unread.anggaran);
  const book = bkuSpending(records, limits, unread);
  const spending = spendingOf(lines, bukti, unread, book);
  const budgetHasCodes = records.anggaran.some(({ kodeRekening }) => kodeRekening !== undefined);
  const terbaca = {
    barisTanpaKode,
    // Lines that are their own limit are something to check, though no account has one.
    ...(limits.length > 0 || (barisTanpaKode.length > 0 && !budgetHasCodes) ? { limits } : {}),
    pembayaranBku: bookOfBku(beside, records.bku),
    pembayaranOrang: [
      bukti.flatMap(({ as: [each] }) => (paysPeople(each.untukPembayaran?.value) ? [each] : [])),
      ...[bookedPayments(records.bku), fromRealisasi].map((lines) =>
        lines.filter(({ uraian }) => paysPeople(uraian?.value)),
      ),
    ],
    menurutDaftar: paidByLists(fromRealisasi.length > 0 ? fromRealisasi : fromBku, records, unread),
    ...(unread.realisasi.length === 0 ? { realisasiTerbaca: true as const } : {}),
    ...(records.realisasi.some(askedRows(records.questions)) ? {} : { barisRealisasiTerbaca: true as const }),
    ...(book?.unread.length === 0 || lines.length > 0 || mostOfBku(records) <= pagu
      ? { belanjaBkuSeanggaran: true as const }
      : {}),
    ...(unread.bku.length === 0 ? { bkuTerbaca: true as const } : {}),
    ...(books.every(({ tanggal }) => tanggal?.value.sure !== false || isNoDate(tanggal.value))
      ? { tanggalBkuTerbaca: true as const }
      : {}),
    ...(paymentsKnown(records.bku, bukti) ? { pengeluaranBkuDikenali: true as const } : {}),
    ...(formSeries(nomorBukti) ? { urutanNomor: true as const } : {}),
    ...(hasDoubtfulDate(records) ? {} : { tanggalTerbaca: true as const }),
    ...(accountsKnown(fromRealisasi, bukti) ? { rekeningBelanja: true as const } : {}),
  };
  const found = present({
    spending,
    belanja: fromRealisasi.length > 0 ? fromRealisasi : fromBku,
    belanjaBerkode: [
      ...spending.flatMap(({ sumber, items }) =>
        sumber === "bku" ? [] : having(items, "kode").map((item) => ({ ...item, sumber })),
      ),
      ...having(fromBku, "kode").map((item) => ({ ...item, sumber: "bku" as const })),
    ],
    sisa: having(records.realisasi, "pagu", "realisasi", "sisa"),
    persen: [...having(records.realisasi, "pagu", "realisasi", "persen"), ...records.persenJumlah],
    kumulatif: records.kumulatif,
    rincianBulan: records.rincianBulan,
    hitunganBaris: records.hitunganBaris,
    barisPembantu: bandingPembantu(records),
    saldoPenutup: records.saldoPenutup,
    bkuBerkode: receipts.length > 0 || goesOnFromBefore(records) ? [] : beside,
    realisasiBerkode: fromRealisasi.filter(({ kode }) => kode !== undefined),
    buktiBerkode: codedBuktiOf(records, booked),
    catatanBernomor: booked,
    pembanding: [
      ...booked.map(toldTax),
      ...having(register, "nomor").map(({ nomor, jumlah }) => ({ di: "register" as const, nomor, jumlah })),
    ].filter(({ nomor }) => !open.has(nomorKey(nomor.value))),
    nomorBukti,
    tanggal: [
      ...certain("realisasi", records.realisasi),
      ...certain(
        "bku",
        records.bku.filter(({ pengeluaran }) => pengeluaran !== undefined),
      ),
      ...certain("kuitansi", records.kuitansi),
    ],
    bkuBertanggal: certain("bku", books).map(({ reading }) => reading),
    pembukuanKuitansi: pembukuanKuitansi(records),
    paguRealisasi: having(records.realisasi, "pagu", "kodeRekening"),
    nilaiBukti: [
      ...receipts.map(({ jumlah }) => jumlah.value),
      ...bookedPayments(records.bku).map(({ jumlah }) => jumlah.value),
      ...fromRealisasi.map(({ jumlah }) => jumlah.value),
    ],
    bku: books.some(({ saldo }) => saldo) ? books : [],
  });
  return { ...terbaca, ...found };
}

/** A date that is asked about; one that is known to be incomplete is another check's affair. */
function hasDoubtfulDate({ realisasi, bku, kuitansi }: Records): boolean {
  return [...realisasi, ...bku, ...kuitansi].some(
    ({ tanggal }) => tanggal && !tanggal.value.sure && tanggal.value.why !== "incomplete" && !isNoDate(tanggal.value),
  );
}

/** A day that no calendar has: its own row is asked about, and of the others nothing is left open. */
function isNoDate(reading: TanggalReading): boolean {
  return !reading.sure && reading.why === "impossible";
}

/** Certain dates, each once: a day that is written for several lines stands in one cell. */
function certain(
  di: CheckInputs["tanggal"][number]["di"],
  rows: readonly { readonly tanggal: Sourced<TanggalReading> | undefined }[],
): CheckInputs["tanggal"] {
  const seen = new Set<string>();
  return rows.flatMap(({ tanggal }) => {
    if (!tanggal?.value.sure) return [];
    const { file, sheet, row, col } = tanggal.at;
    const key = tupleKey(file, sheet, row, col);
    if (seen.has(key)) return [];
    seen.add(key);
    const reading: Sourced<Tanggal> = { value: tanggal.value.value, raw: tanggal.raw, at: tanggal.at };
    return [{ di, reading }];
  });
}
