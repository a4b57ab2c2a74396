import type { CellRef } from "../../core/cells/cellRef";
import type { Kepala } from "../../core/records/kepala";
import type { Rupiah } from "../../core/values/rupiah";
import type { Tanggal } from "../../core/values/tanggal";
import type { DokumenMessages, DokumenMissing } from "../dokumen";
import { formatNumber, formatRupiah as rp, formatTanggal } from "../format";
import { cellPlaces, listed, quoted } from "../place";

const OVER: Readonly<Record<Kepala["di"], string>> = {
  anggaran: "budget sheet",
  realisasi: "realisasi",
  bku: "BKU",
  kuitansi: "kuitansi",
  undangan: "list of invitations",
  registrasi: "registration list",
  tercetak: "unsigned attendance list",
  hadir: "attendance list",
  pembayaran: "payment list",
};
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const LEVEL = { program: "program", kegiatan: "kegiatan", sub_kegiatan: "sub kegiatan" } as const;

const cells = (at: readonly CellRef[]): string =>
  cellPlaces(at, { sheet: "sheet", row: "row", cell: "cell" }, (items) =>
    listed(items, "and", (count) => `${formatNumber(count, "en")} more`),
  );
const date = (value: Tanggal): string => formatTanggal(value, "en");
const span = ({ dari, sampai }: { readonly dari: Tanggal; readonly sampai: Tanggal }): string =>
  date(dari) === date(sampai) ? date(dari) : `${date(dari)} to ${date(sampai)}`;
const difference = (a: Rupiah, b: Rupiah): string => rp((a > b ? a - b : b - a) as Rupiah);
const day = (number: number): string => DAYS[number] ?? "";

