import type { Acara } from "../acara/acara";
import { openSumsOf } from "../tally/openSums";
import { bukuPajak } from "../pajak/bukuPajak";
import { realisasiByLists } from "../tally/paidByLists";
import type { Records } from "../records/records";
import type { Review } from "../review";
import { anggaranSheet, anggaranTable } from "./anggaranSheet";
import { benangSheet, hasBenang } from "./benangSheet";
import { bkuSheet, bkuTable } from "./bkuSheet";
import { bukuPajakSheet } from "./bukuPajakSheet";
import { CodeBook } from "./codeBook";
import type { SourceTrail } from "./fileTrail";
import { folioLinks } from "./folioLinks";
import { jejakSheet } from "./jejak/jejakSheet";
import { gapsFound } from "./kegiatan/gaps";
import { openKegiatan } from "./kegiatan/kegiatanSheet";
import { kelengkapanOf } from "../kelengkapan/kelengkapan";
import { kelengkapanSheet } from "./kelengkapanSheet";
import { kuitansiSheet, kuitansiTable } from "./kuitansiSheet";
import { listedPeople } from "./orang/listedPeople";
import { orangSheet, orangTable } from "./orang/orangSheet";
import { petaKehadiranSheet, petaKehadiranTable } from "./orang/petaKehadiranSheet";
import { belumPastiSheet } from "./perluDiperiksa/belumPastiSheet";
import { outcomeTables } from "./perluDiperiksa/outcomeTables";
import { pemeriksaanSheet } from "./perluDiperiksa/pemeriksaanSheet";
import { perluDiperiksaSheet } from "./perluDiperiksa/perluDiperiksaSheet";
import { pesertaSheet, pesertaTable } from "./pesertaSheet";
import type { PlannedWorkbook } from "./plan/plannedWorkbook";
import { realisasiSheet, realisasiTable } from "./realisasiSheet";
import { countReceipts, type Receipt } from "./receipts";
import { rekapAnggaranSheet } from "./rekapAnggaranSheet";
import { rekapAnggaranTable } from "./rekapAnggaranTable";
import { rekapKabKotaSheet } from "./rekapKabKotaSheet";
import { rekapKabKotaTable } from "./rekapKabKotaTable";
import { outsideName, seatsOf } from "./seats";
import type { SheetWords } from "./words";

/**
 * The workbook that is handed back: records in tables with the cell that each came from, rekap and answer as live
 * formulas over them, what is to be examined, and the trail. `files` are those that the review was made of, in their
 * order, the refused ones too.
 */
export function planSheets(review: Review, files: readonly SourceTrail[], words: SheetWords): PlannedWorkbook {
  const { acara, records } = review;
  const codes = new CodeBook();
  const seats = seatsOf(acara, words);
  const receipts = countReceipts(records.kuitansi);
  const people = listedPeople(review.people.orang, acara);
  const peserta = pesertaTable(records, review.people.orang, acara, seats, words, people?.numberOf);
  const orang = people && orangTable(people, peserta, acara, seats, words);
  const rekapKabKota = rekapKabKotaTable(peserta, orang, acara, seats, words, otherOrigins(records, acara, words));
  const folios = folioLinks(records, review.benang, receipts);
  const money = {
    anggaran: anggaranTable(records.anggaran, codes, words),
    realisasi: realisasiTable(records.realisasi, realisasiByLists(records), codes, words),
    kuitansi: kuitansiTable(receipts, folios, codes, words),
    bku: bkuTable(records.bku, folios, codes, words),
  };
  const pajak = bukuPajak(records, acara);
  const kelengkapan = kelengkapanOf(review.benang, records, acara);
  const rekapAnggaran = rekapAnggaranTable(records, receipts, money, codes, words);
  const outcomes = outcomeTables(review, words);
  const kegiatan = openKegiatan(acara, words);
  return {
    title: words.workbookTitle,
    sheets: [
      kegiatan.finish(
        {
          ...money,
          rekap: rekapAnggaran,
          byAccount: namesAccounts(records, receipts),
          gaps: gapsFound(review.outcomes),
        },
        { peserta, rekap: rekapKabKota },
        outcomes,
        openSumsOf(records),
      ),
      pesertaSheet(peserta, acara, words),
      ...(orang ? [orangSheet(orang, acara, words)] : []),
      rekapKabKotaSheet(rekapKabKota, peserta, acara, words),
      ...(orang && people.seated
        ? [petaKehadiranSheet(petaKehadiranTable(people, orang, acara, seats, words), acara, words)]
        : []),
      anggaranSheet(money.anggaran, acara, words),
      realisasiSheet(money.realisasi, acara, words),
      ...(records.bku.length > 0 ? [bkuSheet(money.bku, acara, words)] : []),
      ...(pajak.length > 0 ? [bukuPajakSheet(pajak, acara, words)] : []),
      rekapAnggaranSheet(rekapAnggaran, kegiatan.pagu, acara, words),
      ...(hasBenang(records, review.benang) ? [benangSheet(review.benang, codes, acara, words)] : []),
      ...(kelengkapan.length > 0 ? [kelengkapanSheet(kelengkapan, codes, acara, words)] : []),
      kuitansiSheet(money.kuitansi, acara, words),
      perluDiperiksaSheet(outcomes.findings, acara, words),
      belumPastiSheet(outcomes.questions, acara, words),
      pemeriksaanSheet(outcomes, acara, words),
      jejakSheet(review, files, words),
    ],
  };
}

/** A code that can't be read still tells one account from another. */
function namesAccounts({ realisasi }: Records, receipts: readonly Receipt[]): boolean {
  const named = realisasi.every(
    ({ kodeRekening, kodeTidakTerbaca }) => (kodeRekening ?? kodeTidakTerbaca) !== undefined,
  );
  return named && receipts.every(({ kode }) => kode !== undefined);
}

/** Where people come from besides the kab/kota: kecamatan by name, outside the activity, and nowhere that is written. */
function otherOrigins(
  { undangan, registrasi, tercetak, hadir, pembayaran }: Records,
  acara: Acara,
  words: SheetWords,
): readonly string[] {
  const everyone = [...undangan, ...registrasi, ...tercetak, ...hadir, ...pembayaran];
  const names = everyone.flatMap(({ asal }) => (asal?.value.tingkat === "kecamatan" ? [asal.value.nama] : []));
  const outside = everyone.flatMap(({ asal }) =>
    asal?.value.tingkat === "luar" ? [outsideName(asal.value, acara, words)] : [],
  );
  const unwritten = everyone.some(({ asal }) => asal === undefined) ? [words.peserta.unwrittenOrigin] : [];
  return [...[...new Set(names)].sort(), ...[...new Set(outside)].sort(), ...unwritten];
}