export const dokumen: DokumenMessages = {
  "pagu-lembar-berbeda": {
    nama: "A pagu over a table differs from that of the event",
    arti: "The pagu written over tables of budget, realisasi and BKU is compared with that of the event.",
    alasan: "Everything is compared with one pagu; where a sheet states another, one of them is wrong.",
    langkah:
      "Compare both with the DPA. Correct the sheet, or the pagu in the event's settings. If the sheet states the pagu of the whole sub kegiatan, mark it as intended.",
    kalimat: ({ di, tertulis, pagu }, at) =>
      `The pagu over the ${OVER[di]} reads ${rp(tertulis)}, while that of the event is ${rp(pagu)} (difference ${difference(tertulis, pagu)}; ${cells(at)}).`,
  },
  "sub-kegiatan-lembar-berbeda": {
    nama: "The sub kegiatan over a table is not that of the event",
    arti: "The codes of program, kegiatan and sub kegiatan over tables are compared with the sub kegiatan of the event.",
    alasan: "A sheet of another activity is counted here where it lies in the same file.",
    langkah:
      "If the code is a slip, correct it after the DPA. If the sheet belongs to another activity, take it out of this file.",
    kalimat: ({ di, isian, tertulis, seharusnya }, at) =>
      `The ${LEVEL[isian]} over the ${OVER[di]} reads ${tertulis}, while the sub kegiatan of the event is ${seharusnya} (${cells(at)}).`,
  },
  "nomor-dpa-lembar-berbeda": {
    nama: "The DPA number over a table differs",
    arti: "The DPA number over tables is compared with that of the event.",
    alasan: "A sheet that names another DPA may be out of date, or belong to another activity.",
    langkah: "Compare it with the DPA. If the sheet follows a valid changed DPA, mark it as intended.",
    kalimat: ({ di, tertulis, seharusnya }, at) =>
      `The DPA number over the ${OVER[di]} reads ${quoted(tertulis)}, while that of the event is ${quoted(seharusnya)} (${cells(at)}).`,
  },
  "tahun-anggaran-lembar-berbeda": {
    nama: "The budget year written is not that of the event",
    arti: "The budget year in titles, over tables and on kuitansi is compared with that of the event.",
    alasan: "Last year's form is easily used again with its year, or the sheet belongs to another year.",
    langkah: "Correct the year if it is a slip. If the sheet belongs to another year, take it out of this file.",
    kalimat: ({ di, tertulis, tahunAnggaran }, at) =>
      `The budget year on the ${OVER[di]} reads ${tertulis}, while that of the event is ${tahunAnggaran} (${cells(at)}).`,
  },
  "tanggal-lembar-berbeda": {
    nama: "The date over a list is not the date of the event",
    arti: "The date of the event over attendance and other lists is compared with that of the event. Dates of printing and signing are left out.",
    alasan: "An attendance list of another date does not show that anyone came to this event.",
    langkah:
      "Compare it with the invitation. Correct the date if it is a slip. If the list is of another meeting for this activity, mark it as intended.",
    kalimat: ({ di, tertulis, acara }, at) =>
      `The date over the ${OVER[di]} reads ${span(tertulis)}, while the event is on ${span(acara)} (${cells(at)}).`,
  },
  "bukti-belum-dilampirkan": {
    nama: "An SPK or BAST is cited and not among the files",
    arti: "The numbers of SPK and BAST that kuitansi cite are gathered. They are looked for on sheets that are titled Surat Perintah Kerja or Berita Acara Serah Terima; what is no workbook can't be seen.",
    alasan: "A document that is cited belongs to the papers.",
    langkah: "Make sure that a copy is attached, then mark it as meant.",
    kalimat: ({ dokumen, banyak }, at) =>
      `${banyak > 1 ? `${formatNumber(banyak, "en")} kuitansi of the register cite an SPK or BAST, first` : "A kuitansi cites"} ${dokumen.map(({ jenis, nomor }) => `${jenis.toUpperCase()} ${nomor}`).join(" and ")} (${cells(at)}): not among these files.`,
  },
  "nip-pejabat-berbeda": {
    nama: "One signer stands with two NIP",
    arti: "The NIP under the names of those who sign (KPA, PPTK, bendahara and others) is compared across all sheets with that name.",
    alasan: "Each person has one NIP; one of them is mistyped.",
    langkah: "Compare with the staff card or the appointment, then correct the sheet that is wrong.",
    kalimat: ({ nama, nip, kali }, at) =>
      `${nama} signs with NIP ${nip.map((one, i) => `${one} (${formatNumber(kali[i] ?? 0, "en")} ×)`).join(" and ")}, see ${cells(at)}.`,
  },
  "isi-surat-berbeda": {
    nama: "Number or date of an SPK or BAST is not what is cited",
    arti: "Number and date of the SPK and BAST that kuitansi cite, and of the SPK that a BAST cites, are compared with the sheets of those papers.",
    alasan: "Kuitansi and BAST prove the work under one paper; another number or date names another paper.",
    langkah: "Look at the paper itself, then correct what is written wrongly.",
    kalimat: ({ oleh, jenis, nomor, beda }, at) =>
      `A ${oleh === "bast" ? "BAST" : "kuitansi"} cites ${jenis.toUpperCase()} ${nomor}${
        beda.isian === "nomor"
          ? `, while the ${jenis.toUpperCase()} among these files has the number ${beda.tertulis}`
          : ` of ${date(beda.disebut)}, while the paper says ${date(beda.tertulis)}`
      } (${cells(at)}).`,
  },
  "dokumen-belum-ada": {
    nama: "A list that is needed is not among the files",
    arti: "For meetings, meals and fees, lists of invitations and attendance are looked for among the files.",
    alasan: "Who was invited and came proves the expense. Which papers are asked for each region rules for itself.",
    langkah: "Add the file of the list, or attach it where it is kept elsewhere.",
    kalimat: ({ dokumen, uraian, jumlah, banyak }, at) =>
      `${dokumen === "undangan" ? "An invitation list" : "An attendance list"} is not among these files, or was not recognised, though ${uraian === undefined ? "an expense" : quoted(uraian)} of ${rp(jumlah)} (${cells(at.slice(0, 1))}) ${banyak > 1 ? `and ${formatNumber(banyak - 1, "en")} more ${banyak === 2 ? "expense" : "expenses"} (${cells(at.slice(1))}) need` : "needs"} it.`,
  },
  "hari-berbeda": {
    nama: "The day of the week does not fit its date",
    arti: "The day of the week written with a date is compared with the calendar.",
    alasan: "Where day and date do not fit, one of them is a slip.",
    langkah: "Compare both with the invitation, then correct the day or the date.",
    kalimat: ({ tanggal, tertulis, seharusnya }, at) =>
      `In ${cells(at)} the day reads ${day(tertulis)}, while ${date(tanggal)} is a ${day(seharusnya)}.`,
  },
};

const NOT_STATED = "No sheet states it, so there is nothing to compare. It need not be added.";

export const dokumenMissing: DokumenMissing = {
  acaraDiisi:
    "These files are not those of the built-in activity: they name another one, or their sums are far from its pagu. Fill in the activity first (in Settings, or with --acara), then check again.",
  paguDiisi:
    "These files are not those of the built-in activity: they name another one, or their sums are far from its pagu. Fill in the activity first (in Settings, or with --acara), or its pagu alone (--pagu), then check again.",
  acaraBerkas:
    "The built-in event is used, and no line over a table agrees with it. Fill in the activity (Settings, or the file acara.json).",
  paguKepalaTerbaca: "The amount of a pagu over a table could not be read. Write it as a number.",
  waktuKepalaTerbaca: "A date of the event over a table could not be read in full. Write its day, month and year.",
  paguKepala: NOT_STATED,
  waktuKepala: NOT_STATED,
  kodeKepala: NOT_STATED,
  dpaKepala: NOT_STATED,
  tahunTertulis: NOT_STATED,
  tanggalBerhari: NOT_STATED,
};
