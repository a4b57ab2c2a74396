import type { NikProblem } from "../../core/values/nik";
import type { CellRef } from "../../core/cells/cellRef";
import type { SeatReached } from "../../core/checks/peserta/inputs/pesertaFacts";
import type { Dokumen } from "../../core/checks/findingFacts";
import type { ColumnField } from "../../core/tables/words/fields";
import { toNumber, type Rupiah } from "../../core/values/rupiah";
import type { FindingMessages } from "../findings";
import { counted } from "./counted";
import { dokumen, dokumenMissing } from "./dokumen";
import { formatNumber, formatPercent, formatRupiah as rp, formatTanggal } from "../format";
import { cellPlace, cellPlaces, listed, plainLabel, quoted, rowPlace } from "../place";

const WORDS = { sheet: "sheet", row: "row", cell: "cell" };
const row = (at: readonly CellRef[]): string => rowPlace(at, WORDS);
const cell = (at: readonly CellRef[]): string => cellPlace(at, WORDS);
const cells = (at: readonly CellRef[]): string => cellPlaces(at, WORDS, list);
const sheets = (at: readonly CellRef[]): string => {
  const names = [...new Set(at.map(({ sheet }) => sheet))];
  return `${names.length > 1 ? "sheets" : "sheet"} ${list(names)}`;
};
const number = (value: number): string => formatNumber(value, "en");
const date = (value: Parameters<typeof formatTanggal>[0]): string => formatTanggal(value, "en");
const list = (items: readonly string[]): string => listed(items, "and", (count) => `${number(count)} more`);
const difference = (a: Rupiah, b: Rupiah): string => rp((a > b ? a - b : b - a) as Rupiah);
/** Inside a calculation a minus of its own is set in brackets. */
const term = (amount: Rupiah): string => (amount < 0 ? `(${rp(amount)})` : rp(amount));
const numbered = (nomor: string | undefined): string => (nomor === undefined ? "" : ` ${nomor}`);
const compared = (a: number, b: number): string => `${number(Math.abs(a - b))} too ${a > b ? "many" : "few"}`;
const sheetName = ({ lembar, tersembunyi }: { readonly lembar: string; readonly tersembunyi: boolean }): string =>
  tersembunyi ? `${lembar} (hidden)` : lembar;
const who = (nama: string, jabatan: string | undefined): string =>
  [...new Set([nama, jabatan ?? ""])].filter((text) => text.trim() !== "").join(", ");

const howFar = (sampai: SeatReached | undefined): string => {
  if (sampai === undefined) return "";
  const stages = { registrasi: "; registered, not present", undangan: "; invited, not present" } as const;
  return `${sampai.tahap === undefined ? "; not invited" : stages[sampai.tahap]}${sampai.dibayar ? ", but paid" : ""}`;
};
const partPaid = (part: string, paid: Rupiah | undefined): string =>
  paid === undefined ? part : `${part} (paid ${rp(paid)})`;

const MONEY: ReadonlySet<ColumnField> = new Set([
  "jumlah",
  "pagu",
  "realisasi",
  "sisa",
  "penerimaan",
  "pengeluaran",
  "saldo",
  "harga_satuan",
]);
/** No sum of money is so small: such figures count people or things, whatever their column is called. */
const LEAST_MONEY = 1_000;
/** One of several figures that are compared: the largest says what all of them are. */
const figure = (amount: Rupiah, field: ColumnField, large: Rupiah = amount): string =>
  MONEY.has(field) && Math.abs(toNumber(large)) >= LEAST_MONEY ? rp(amount) : number(toNumber(amount));
const larger = (a: Rupiah, b: Rupiah): Rupiah => (a > b ? a : b);

interface Rows {
  readonly barisBerbeda: number;
  readonly barisDiperiksa: number;
}
const alike = ({ barisBerbeda, barisDiperiksa }: Rows): string =>
  barisBerbeda > 1
    ? ` The same happens in ${number(barisBerbeda)} of ${number(barisDiperiksa)} checked rows of this sheet.`
    : "";
const manyRows = (rows: Rows): string =>
  rows.barisBerbeda > 1 ? `${alike(rows).slice(0, -1)}: the column may hold something else.` : "";

const manySums = ({ barisBerbeda, barisDiperiksa }: Rows): string =>
  barisBerbeda > 1
    ? ` The same happens in ${number(barisBerbeda)} of ${number(barisDiperiksa)} sums of this column: it may not be one that is added up.`
    : "";

const manyAccounts = ({ barisBerbeda, barisDiperiksa }: Rows): string =>
  barisBerbeda > 1
    ? ` The same happens in ${number(barisBerbeda)} of ${number(barisDiperiksa)} accounts: the BKU of another month may be missing.`
    : "";

const SOURCE = { realisasi: "realisasi", kuitansi: "kuitansi", bku: "BKU", register: "register of kuitansi" } as const;
const DOCUMENT: Readonly<Record<Dokumen, string>> = {
  kak: "KAK",
  spk: "SPK",
  acara: "event",
  bast: "BAST",
  laporan: "report",
  kuitansi: "kuitansi",
};
const LIST = {
  undangan: "invitation list",
  registrasi: "registration list",
  tercetak: "unsigned attendance list",
  hadir: "attendance list",
  pembayaran: "payment list",
} as const;
const COUNTED = {
  peserta: "participants",
  panitia: "committee members",
  undangan: "invited people",
  semua: "people (participants and committee)",
  orang: "people",
} as const;
const FIELD = {
  tempat_tanggal: "The date of the kuitansi",
  tanggal_diterima: "The date of receipt",
  tanggal_dibukukan: "The date of booking",
  tanggal_lunas: "The date of payment",
} as const;
const NIP_PROBLEM = {
  length: "it does not have 18 digits",
  "birth-date": "its first 8 digits are no date of birth",
  appointment: "digits 9 to 14 are no year and month of appointment",
  sex: "digit 15 is neither 1 nor 2",
  "lost-digits": "its last digits are lost because the cell holds a number",
} as const;

function nikProblem(problem: NikProblem, digits: number): string {
  if (problem === "length") return `it has ${counted(digits, "digit")}, where 16 belong`;
  return {
    region: "its first 6 digits are no code of a region",
    "birth-date": "digits 7 to 12 are no date of birth",
    serial: "its serial is 0000",
    "lost-digits": "its last digit is lost because the cell holds a number",
  }[problem];
}

/** English, with the nouns of the papers as they stand there. */
export const findings: FindingMessages = {
  checks: {
    "total-anggaran-berbeda": {
      nama: "Budget lines do not add up to the pagu",
      arti: "All budget lines are added up and compared with the pagu of the activity.",
      alasan: "Lines that do not add up to the pagu are missing, doubled or miswritten.",
      langkah:
        "Compare the lines with the DPA. If the pagu in the event's settings is wrong, correct it there. If the sheet also holds other activities, mark it as intended.",
      kalimat: ({ pagu, total, baris: n }, at) =>
        `The ${number(n)} budget lines on ${sheets(at)} add up to ${rp(total)}, while the pagu is ${rp(pagu)} (difference ${difference(total, pagu)}).`,
    },
    "versi-anggaran-berbeda": {
      nama: "Two budget sheets differ in their sum",
      arti: "Sheets that hold the same budget are compared by their sums.",
      alasan: "Only one of them holds. Where the wrong one is used, every comparison with the budget is wrong.",
      langkah: "Make sure which sheet holds, then take the old one out of the file.",
      kalimat: ({ dihitung, lain, dasar }, at) =>
        dasar === "sebagian"
          ? `Sheet ${sheetName(lain)} (${rp(lain.jumlah)}) names accounts that stand on sheet ${sheetName(dihitung)} (${rp(dihitung.jumlah)}) too, with other sums, see ${cell(at)}. Nothing tells whether it spells them out or adds to them, so the sum of the budget is not certain.`
          : `Sheet ${sheetName(dihitung)} adds up to ${rp(dihitung.jumlah)} and sheet ${sheetName(lain)} to ${rp(lain.jumlah)} for the same budget (difference ${difference(dihitung.jumlah, lain.jumlah)}), see ${cell(at)}. ${dasar === "belum-pasti" ? "Nothing tells which one holds, so the sum of the budget is not certain." : `Sheet ${dihitung.lembar} counts, because ${dasar === "perubahan" ? "it is named a revision, or final" : "the other one is hidden"}.`}`,
    },
    "belanja-mendahului-pergeseran": {
      nama: "Spending before the budget was revised",
      arti: "What was spent on an account before the day of the revised budget is compared with what the account had before. The day is from the title over the budget.",
      alasan: "An expense is held against the budget of its own day.",
      langkah: "Compare the day on which the revision was approved with that of the expense.",
      kalimat: ({ kode, berlaku, semula, menjadi, jumlah }, at) =>
        menjadi < semula
          ? `${rp(jumlah)} was spent on account ${kode} (from ${cell(at)} on) while its budget was ${rp(semula)}, but the revision of ${date(berlaku)} cut it to ${rp(menjadi)}.`
          : `${rp(jumlah)} was spent on account ${kode} before the revision of ${date(berlaku)} (from ${cell(at)} on), while its budget was ${rp(semula)} then and became ${rp(menjadi)} by the revision.`,
    },
    "anggaran-tersembunyi": {
      nama: "The budget is taken from a hidden sheet",
      arti: "Budget lines that count stand on a sheet that is hidden.",
      alasan: "A hidden sheet may no longer hold, and other readers do not see it.",
      langkah: "Show the sheet (Unhide) if it holds, or take it out of the file.",
      kalimat: ({ lembar: name, jumlah, baris: n }, at) =>
        `Sheet ${name} is hidden, but its ${number(n)} budget lines of ${rp(jumlah)} are counted (from ${cell(at)}).`,
    },
    "perkalian-berbeda": {
      nama: "Volume times unit price is not the amount",
      arti: "On each budget line, and on registers, bills and other lists of which most lines come out, volume times unit price is compared with the amount written.",
      alasan: "A wrong amount is carried into subtotals, totals and kuitansi.",
      langkah: "Check volume, unit price and amount of that line and correct the wrong one.",
      kalimat: ({ volume, satuan, hargaSatuan, tertulis, seharusnya, ...rows }, at) =>
        `The amount in ${row(at)} is written as ${rp(tertulis)} and should be ${rp(seharusnya)} (${number(volume)}${satuan === undefined ? "" : ` ${satuan}`} × ${rp(hargaSatuan)}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "pergeseran-berbeda": {
      nama: "The written increase or decrease is not the shift of the budget",
      arti: "On every row of a shifted budget, sums among them, the budget after less the budget before is compared with what stands under bertambah/(berkurang).",
      alasan: "The shift is approved by this figure. If it does not agree, one of the three is miswritten.",
      langkah: "Compare the three figures of the row with the shifted DPA and correct the wrong one.",
      kalimat: ({ sebelum, sesudah, tertulis, seharusnya, ...rows }, at) =>
        `The increase or (decrease) in ${row(at)} reads ${term(tertulis)}, while from ${rp(sebelum)} to ${rp(sesudah)} is ${seharusnya === 0 ? "no change" : `${seharusnya < 0 ? "a decrease" : "an increase"} of ${difference(sesudah, sebelum)}`}.${manyRows(rows)}`,
    },
    "pindahan-berbeda": {
      nama: "What a page takes over is not what was handed on",
      arti: "Pindahan over a page or sheet is compared with the sum handed on by the page before it in the same file.",
      alasan: "A wrong one is carried into the last sum.",
      langkah:
        "Make both the same and reckon the sum of that page again. Where the sheets stand in another order, mark it as meant.",
      kalimat: ({ dipindahkan, pindahan }, at) =>
        `Pindahan in ${cell(at)} is written as ${rp(pindahan)}, while ${rp(dipindahkan)} was handed on (${cell(at.slice(1))}; difference ${difference(pindahan, dipindahkan)}).`,
    },
    "perkalian-uraian-berbeda": {
      nama: "What the description multiplies is not the amount",
      arti: "Count and price written in a description (10 bh x 28.500) are multiplied and compared with the amount.",
      alasan: "The description says where the amount comes from. Where the two differ, one is wrong.",
      langkah:
        "Look at the bill or kuitansi and correct the description or the amount. Where something is left unsaid, mark it as meant.",
      kalimat: ({ uraian, tertulis, seharusnya, ...rows }, at) =>
        `The amount in ${cell(at)} is written as ${rp(tertulis)}, while its description "${uraian}" comes to ${rp(seharusnya)} (difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "subtotal-berbeda": {
      nama: "A subtotal or total is not the sum of its rows",
      arti: "Each written subtotal and total is recomputed from the rows it covers.",
      alasan: "Readers look at totals first. One that does not fit casts doubt on the whole sheet.",
      langkah: "Open the cell and check its formula: all rows have to be in it, and none twice.",
      kalimat: ({ level, label, field, kolom, tertulis, seharusnya, baris: n, bawaan, terbawa, ...sums }, at) =>
        `The ${level}${label === "" ? "" : ` "${label}"`} in ${cell(at)}${kolom === "" ? "" : ` (column ${kolom})`} is written as ${figure(tertulis, field, larger(tertulis, seharusnya))}, while its ${counted(n, bawaan === undefined ? "row adds" : "row", bawaan === undefined ? "rows add" : "rows")}${bawaan === undefined ? "" : ` and ${figure(bawaan, field, larger(tertulis, seharusnya))} from before add`} up to ${figure(seharusnya, field, larger(tertulis, seharusnya))} (difference ${figure((tertulis > seharusnya ? tertulis - seharusnya : seharusnya - tertulis) as Rupiah, field, larger(tertulis, seharusnya))}).${terbawa > 0 ? ` ${number(terbawa)} further sums carry this difference on.` : ""}${manySums(sums)}`,
    },
    "hitungan-baris-berbeda": {
      nama: "A figure across a row does not fit the columns before it",
      arti: "In recaps, tallies and a SPJ fungsional (LS + UP/GU/TU), a column that is the sum or the difference of the columns before it on nearly every row (L + P, gross - deductions) is computed anew on each row.",
      alasan: "One row that does not follow the others was mostly mistyped, and the recap is wrong with it.",
      langkah:
        "Open that row, compare it with the columns before it and correct it. If it is meant so, mark it as meant.",
      kalimat: ({ kolom, field, cara, tertulis, seharusnya }, at) =>
        `The column "${kolom}" in ${row(at)} reads ${figure(tertulis, field, larger(tertulis, seharusnya))}, while the ${cara === "tambah" ? "sum" : "difference"} of the columns before it is ${figure(seharusnya, field, larger(tertulis, seharusnya))}.`,
    },
    "harga-satuan-di-atas-standar": {
      nama: "A unit price above the highest one",
      arti: "Unit prices of the RAB are compared with the highest prices that were filled in for the activity (hargaTertinggi). SPJ Rapi brings no prices.",
      alasan: "A price above the standard may not be budgeted without consent.",
      langkah: "Hold it against the standard in force. Where it was agreed to, mark it as meant.",
      kalimat: ({ uraian, harga, batas, sumber }, at) =>
        `The unit price of ${quoted(uraian)} in ${cell(at)} is ${rp(harga)}, above the highest price ${rp(batas)} (${sumber}), difference ${difference(harga, batas)}.`,
    },
    "kode-rekening-tidak-sah": {
      nama: "A kode rekening can't be read",
      arti: "What stands in the code column has not the form of a code, such as a letter O for a zero.",
      alasan: "A line without a readable code can't be compared with the budget of its account.",
      langkah: "Write the code as in the DPA, such as 5.1.02.02.05.0043, in a cell formatted as text.",
      kalimat: ({ tertulis, ...rows }, at) =>
        `The kode rekening in ${cell(at)} reads "${tertulis}", which is no code.${alike(rows)}`,
    },
    "baris-anggaran-ganda": {
      nama: "A budget line stands more than once",
      arti: "A line with the same code, description, volume, price and amount stands more than once on one sheet.",
      alasan: "A line copied twice makes the budget look larger.",
      langkah: "Remove the copy. If there really are two equal needs, mark it as intended.",
      kalimat: ({ kode, uraian, jumlah, kali }, at) =>
        `The budget line "${uraian}"${numbered(kode)} of ${rp(jumlah)} stands ${number(kali)} times on sheet ${at[0]?.sheet ?? ""} (rows ${list(at.map((each) => String(each.row)))}).`,
    },

    "pagu-terlampaui": {
      nama: "Spending exceeds the pagu",
      arti: "The sum of the realisasi, that of the kuitansi and the spending in the BKU are each compared with the pagu of the activity.",
      alasan: "Spending above the pagu has no budget.",
      langkah: "See whether anything is booked twice. If not, take the excess to the PPTK.",
      kalimat: ({ pagu, jumlah, sumber }, at) =>
        `The ${SOURCE[sumber]} on ${sheets(at)} adds up to ${rp(jumlah)} and exceeds the pagu of ${rp(pagu)} (by ${difference(jumlah, pagu)}).`,
    },
    "rekening-terlampaui": {
      nama: "Spending on one account exceeds its budget",
      arti: "For each kode rekening the sums of realisasi, of kuitansi and of the BKU are each compared with its budget. A realisasi without codes is compared with the pagu in its own line.",
      alasan: "The pagu may suffice, but each account has its own limit.",
      langkah: "See whether the spending is booked on the right account, or whether the budget was shifted.",
      kalimat: ({ kode, uraian, batas, batasDari, jumlah, sumber, banyak }, at) =>
        `The ${SOURCE[sumber]}${kode === undefined ? "" : ` of account ${kode}`}${uraian === undefined ? "" : ` ${uraian}`}${banyak === 1 ? " in" : ` on ${number(banyak)} lines or forms, the first in`} ${row(at)}${banyak === 1 ? "" : ","} adds up to ${rp(jumlah)} and exceeds its ${batasDari === "anggaran" ? "budget" : "pagu"} of ${rp(batas)} (by ${difference(jumlah, batas)}).`,
    },
    "rekening-di-luar-dpa": {
      nama: "A kode rekening is not in the budget",
      arti: "Money was spent on an account that the budget sheets do not have.",
      alasan: "Spending on an account without a budget can't be accounted for.",
      langkah: "Compare the code with the DPA. If the budget sheets are incomplete, add the sheet of the DPA.",
      kalimat: ({ kode, jumlah, sumber, baris: n }, at) =>
        `Account ${kode} in ${cell(at)} is not on the budget sheets (${SOURCE[sumber]}: ${counted(n, "row")}, ${rp(jumlah)}).`,
    },
    "pagu-rekening-berbeda": {
      nama: "Pagu of an account differs between realisasi and budget",
      arti: "The pagu that the realisasi prints for each account is compared with the sum of the budget lines of that account.",
      alasan: "The remainder and the percentage are computed from this pagu; where it is wrong, both are.",
      langkah: "Compare with the DPA in force and correct the pagu in the realisasi or the lines of the budget.",
      kalimat: ({ kode, uraian, anggaran, pagu, ...rows }, at) =>
        `The pagu of account ${kode}${uraian === undefined ? "" : ` ${uraian}`} in ${row(at)} is written as ${rp(pagu)}, while its budget is ${rp(anggaran)} (difference ${difference(pagu, anggaran)}).${rows.barisBerbeda > 1 ? ` The same is true of ${number(rows.barisBerbeda)} of ${number(rows.barisDiperiksa)} accounts: this realisasi may hold other activities too.` : ""}`,
    },
    "sisa-berbeda": {
      nama: "What is left is not pagu minus realisasi",
      arti: "On each line of the realisasi the sisa written is compared with pagu minus realisasi.",
      alasan: "A wrong sisa makes people believe that money is left, or gone.",
      langkah: "Check the formula of that line.",
      kalimat: ({ pagu, realisasi, tertulis, seharusnya, ...rows }, at) =>
        `The sisa in ${row(at)} is written as ${rp(tertulis)} and should be ${rp(seharusnya)} (${rp(pagu)} − ${term(realisasi)}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "persentase-berbeda": {
      nama: "A percentage is not realisasi over pagu",
      arti: "On each line of the realisasi the percentage is compared with realisasi over pagu, at the decimals printed.",
      alasan: "Percentages are quoted in reports; wrong ones are quoted too.",
      langkah: "Check the formula of that line.",
      kalimat: ({ pagu, realisasi, tertulis, seharusnya, ...rows }, at) =>
        `The percentage in ${row(at)} is written as ${formatPercent(tertulis, "en")} and should be ${formatPercent(seharusnya, "en")} (${rp(realisasi)} of ${rp(pagu)}).${manyRows(rows)}`,
    },
    "realisasi-kumulatif-berbeda": {
      nama: "Spending up to this month is not that of before and of this month",
      arti: "On each line of the realisasi, spending up to last month and in this month is compared with spending up to this month.",
      alasan: "What is left of the pagu is worked out from it; where it is wrong, so is the rest.",
      langkah: "Compare the three figures of that line with last month's report and this month's BKU.",
      kalimat: ({ lalu, ini, tertulis, seharusnya, ...rows }, at) =>
        `The spending up to this month in ${row(at)} reads ${rp(tertulis)} and should be ${rp(seharusnya)} (up to last month ${rp(lalu)} + this month ${rp(ini)}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "rincian-bulan-berbeda": {
      nama: "Months do not come to their sum",
      arti: "On each line of a cash plan or realisasi by month, the months are added up and compared with the sum that is written.",
      alasan: "Where the months do not come to their sum, one of them was mistyped.",
      langkah: "Compare each month of that line and correct the wrong one.",
      kalimat: ({ bulan, tertulis, seharusnya, ...rows }, at) =>
        `The sum in ${row(at)} reads ${rp(tertulis)}, while its ${counted(bulan, "month comes", "months come")} to ${rp(seharusnya)} (difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "realisasi-tanpa-kuitansi": {
      nama: "Spending without a kuitansi",
      arti: "Each amount spent is looked for among the kuitansi: by its number, else by its kode rekening.",
      alasan: "Spending without evidence can't be accounted for.",
      langkah: "Add the kuitansi, or correct number and code so that the two meet.",
      kalimat: ({ dasar, nomor, kode, di, realisasi, kuitansi }, at) =>
        dasar === "nomor"
          ? `${di === "bku" ? "A payment in the BKU" : "Spending"} of ${rp(realisasi)}${nomor === undefined ? "" : ` under number ${nomor}`}${kode === undefined ? "" : ` (account ${kode})`} in ${row(at)} has no kuitansi.`
          : `${di === "bku" ? "What the BKU paid" : "Spending"} on account ${kode ?? ""} in ${row(at)} is ${rp(realisasi)}, while its kuitansi come to ${rp(kuitansi)}: ${difference(realisasi, kuitansi)} has no kuitansi.`,
    },
    "kuitansi-tanpa-realisasi": {
      nama: "A kuitansi is not booked",
      arti: "Each kuitansi is looked for in the realisasi and in the BKU: by its number, else by its kode rekening.",
      alasan: "A kuitansi that is not booked means that spending is stated too low, or that it belongs elsewhere.",
      langkah: "Book the kuitansi, or correct number and code so that the two meet.",
      kalimat: ({ dasar, nomor, kode, di, realisasi, kuitansi }, at) =>
        dasar === "nomor"
          ? `Kuitansi${numbered(nomor)} of ${rp(kuitansi)}${kode === undefined ? "" : ` (account ${kode})`} in ${cell(at)} is not booked in the ${SOURCE[di]}.`
          : `The kuitansi of account ${kode ?? ""} come to ${rp(kuitansi)}, while the ${SOURCE[di]} in ${row(at)} has ${rp(realisasi)}: ${difference(kuitansi, realisasi)} is not booked.`,
    },
    "nilai-kuitansi-berbeda": {
      nama: "A kuitansi and its booking differ",
      arti: "Each kuitansi is compared with the line of realisasi, BKU or register under the same number.",
      alasan: "One receipt has one amount.",
      langkah: "Look at the kuitansi itself and correct the entry that is wrong.",
      kalimat: ({ nomor, kuitansi, tercatat, di }, at) =>
        `Kuitansi ${nomor} in ${cell(at)} states ${rp(kuitansi)}, while the ${SOURCE[di]} has ${rp(tercatat)} (difference ${difference(kuitansi, tercatat)}).`,
    },
    "rekening-bukti-berbeda": {
      nama: "A receipt is booked on another account",
      arti: "The kode rekening of a bukti number is compared between kuitansi, realisasi and BKU.",
      alasan: "A receipt that is booked on another account makes both accounts wrong.",
      langkah: "Look at the kuitansi itself and correct the code where it is wrong.",
      kalimat: ({ nomor, kode, pada, tercatat, di }, at) =>
        `Bukti ${nomor} is on account ${kode} in the ${SOURCE[pada]}, but on account ${tercatat} in the ${SOURCE[di]} (${cell(at)}).`,
    },
    "realisasi-bku-berbeda": {
      nama: "Realisasi and BKU of an account differ",
      arti: "Where there are no kuitansi, the realisasi of each kode rekening is compared with what the BKU paid on it.",
      alasan: "The realisasi is made from the BKU; where they differ, one of them is not complete.",
      langkah: "Look for a payment that is not booked. If the BKU of another month is missing, add its file.",
      kalimat: ({ kode, uraian, realisasi, bku, ...rows }, at) =>
        `The realisasi of account ${kode}${uraian === undefined ? "" : ` ${uraian}`} is ${rp(realisasi)}, while the BKU has ${rp(bku)} (difference ${difference(realisasi, bku)}), see ${row(at)}.${manyAccounts(rows)}`,
    },
    "nomor-bukti-berbeda": {
      nama: "A kuitansi is booked under another number",
      arti: "A kuitansi whose number is not in the realisasi or BKU is looked for by its amount among numbers that are no kuitansi's.",
      alasan:
        "A kuitansi that is booked under another number can't be traced from the book, and a bukti may be missing.",
      langkah: "Look at the number on the kuitansi itself and correct the record that is wrong.",
      kalimat: ({ nomor, tercatat, jumlah, di }, at) =>
        `Kuitansi ${nomor} of ${rp(jumlah)} is not in the ${SOURCE[di]} under that number, but ${rp(jumlah)} stands there under ${tercatat} (${cell(at)}), which is no kuitansi's number.`,
    },
    "nomor-bukti-dua-nilai": {
      nama: "One number in the BKU with two amounts",
      arti: "Payments on one sheet of the BKU that have one number are compared with their kuitansi. Where that is not among the files, only lines of two days are told. Bare numbers (1, 2, 3) begin again every month, and are compared within one day only.",
      alasan: "A number points at one kuitansi; the other line has no proof.",
      langkah:
        "Look at the kuitansi and correct the number or the amount in the BKU. If there are two payments, give each its own number.",
      kalimat: ({ nomor, jumlah, lain }, at) =>
        `Number ${nomor} in the BKU is used for ${rp(jumlah)} and ${rp(lain)} (${cells(at)}).`,
    },
    "folio-berbeda": {
      nama: "The folio on a kuitansi is not its number in the BKU",
      arti: "The folio on a kuitansi is compared with the number of the BKU line that books it, where most kuitansi do name that number.",
      alasan: "The folio leads from a kuitansi to the book; a wrong one leads to another payment.",
      langkah: "Correct the folio on the kuitansi or the number in the BKU.",
      kalimat: ({ nomor, folio, baris }, at) =>
        `Kuitansi ${nomor} names folio ${folio} (${cell(at)}), while the BKU books it under number ${baris} (${cell(at.slice(1))}).`,
    },
    "bukti-ganda": {
      nama: "One receipt is booked more than once",
      arti: "The same number, amount, account and description stand more than once on one sheet.",
      alasan: "A receipt booked twice makes spending look larger.",
      langkah: "Remove the repeated entry. If there really are two payments, give them different numbers.",
      kalimat: ({ nomor, jumlah, kali, di }, at) =>
        `Receipt ${nomor} of ${rp(jumlah)} is booked ${number(kali)} times in the ${SOURCE[di]}, sheet ${at[0]?.sheet ?? ""} (rows ${list(at.map((each) => String(each.row)))}).`,
    },
    "nomor-bukti-lompat": {
      nama: "A gap in the numbers of receipts",
      arti: "Between consecutive numbers of receipts one or more can't be found.",
      alasan: "A missing number can mean a receipt that was left out.",
      langkah: "Look for the receipt. If its number was cancelled or belongs elsewhere, mark it as intended.",
      kalimat: ({ sebelum, sesudah, dari, sampai }, at) =>
        `Number ${sebelum} is followed by ${sesudah} (${row(at)}): ${dari === sampai ? `number ${number(dari)} is` : `numbers ${number(dari)} to ${number(sampai)} are`} missing.`,
    },
    "tanggal-di-luar-tahun-anggaran": {
      nama: "A date outside the budget year",
      arti: "Dates of realisasi, BKU and kuitansi lie within the budget year of the activity.",
      alasan: "Spending can only be charged to the budget of its own year.",
      langkah: "Check the year: it is often copied from last year's file.",
      kalimat: ({ tanggal, tahunAnggaran, di, ...rows }, at) =>
        `The date of the ${SOURCE[di]} in ${cell(at)} is ${date(tanggal)}, outside budget year ${tahunAnggaran}.${alike(rows)}`,
    },
    "tanggal-hari-libur": {
      nama: "A date on a day off",
      arti: "Dates of kuitansi, realisasi and BKU are looked up: Saturdays, Sundays and national holidays of 2022 to 2025, without the joined days off.",
      alasan:
        "Payments are mostly made on working days. Activities may well be on days off, so this is only information.",
      langkah: "Make sure that the date is no slip of the pen.",
      kalimat: ({ tanggal, hari, libur, banyak }, at) =>
        `${date(tanggal)} in ${cell(at)} is a ${libur ? "national holiday" : hari === 0 ? "Sunday" : "Saturday"}${banyak > 1 ? `, and ${number(banyak - 1)} more dates of that sheet are days off` : ""}.`,
    },
    "saldo-berbeda": {
      nama: "A balance of the BKU does not fit",
      arti: "Each balance is computed from the one written before it, plus receipts, minus payments.",
      alasan: "One wrong balance makes all below it wrong. Only the place where it breaks is shown.",
      langkah: "Check that row: receipts, payments and the formula of the balance.",
      kalimat: ({ saldoSebelumnya, penerimaan, pengeluaran, tertulis, seharusnya }, at) =>
        `The balance in ${row(at)} is written as ${rp(tertulis)} and should be ${rp(seharusnya)} (${rp(saldoSebelumnya)} + ${term(penerimaan)} − ${term(pengeluaran)}; difference ${difference(tertulis, seharusnya)}).`,
    },
    "saldo-minus": {
      nama: "A balance of the BKU is below zero",
      arti: "The cash balance of the BKU can't be below zero.",
      alasan: "Money that is not there can't be paid out: a receipt is missing, or a payment is booked too early.",
      langkah: "Check the order and the dates of receipts and payments before that row.",
      kalimat: ({ saldo, terendah, baris }, at) =>
        `The balance in ${row(at)} is ${rp(saldo)}, below zero${baris > 1 ? ` (${number(baris)} rows, the lowest ${rp(terendah)})` : ""}.`,
    },
    "saldo-penutup-berbeda": {
      nama: "The cash at the closing of the BKU is not its last balance",
      arti: "The cash stated in words under the BKU is compared with the balance of its last row.",
      alasan: "The money that is said to be there must be the money that is booked.",
      langkah: "Count the cash and the bank account, then correct the closing words or complete the book.",
      kalimat: ({ saldo, tertulis }, at) =>
        `The closing of the BKU in ${cell(at)} states cash of ${rp(tertulis)}, while its last balance is ${rp(saldo)} (difference ${difference(tertulis, saldo)}).`,
    },
    "buku-pembantu-berbeda": {
      nama: "An auxiliary book does not agree with the BKU",
      arti: "Each numbered line of the auxiliary books (cash, bank, advances, rincian objek) is compared with what the BKU books, or a kuitansi pays, under the same number.",
      alasan: "Auxiliary books detail the BKU. Where their amounts differ, one of them was mistyped.",
      langkah: "Compare both lines with the kuitansi, then correct the book that is wrong.",
      kalimat: ({ buku, nomor, tertulis, tercatat, di }, at) =>
        `The auxiliary book of ${buku === "kas" ? "cash" : "accounts (rincian objek)"} in ${cell(at)} books bukti ${nomor} with ${rp(tertulis)}, while the ${di === "bku" ? "BKU" : "kuitansi"} has ${rp(tercatat)} (difference ${difference(tertulis, tercatat)}).`,
    },
    "tanggal-bku-mundur": {
      nama: "Dates of the BKU are out of order",
      arti: "The date of each row of the BKU is compared with that of the row before it.",
      alasan: "A BKU is kept day by day; a date that goes back is a slip, or was booked later.",
      langkah: "Check the dates of both rows against their bukti, then correct the date or the order.",
      kalimat: ({ tanggal, sebelumnya }, at) =>
        `The date in ${row(at)} is ${date(tanggal)}, while the row before it has ${date(sebelumnya)}.`,
    },
    "kuitansi-sesudah-dibukukan": {
      nama: "Booked before its kuitansi was signed",
      arti: "The date of a kuitansi is compared with that of its payment in the BKU, by the same number.",
      alasan: "A BKU records payments that have their proof; a younger proof is a wrong date, or came later.",
      langkah: "Check both dates against the signed kuitansi, then correct the wrong one.",
      kalimat: ({ nomor, kuitansi, dibukukan, hari }, at) =>
        `Kuitansi ${nomor} is dated ${date(kuitansi)} (${cell(at)}), yet was booked ${number(hari)} days before, on ${date(dibukukan)} (${cell(at.slice(1))}).`,
    },

    "pajak-belum-disetor": {
      nama: "Not all tax that was held back was paid on",
      arti: "For each tax, what the BKU or the buku pajak holds back is compared with what was paid on.",
      alasan: "A tax held back by the treasurer is no money of the activity: it goes to the state or the region.",
      langkah: "Look for the proof of deposit, maybe in the book of the next month. If there is none, pay and book it.",
      kalimat: ({ jenis, dipungut, disetor }, at) =>
        `${jenis} held back is ${rp(dipungut)}, paid on ${rp(disetor)} (from ${row(at)} on): ${difference(dipungut, disetor)} not paid on.`,
    },
    "pajak-bku-berbeda": {
      nama: "Taxes in the BKU differ from the tax book",
      arti: "What was held back and paid on of each tax by the BKU is compared with the tax book, for the months that both hold.",
      alasan: "The tax book itemises the taxes in the BKU, so their sums are the same.",
      langkah: "Look for a tax that one of the books lacks, or whose amount was mistyped.",
      kalimat: ({ jenis, sisi, diBku, diBukuPajak }, at) =>
        `${jenis} ${sisi === "dipungut" ? "held back" : "paid on"}: ${rp(diBku)} by the BKU, ${rp(diBukuPajak)} by the tax book (difference ${difference(diBku, diBukuPajak)}, from ${row(at)} on).`,
    },
    "pajak-lebih-disetor": {
      nama: "More tax paid on than was held back",
      arti: "For each tax, what was paid on is compared with what was held back in all books of its kind.",
      alasan: "The rest may have been held back the month before, or was never booked as held back.",
      langkah: "Look for it in the book of the month before. If it is not there, book it or correct the deposit.",
      kalimat: ({ jenis, dipungut, disetor }, at) =>
        `${rp(disetor)} of ${jenis} was paid on, ${rp(dipungut)} held back (from ${row(at)} on): ${difference(disetor, dipungut)} too much.`,
    },
    "pajak-dihitung-berbeda": {
      nama: "A tax held back is not what is reckoned",
      arti: "PPN, PPh 22 and PPh 23 are reckoned from the amount of the kuitansi by the rate of its day, with or without the PPN in the price, and compared with what was held back.",
      alasan: "Tax held back too little falls on the treasurer; too much falls on the seller.",
      langkah:
        "Hold base and rate against the invoice. Where another rate holds, fill it in in the settings, under Highest prices and tax rates (in the file acara.json: tarifPajak).",
      kalimat: ({ jenis, nomor, dasar, persen, dipungut, seharusnya }, at) =>
        `${jenis}${nomor === undefined ? "" : ` of ${nomor}`} held back is ${rp(dipungut)} (${cell(at)}), while ${formatPercent(persen, "en")} of ${rp(dasar)} is ${rp(seharusnya)} (difference ${difference(dipungut, seharusnya)}).`,
    },
    "pph-daftar-berbeda": {
      nama: "The PPh on payment lists is not what was held back",
      arti: "The PPh that is taken off on a list of honoraria is added up and compared with the tax that the tax book or the BKU holds back of the bukti that pays the list.",
      alasan: "What is taken off people has to be held back and paid on, no more and no less.",
      langkah: "Compare the sum of the PPh column with the tax book and correct what is wrong.",
      kalimat: ({ nomor, daftar: onList, dipungut }, at) =>
        `The PPh on the lists paid by bukti ${nomor} comes to ${rp(onList)} (${cell(at)}), while ${dipungut === 0 ? "no tax is held back under that number" : `${rp(dipungut)} is held back in the book (difference ${difference(onList, dipungut)})`}.`,
    },
    "setor-pajak-terlambat": {
      nama: "Tax paid on after its last day",
      arti: "The day of the deposit in the tax book or the BKU is compared with the last day for it, by the day on which the tax was held back.",
      alasan: "Interest may be charged on tax that is paid on late.",
      langkah: "Hold both days against the proof of deposit. The last day is not confirmed: see the rules in force.",
      kalimat: ({ jenis, nomor, setor, batas, hari }, at) =>
        `${jenis}${nomor === undefined ? "" : ` of ${nomor}`} in ${cell(at)} was paid on ${date(setor)}, ${counted(hari, "day")} after its last day ${date(batas)}.`,
    },
    "pajak-belum-dipungut": {
      nama: "Goods without PPh 22",
      arti: "For goods above Rp 2,000,000 (PPN not counted) a tax is looked for in the tax book or the BKU by the number of the receipt. The amount of a kuitansi is taken to hold PPN.",
      alasan: "Of goods above Rp 2,000,000, PPN not counted, the treasurer holds PPh 22 back.",
      langkah: "See what was held back and paid on. Where it was no goods, or the seller is exempt, mark it as meant.",
      kalimat: ({ nomor, jumlah, batas, barisBerbeda, barisDiperiksa }, at) =>
        `${barisBerbeda > 1 ? `${number(barisBerbeda)} of ${number(barisDiperiksa)} purchases` : "A purchase"} of goods above ${rp(batas)} (PPN not counted) without tax in the tax book or the BKU${barisBerbeda > 1 ? "; the first is" : ":"} ${nomor}, ${rp(jumlah)} (${cell(at)}).`,
    },
    "terbilang-berbeda": {
      nama: "Words and figures differ",
      arti: "The amount in words is read word by word and compared with the amount in figures.",
      alasan: "Where they differ, it is not clear what was paid.",
      langkah: "Make sure which is right, the figures or the words, then correct the other.",
      kalimat: ({ jumlah, terbaca, seharusnya, kata, kataSeharusnya }, at) => {
        const word =
          kata === undefined
            ? `the word "${kataSeharusnya ?? ""}" is missing`
            : kataSeharusnya === undefined
              ? `the word "${kata}" is too many`
              : `"${kata}" should be "${kataSeharusnya}"`;
        const read = terbaca === undefined ? "do not agree" : `say Rp ${formatNumber(terbaca, "id")}, not in agreement`;
        return `The words in ${cell(at)} ${read} with ${rp(jumlah)}; first difference: ${word}. If the figures are right, the words are "${seharusnya} rupiah".`;
      },
    },
    "isian-kosong": {
      nama: "Lines of a kuitansi are blank",
      arti: "Labelled lines of a kuitansi form that were not filled in.",
      alasan: "An incomplete kuitansi is sent back on review.",
      langkah: "Fill in the lines named, in the file or by hand. If they are filled in on paper, mark it as intended.",
      kalimat: ({ nomor, isian }, at) =>
        `Kuitansi${numbered(nomor)} on sheet ${at[0]?.sheet ?? ""} is blank in ${counted(isian.length, "place")}: ${list(isian.map(({ label }) => plainLabel(label)))}.`,
    },
    "tanggal-tidak-lengkap": {
      nama: "A date on a kuitansi is incomplete",
      arti: "A date on a kuitansi does not name day, month and year.",
      alasan: "Without a whole date its order with SPK and BAST can't be shown.",
      langkah: "Complete the date, such as 8 Maret 2023.",
      kalimat: ({ field, tertulis }, at) =>
        `${field in FIELD ? FIELD[field as keyof typeof FIELD] : "The date"} in ${cell(at)} reads "${tertulis.replace(/\s+/g, " ")}", which is incomplete.`,
    },
    "sub-kegiatan-berbeda": {
      nama: "The sub kegiatan is not that of the DPA",
      arti: "The code of the sub kegiatan on a kuitansi, also where it stands before the belanja code, is compared with that of the event.",
      alasan: "A kuitansi with another sub kegiatan charges another budget.",
      langkah: "Correct the code. If the kuitansi belongs to another sub kegiatan, take it out of this file.",
      kalimat: ({ tertulis, seharusnya, isian }, at) =>
        `The sub kegiatan in the line ${isian === "kode_rekening" ? "Kode Rekening" : "Sub Kegiatan"} in ${cell(at)} reads ${tertulis}, while the DPA has ${seharusnya}.`,
    },
    "nomor-dpa-berbeda": {
      nama: "The number of the DPA differs",
      arti: "The number of the DPA on a kuitansi is compared with that of the event.",
      alasan: "The number of the DPA says which budget pays.",
      langkah: "Correct the number. If the DPA was amended, update it in the event's settings.",
      kalimat: ({ tertulis, seharusnya }, at) =>
        `The number of the DPA in ${cell(at)} reads ${tertulis}, while this event has ${seharusnya}.`,
    },
    "urutan-tanggal-terbalik": {
      nama: "Dates are in the wrong order",
      arti: "Papers follow one another: KAK, SPK, event, BAST, report; and no kuitansi is older than its SPK.",
      alasan: "Work is ordered, done and handed over before it is paid and reported.",
      langkah: "Check both dates on the papers themselves.",
      kalimat: ({ awal, akhir, hari }, at) =>
        `The date of the ${DOCUMENT[awal.dokumen]}, ${date(awal.tanggal)}, is after the date of the ${DOCUMENT[akhir.dokumen]}, ${date(akhir.tanggal)} (by ${number(hari)} ${hari === 1 ? "day" : "days"}), see ${cell(at)}.`,
    },
    "isi-kuitansi-berbeda": {
      nama: "A kuitansi and its register line differ",
      arti: "Date, payee and kode rekening of a kuitansi form are compared with the register line of the same number.",
      alasan: "A kuitansi has one date, one payee and one account.",
      langkah: "Look at the kuitansi itself and correct the form or the register.",
      kalimat: ({ nomor, beda, ...rows }, at) =>
        `Kuitansi ${nomor} in ${cell(at)} ${
          beda.isian === "tanggal"
            ? `is dated ${date(beda.formulir)}, but ${date(beda.register)} in the register`
            : beda.isian === "penerima"
              ? `is paid to ${quoted(beda.formulir)}, but to ${quoted(beda.register)} in the register`
              : `is on account ${beda.formulir}, but on account ${beda.register} in the register`
        }.${alike(rows)}`,
    },
    "kuitansi-ganda": {
      nama: "A kuitansi exists more than once",
      arti: "Two kuitansi with one number, or two that agree in payee, amount, date and purpose.",
      alasan: "The same kuitansi may be paid twice.",
      langkah: "Remove the copy. If there really are two payments, give them different numbers.",
      kalimat: ({ dasar, nomor, penerima, jumlah, kali }, at) =>
        dasar === "salinan"
          ? `Original and copy of kuitansi ${nomor ?? ""} do not say the same (${cells(at)}).`
          : dasar === "nomor"
            ? `Kuitansi number ${nomor ?? ""} is used ${number(kali)} times${jumlah === undefined ? "" : ` for ${rp(jumlah)}`} (${cells(at)}).`
            : `A kuitansi for ${penerima ?? ""}${jumlah === undefined ? "" : ` of ${rp(jumlah)}`} exists ${number(kali)} times with the same purpose and date (${cells(at)}).`,
    },
    "nomor-kuitansi-dua-nilai": {
      nama: "One kuitansi number with two amounts",
      arti: "The amounts of kuitansi of one number, payee and purpose are compared, within registers and between them.",
      alasan: "A kuitansi has one amount.",
      langkah:
        "Look at the kuitansi and correct the register that is wrong. If there are two, give each its own number.",
      kalimat: ({ nomor, jumlah, lain }, at) =>
        `Kuitansi number ${nomor} states ${rp(jumlah)} and ${rp(lain)} (${cells(at)}).`,
    },
    "pembayaran-kembar": {
      nama: "Payee, amount and date are the same on two kuitansi",
      arti: "Kuitansi of one payee, amount and date are looked for, though their numbers and descriptions differ.",
      alasan: "One payment with two kuitansi counts twice.",
      langkah: "Hold both kuitansi against the goods or services. Where they are two payments, mark it as meant.",
      kalimat: ({ penerima, jumlah, tanggal, nomor }, at) =>
        `${penerima} received ${rp(jumlah)} more than once on ${date(tanggal)}${nomor.length > 1 ? ` (numbers ${list(nomor)})` : ""}: ${cells(at)}.`,
    },
    "nilai-di-bawah-batas": {
      nama: "A round amount just under a limit",
      arti: "Round amounts of purchases at most 3% under Rp 10 million, Rp 50 million or Rp 200 million are shown.",
      alasan: "Above these limits other papers are needed. A purchase may not be divided to avoid that.",
      langkah: "See whether there are like purchases from the same seller. Where it is sound, nothing is to be done.",
      kalimat: ({ jumlah, batas, uraian }, at) =>
        `${uraian === undefined ? "A purchase" : quoted(uraian)} of ${rp(jumlah)} (${cell(at)}) is just under the limit ${rp(batas)}.`,
    },
    "meterai-belum-dipastikan": {
      nama: "Make sure of the meterai",
      arti: "A kuitansi above Rp 5.000.000 needs a meterai of Rp 10.000, which can't be seen in a cell.",
      alasan: "A kuitansi without meterai is noted by reviewers.",
      langkah: "Look at the kuitansi on paper and mark it as done.",
      kalimat: ({ nomor, jumlah, batas, banyak }, at) =>
        banyak > 1
          ? `${number(banyak)} kuitansi on sheet ${at[0]?.sheet ?? ""} are above ${rp(batas)} (the largest ${rp(jumlah)}, ${row(at)}): make sure of the meterai.`
          : `Kuitansi${numbered(nomor)} in ${cell(at)} states ${rp(jumlah)}, more than ${rp(batas)}: make sure of the meterai.`,
    },
    "bukti-tidak-sesuai-nilai": {
      nama: "The paper does not suit the amount",
      arti: "Up to Rp 50.000.000 a kuitansi is enough for a purchase; above that an SPK is needed; above Rp 200.000.000 a surat perjanjian.",
      alasan: "The form of contract follows from the amount.",
      langkah:
        "Cite the SPK or surat perjanjian on the kuitansi. If it is no purchase (honor, say), mark it as intended.",
      kalimat: ({ nomor, jumlah, batas, perlu }, at) =>
        `Kuitansi${numbered(nomor)} in ${cell(at)} states ${rp(jumlah)}, more than ${rp(batas)}, and cites no ${perlu === "spk" ? "SPK" : "surat perjanjian"}.`,
    },
    "harga-satuan-tersembunyi": {
      nama: "The unit price can't be seen",
      arti: "A payment per head is not divisible by any headcount on file.",
      alasan: "Without count and price the amount can't be compared with the standard prices.",
      langkah: "Write count and price on the kuitansi or its attachment.",
      kalimat: ({ jumlah, dicoba, cocok }, at) =>
        `The amount ${rp(jumlah)} in ${cell(at)} is not divisible by ${list(dicoba.map(number))} people.${cocok.length === 0 ? "" : ` These would fit: ${list(cocok.map(({ orang, harga }) => `${number(orang)} × ${rp(harga)}`))}.`}`,
    },
    "orang-kuitansi-melebihi-hadir": {
      nama: "A kuitansi is for more people than there were",
      arti: "The headcount in the text of a kuitansi that pays by the head (meeting package, meals, seminar kit) is compared with everybody on attendance and payment lists, panitia and narasumber among them.",
      alasan: "What is paid by the head is for those who came. The difference is often asked back.",
      langkah:
        "Compare it with the attendance list and the bill. Add the list that is missing, or correct the count. If more were ordered for a reason, mark it as meant.",
      kalimat: ({ jumlah, orang, hadir }, at) =>
        `The kuitansi in ${cell(at)} of ${rp(jumlah)} is for ${number(orang)} people, while attendance and payment lists name ${number(hadir)} in all (${number(orang - hadir)} more).`,
    },
    "klausul-barang-pada-jasa": {
      nama: "A clause about goods on a payment for services",
      arti: "A kuitansi for services carries the clause that goods were received.",
      alasan: "The clause does not suit what was paid; it is usually left over from the form.",
      langkah: "Strike the clause, or replace it by one that the work was done.",
      kalimat: ({ untukPembayaran, klausul }, at) =>
        `The kuitansi for "${quoted(untukPembayaran)}" carries the clause "${quoted(klausul)}" in ${cell(at)}, although services were paid.`,
    },

    "kab-kota-tidak-lengkap": {
      nama: "Nobody came from a kab/kota",
      arti: "The attendance list has nobody from this kab/kota. It is also told how far it came on the other lists: invited, registered, paid.",
      alasan: "The KAK plans for participants from each kab/kota.",
      langkah: "See whether its attendance list is missing. If nobody came, mark it as intended.",
      kalimat: ({ kabKota, lain = [], kursi, tanpaAsal, sampai }) =>
        `${lain.length > 0 ? `${number(lain.length + 1)} kab/kota were not invited and are not on the attendance list: ${list([kabKota, ...lain])} (planned ${number(kursi)} people each)` : `${kabKota} is not on the attendance list (planned ${number(kursi)} people${howFar(sampai)})`}.${tanpaAsal > 0 ? ` ${number(tanpaAsal)} people on the list come from a place not yet known.` : ""}`,
    },
    "kab-kota-tidak-dikenal": {
      nama: "Origin is no kab/kota of this province",
      arti: "The place written is no kab/kota of this province.",
      alasan: "People from an unknown place count for no kab/kota.",
      langkah: "Correct the spelling. If they come from another province, mark it as intended.",
      kalimat: ({ tertulis, baris: n }, at) =>
        `The place "${tertulis}" in ${cell(at)}${n > 1 ? ` and ${number(n - 1)} more rows` : ""} is no kab/kota of this province.`,
    },
    "kuota-berbeda": {
      nama: "Seats are not filled as planned",
      arti: "For each kab/kota the people present on each seat are compared with the plan.",
      alasan: "The KAK plans a number of people for each kab/kota.",
      langkah: "Check the jabatan of the people from that kab/kota on the attendance list.",
      kalimat: ({ kabKota, kursi, tanpaPeran }) =>
        `${kabKota ?? "Province"}: ${list(kursi.map(({ nama, rencana, hadir, sampai }) => `${nama} ${number(hadir)} (planned ${number(rencana)}, ${compared(hadir, rencana)}${howFar(sampai)})`))}.${tanpaPeran > 0 ? ` The seat of ${number(tanpaPeran)} more people is not clear.` : ""}`,
    },
    "jumlah-peserta-berbeda": {
      nama: "Participants are not as many as planned",
      arti: "Participants present are compared with the plan of the KAK; panitia and narasumber do not count.",
      alasan: "Costs follow from the number of people.",
      langkah: "Explain the difference in the report, or correct the plan in the event's settings.",
      kalimat: ({ rencana, hadir }) =>
        `${number(hadir)} participants were present, while ${number(rencana)} were planned (${number(Math.abs(hadir - rencana))} ${hadir > rencana ? "more" : "fewer"}).`,
    },
    "jumlah-orang-tertulis-berbeda": {
      nama: "A stated number of people does not agree",
      arti: "Lines that state a number of people (report, recap, note, volume of the RAB) are added up anew and compared with the people on the list.",
      alasan: "Report, budget and attendance list have to state the same number of people.",
      langkah:
        "Compare the line with the list and put one of them right; if they do differ, mark it as intended and say why.",
      kalimat: (facts, at) =>
        facts.dasar === "rincian"
          ? `${cell(at)} states ${number(facts.tertulis)} people, but ${facts.bagian.map(number).join(" + ")} = ${number(facts.seharusnya)}.`
          : `${cell(at)} ${facts.rencana ? "plans" : "states"} ${number(facts.tertulis)} ${COUNTED[facts.siapa]}, but the ${LIST[facts.daftar]} (from ${cell(at.slice(1))}) has ${number(facts.dihitung)} (difference ${number(Math.abs(facts.tertulis - facts.dihitung))}).`,
    },
    "peserta-ganda": {
      nama: "One person stands more than once",
      arti: "The same person stands more than once on one list.",
      alasan: "A person counted twice makes the number of participants and its cost larger.",
      langkah: "Remove the repeated row. If they are two people of one name, complete their NIP.",
      kalimat: ({ nama, nip, kali, di }, at) =>
        `${nama}${nip === undefined ? "" : ` (NIP ${nip})`} stands ${number(kali)} times on the ${LIST[di]}, sheet ${at[0]?.sheet ?? ""} (rows ${list(at.map((each) => String(each.row)))}).`,
    },
    "peran-ganda": {
      nama: "One person in several parts",
      arti: "The same person is present or paid as peserta and also panitia or narasumber, or on two seats.",
      alasan: "One person is not paid twice for the same time.",
      langkah: "Decide on one part for the payment, or explain why two.",
      kalimat: ({ nama, peran, dibayar }, at) =>
        `${nama} is listed as ${list(peran.map((part, index) => partPaid(part, dibayar[index])))}, see ${cell(at)}.`,
    },
    "nip-tidak-sah": {
      nama: "A NIP is not built as it should be",
      arti: "A NIP has 18 digits: date of birth, month of appointment, sex, serial number.",
      alasan: "A person with a wrong NIP can't be matched.",
      langkah: "Write the NIP anew from the staff card, in a cell formatted as text.",
      kalimat: ({ nama, nip, sebab }, at) => `The NIP of ${nama} in ${cell(at)} reads ${nip}: ${NIP_PROBLEM[sebab]}.`,
    },
    "nik-tidak-lengkap": {
      nama: "A NIK is not built as it should be",
      arti: "A NIK has 16 digits: region of first registration, date of birth (women: day plus 40), serial. The region is not held against where the person is from.",
      alasan: "A person with a wrong NIK can't be matched, nor their tax reported.",
      langkah: "Write the NIK anew from the identity card, in a cell formatted as text.",
      kalimat: ({ nama, angka, sebab }, at) => `The NIK of ${nama} in ${cell(at)}: ${nikProblem(sebab, angka)}.`,
    },
    "nik-ganda": {
      nama: "One NIK beside two names",
      arti: "Each NIK stands beside one name, on all lists. Degrees, case and dots make no difference between names.",
      alasan: "A NIK is one person's own: one of the NIK or the names is mistyped.",
      langkah: "Compare with the identity card. If it is one person spelled in two ways, use one spelling.",
      kalimat: ({ nama }, at) => `One NIK stands beside ${list(nama)}, see ${cells(at)}.`,
    },
    "nip-berbeda": {
      nama: "One person with two NIP",
      arti: "The same name and place stand with different NIP.",
      alasan: "Each person has one NIP; one of them is mistyped.",
      langkah: "Compare with the staff card. If they are two people of one name, mark it as intended.",
      kalimat: ({ nama, nip, bedaAngka }, at) =>
        `${nama} stands with NIP ${list(nip)} (${counted(bedaAngka, "digit differs", "digits differ")}), see ${cells(at)}.`,
    },
    "asal-berbeda": {
      nama: "One person from two kab/kota",
      arti: "The kab/kota that a person comes from is compared across all lists with that name.",
      alasan: "Transport money and the recap by kab/kota depend on it; one of them is wrong.",
      langkah: "Compare it with the letter of assignment, then correct the list that is wrong.",
      kalimat: ({ nama, asal }, at) => `${nama} is written as coming from ${list(asal)}, see ${cells(at)}.`,
    },
    "nama-berbeda": {
      nama: "One person with two names",
      arti: "One NIP stands with different names, or one person of several lists with nearly the same name. Degrees, dots and capitals do not count.",
      alasan: "Names on attendance list, payment list and certificate have to be the same.",
      langkah: "Choose the right spelling. If they are two people, correct the NIP or mark it as intended.",
      kalimat: ({ nama, nip, mirip, orangLain }, at) =>
        orangLain
          ? `NIP ${nip ?? ""} stands beside different people: ${list(nama)}, see ${cells(at)}. One NIP belongs to one person: correct the wrong one.`
          : `${nip === undefined ? "The same person" : `NIP ${nip}`} stands with the names ${list(nama)}${mirip ? " (probably a slip of the pen)" : ""}, see ${cells(at)}.`,
    },
    "mungkin-satu-orang": {
      nama: "Perhaps one person",
      arti: "Two rows may be of one person: the names are close, but the rest is not enough to be sure.",
      alasan: "They are counted as two; if they are one, who was invited, came and was paid changes.",
      langkah:
        "Answer in the pane, or write in the column Status: one person, or two people. Every check then counts by it.",
      kalimat: ({ nama: [one, other] }, at) => `${one} and ${other} may be one person, see ${cells(at)}.`,
    },
    "hadir-tanpa-undangan": {
      nama: "Present without an invitation",
      arti: "Someone on the attendance list is not on the invitation list, neither by name nor by seat.",
      alasan: "Who was not invited is not in the planned cost.",
      langkah: "See whether they stand in for somebody, or whether the invitation list is incomplete.",
      kalimat: ({ nama, asal }, at) =>
        `${nama}${asal === undefined ? "" : ` from ${asal}`} was present (${row(at)}) and is not on the invitation list.`,
    },
    "undangan-tidak-hadir": {
      nama: "Invited and not present",
      arti: "Someone or some seat of the invitation list is not on the attendance list.",
      alasan: "Good to know: the seat stayed empty.",
      langkah: "Nothing to do, unless the attendance list is incomplete.",
      kalimat: ({ nama, jabatan, asal, diwakili }, at) =>
        `${who(nama, jabatan)}${asal === undefined ? "" : ` from ${asal}`} was invited (${row(at)}) and ${diwakili === undefined ? "is not on the attendance list" : `was represented by ${diwakili}`}.`,
    },
    "registrasi-tidak-hadir": {
      nama: "Registered, but not on the attendance list",
      arti: "Everyone on the registration list is looked for on the attendance list.",
      alasan: "Whoever came and registered should have signed the attendance list as well.",
      langkah: "See whether they left before signing, or whether the attendance list spells the name in another way.",
      kalimat: ({ nama, orang }, at) =>
        `Of ${number(orang)} people on the registration list (sheet ${at[0]?.sheet ?? ""}), not on the attendance list: ${list(nama)}.`,
    },
    "hadir-tanpa-registrasi": {
      nama: "Present without registration",
      arti: "Every participant on the attendance list is looked for on the registration list.",
      alasan: "Both lists should name the same people.",
      langkah: "If they did not register, mark it as intended.",
      kalimat: ({ nama, orang }) =>
        `Of ${number(orang)} participants present, not on the registration list: ${list(nama)}.`,
    },
    "tanda-tangan-kosong": {
      nama: "A signature is missing",
      arti: "The signature column of an attendance list is blank, or not one signature stands on a payment list.",
      alasan:
        "Without signatures an attendance list proves no attendance, and a payment list does not prove that the money was received.",
      langkah: "Look at the list on paper and mark it as done if it is signed.",
      kalimat: (facts, at) =>
        facts.semua && facts.di === "pembayaran"
          ? `Not a single signature of those paid can be seen on the payment list on sheet ${at[0]?.sheet ?? ""}${at.length > 1 ? ` and on ${number(at.length - 1)} other sheets` : ""} (${number(facts.baris)} people paid): nothing shows yet that the money was received. Have it signed, or mark it as intended if it was signed on paper.`
          : facts.semua
            ? `Not a single signature can be seen on the attendance list on sheet ${at[0]?.sheet ?? ""}${at.length > 1 ? ` and on ${number(at.length - 1)} other sheets` : ""} (${number(facts.baris)} people printed): it is not known who came. Mark those who came (ttd or v), or answer under Unsure that the list was signed on paper.`
            : `The signature of ${facts.nama} in ${cell(at)} is missing${facts.dibayar === undefined ? "" : `, yet ${rp(facts.dibayar)} was paid (${cells(at.slice(1))})`}.`,
    },
    "tanda-tangan-tanpa-nama": {
      nama: "A signature without a name",
      arti: "The signature column of an attendance list is filled in, and the name beside it is blank.",
      alasan: "A signature without a name does not prove who came, and yet it is counted as a person.",
      langkah: "Fill in the name from the list on paper, or clear the signature if nobody belongs to it.",
      kalimat: ({ baris, bertandaTangan }, at) =>
        `${number(baris)} of ${number(bertandaTangan)} ${bertandaTangan === 1 ? "signature" : "signatures"} ${baris === 1 ? "has" : "have"} no name (${cells(at)}). ${baris === 1 ? "It" : "Each"} is counted as one person.`,
    },
    "perkalian-bayar-berbeda": {
      nama: "Count times rate is not what is paid",
      arti: "In each row of a payment list, the count (days, hours, times) times the rate is compared with the amount before tax.",
      alasan: "A person gets too much or too little.",
      langkah: "Look at count, rate and amount in that row.",
      kalimat: ({ nama, volume, hargaSatuan, tertulis, seharusnya, ...rows }, at) =>
        `The amount${nama === "" ? "" : ` of ${nama}`} in ${row(at)} is written as ${rp(tertulis)}, it should be ${rp(seharusnya)} (${number(volume)} × ${rp(hargaSatuan)}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "dibayar-tanpa-hadir": {
      nama: "Paid, but not on the attendance list",
      arti: "Everyone on a payment list is looked for on the attendance list, panitia and narasumber where an attendance list holds people of that part; rows with an amount and no name are shown too.",
      alasan: "Only people who came may be paid, and it must be clear who was.",
      langkah: "Complete the attendance list or the name, or take the payment out.",
      kalimat: ({ dibayar, nama, tanpaNama }, at) =>
        `On sheet ${at[0]?.sheet ?? ""} ${number(dibayar)} people were paid; ${[
          ...(nama.length > 0 ? [`not on the attendance list: ${list(nama)}`] : []),
          ...(tanpaNama > 0
            ? [`${number(tanpaNama)} ${tanpaNama === 1 ? "row is" : "rows are"} paid without a name`]
            : []),
        ].join("; ")} (${cells(at)}).`,
    },
    "hadir-tidak-dibayar": {
      nama: "Present, but not paid",
      arti: "Participants present are looked for on the payment lists where most on the same seat are paid, and others from the same kab/kota are.",
      alasan: "Nobody entitled should be missed.",
      langkah: "If they are not paid by intention, mark it as intended.",
      kalimat: ({ nama, hadir }) => `Of ${number(hadir)} participants present, on no payment list: ${list(nama)}.`,
    },
    "daftar-bayar-tanpa-bukti": {
      nama: "The sum of a payment list is on no bukti",
      arti: "The sum of each payment list, before or after tax, is looked for on kuitansi, BKU and realisasi; several lists may share one bukti.",
      alasan: "What is handed out must be what is booked.",
      langkah: "Compare the sum of this list with its kuitansi; correct the wrong one, or add the kuitansi.",
      kalimat: ({ jumlah, orang }, at) =>
        `The payment list of ${number(orang)} people on sheet ${at[0]?.sheet ?? ""} comes to ${rp(jumlah)}; no kuitansi, payment of the BKU or realisasi has that amount.`,
    },
    "honor-ganda": {
      nama: "One person is paid honor on two lists",
      arti: "Those who are paid honor are looked for on other honor lists. Lists of transport and uang harian are left out, for people may come on several days.",
      alasan: "Honor that is paid twice, or a copy of a list that is read as well, makes the sum too large.",
      langkah:
        "If one list is only a copy, take its file away. If the person was paid for two tasks, mark it as intended.",
      kalimat: ({ nama, jumlah, sama }, at) => {
        const [later = "", earlier = ""] = at.slice(0, 2).map(({ file, sheet }) => `sheet ${sheet} (${file})`);
        return sama
          ? `The honor list on ${later} is the same as the one on ${earlier}: ${number(nama.length)} people, ${rp(jumlah)}. Make sure that it is no copy.`
          : `${list(nama)}: paid honor of ${rp(jumlah)} on ${later}, and also on ${earlier}.`;
      },
    },
    "hari-dibayar-berbeda": {
      nama: "Paid for more days than attended",
      arti: "The days on the payment list are compared with the days that the person signed for on attendance lists; where a list shows no signatures, with the days of which it has the name.",
      alasan: "A daily allowance is paid for days attended only.",
      langkah: "Look at the attendance list of the missing day; correct the days, or complete the signature.",
      kalimat: ({ nama, hari }, at) =>
        `On sheet ${at[0]?.sheet ?? ""}: ${list(nama.map((one, index) => `${one} paid for ${number(hari[index]?.dibayar ?? 0)} days, attended ${number(hari[index]?.hadir ?? 0)}`))} (${cells(at)}).`,
    },
    "honor-diterima-berbeda": {
      nama: "Net honorarium is not gross minus tax",
      arti: "In each row of a payment list that takes off tax (honoraria, uang saku and transport), what is received is compared with gross minus tax and deductions.",
      alasan: "A person gets too much or too little, or the tax is wrong.",
      langkah: "Look at gross, tax and net in that row.",
      kalimat: ({ nama, bruto, potongan, tertulis, seharusnya, ...rows }, at) =>
        `What ${nama} receives in ${row(at)} is written as ${rp(tertulis)}, it should be ${rp(seharusnya)} (${rp(bruto)} − ${rp(potongan)}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "rincian-bayar-berbeda": {
      nama: "The amount received is not the sum of its parts",
      arti: "On payment lists with several payments in a row (per diem, lodging, transport), what each person gets is recomputed from the parts.",
      alasan: "A person gets too much or too little, and the total is wrong with it.",
      langkah: "Look at the parts and the sum in that row, and correct what is wrong.",
      kalimat: ({ nama, bagian, tertulis, seharusnya, ...rows }, at) =>
        `What ${nama} gets in ${row(at)} is written as ${rp(tertulis)}, it should be ${rp(seharusnya)} (${bagian.map(rp).join(" + ")}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "pph-21-berbeda": {
      nama: "PPh 21 on an honorarium does not fit the golongan",
      arti: "Tax on lists of honoraria is compared with the final rates by golongan: I and II 0 %, III 5 %, IV and officials of state 15 %. People without a golongan are not judged.",
      alasan: "Tax that was not withheld falls on the treasurer; too much of it is a loss to the person paid.",
      langkah: "Look at golongan and rate, then correct the tax and what is received.",
      kalimat: ({ nama, golongan, tarif, bruto, tertulis, seharusnya, ...rows }, at) =>
        `PPh 21 of ${nama}${golongan === "" ? "" : ` (golongan ${golongan})`} in ${row(at)} is written as ${rp(tertulis)}, it should be ${rp(seharusnya)} (${number(tarif)} % of ${rp(bruto)}; difference ${difference(tertulis, seharusnya)}).${manyRows(rows)}`,
    },
    "jumlah-dibayar-berbeda": {
      nama: "Paid without a signature",
      arti: "People who were paid are compared with people who signed, on the payment list or on the attendance list.",
      alasan: "A payment is due only to those who came and signed.",
      langkah: "Obtain the signature, or take out the payment.",
      kalimat: ({ dibayar, bertandaTangan, nama }, at) =>
        `On sheet ${at[0]?.sheet ?? ""} ${number(dibayar)} people were paid and ${number(bertandaTangan)} signed (difference ${number(dibayar - bertandaTangan)}): ${list(nama)}.`,
    },
    ...dokumen,
  },

  missing: {
    ...dokumenMissing,
    acara: "The event is not described yet. Fill in its settings first.",
    nomorDpa:
      "The number of the DPA is not filled in. Fill it in with the activity (Settings, or the file acara.json).",
    subKegiatan:
      "The code of the sub kegiatan is not filled in or can't be read. Fill it in with the activity (Settings, or the file acara.json).",
    rencanaPeserta:
      "The planned number of participants is not filled in. Fill it in with the activity (Settings, or the file acara.json).",
    kursi:
      "The planned seats per kab/kota are not filled in. Fill them in with the activity (Settings, or the file acara.json).",
    aturan:
      "The rule in force on the day of this event is not in SPJ Rapi. Check it yourself against the rule in force.",
    jumlahTerhitung: "The sum is above Rp 90 trillion and can't be computed exactly. See whether a figure is mistyped.",
    anggaran: "There is no budget sheet (RAB, RKA or DPA) with amounts. Add it.",
    anggaranTerbaca:
      "An amount on the budget sheet can't be read for certain, so neither can its total. Answer the question about that cell first.",
    perkalianTerbaca:
      "A volume, unit price or amount on the budget sheets could not be read, or one amount stands for several lines. Answer the question about that cell under Not certain first, or reckon the lines with a merged amount yourself.",
    saksiTerbaca:
      "A subtotal or total can't be recomputed, because it or a cell that it sums could not be read. Answer the question about that cell under Not certain first.",
    realisasiTerbaca: "An amount spent could not be read. Answer the question about that cell under Not certain first.",
    barisRealisasiTerbaca:
      "A figure on the spending sheets could not be read. Answer the question about that cell under Not certain first.",
    kuitansiTerbaca:
      "The amount of a receipt could not be read or was left blank. Answer the question about that cell under Not certain first, or fill the amount in.",
    bkuTerbaca:
      "An amount in the cash book could not be read. Answer the question about that cell under Not certain first.",
    belanjaBkuSeanggaran:
      "The BKU pays out more than the pagu, but how much of it belongs to this activity is not known. Add the realisasi of the activity, or a budget with codes, and fill in the kode rekening in the BKU.",
    rekeningBelanja:
      "Some receipts or lines of the realisasi name no kode rekening, so the account that bears them is not known. Fill in their kode rekening.",
    tanggalBkuTerbaca: "There are dates in the BKU that are not certain. Answer the questions about these cells first.",
    bayarTerbaca:
      "There are figures on payment lists that could not be read. Answer the questions about these cells first.",
    tandaTanganTerlihat:
      "Somebody was paid whose signature can't be seen: the column is empty or only numbered. Look at the list on paper, then mark the signature column.",
    peranTerbaca:
      "Somebody who is panitia or narasumber also stands on another list with a part that is not known. Add a column for jabatan or peran, or fill in the seats in the settings of the event.",
    pembukuanKuitansi:
      "There is no kuitansi with a readable date whose payment the BKU books under the same number. Fill in the date and the number in both.",
    bkuBertanggal: "There is no BKU with dates that could be read. Add the sheet of the BKU, or complete its dates.",
    paguRealisasi:
      "There is no realisasi with both pagu and kode rekening. Add a sheet of realisasi that has both columns.",
    nilaiBukti: "There is no kuitansi, BKU or realisasi with amounts. Add its sheet.",
    rincianBayar: "There is no payment list yet with several payments in each row. It need not be added.",
    honorBerpph: "There is no list of honoraria yet with columns for gross, PPh 21 and net. Add the sheet.",
    kolomGolongan:
      "The list of honoraria has no golongan, so the rate of PPh 21 can't be judged. Add a column Golongan (such as III/c).",
    semuaBergolongan:
      "The golongan of some people paid is blank or can't be read; their tax is not judged. Fill it in for civil servants.",
    potonganTerbaca:
      "Some payment list takes tax off, but amounts due less tax are not what is received in most of its rows; they are not compared. Look at the headings of its amounts.",
    dasarPphDikenal:
      "Of some payment list it is not certain what is taxed: it has several payments and one column of PPh 21, or does not say honorarium (uang saku, say); its tax is not judged. Look at golongan and tax.",
    perkalianBayar: "There is no payment list with count, rate and amount. Add these columns.",
    terbilangLengkap:
      "On some kuitansi the amount or its words could not be read, so the two can't be compared. Complete the kuitansi, or answer the question about its amount under Not certain.",
    tanggalTerbaca:
      "A date could not be read for certain. Answer the question about that cell under Not certain first.",
    urutanNomor:
      "The numbers of bukti on each sheet are too few or follow no order, so a number that is left out can't be told. Compare them with the register.",
    kuitansiKembar: "No kuitansi form and register line carry the same number. Fill in the number on both.",
    pengeluaranBkuDikenali:
      "The BKU has payments without kode rekening that match no kuitansi. Fill in their kode rekening and number of bukti in the BKU.",
    versiAnggaran:
      "Two budget sheets hold the same lines with different sums, and nothing tells which one holds. Put the other one aside, then check again.",
    belumTerbaca: "The papers have not been read. Run the check again.",
    pembayaranBku: "The papers have not been read. Run the check again.",
    pengurangan: "The papers have not been read. Run the check again.",
    gerakSatuBuku: "There are no lines of taxes in a BKU or buku pajak. Add the book.",
    registerBernomor: "There is no register of kuitansi with numbers and amounts. Add the sheet.",
    pphDaftar:
      "No list with a column of PPh comes to one numbered bukti, or the taxes in the books bear no number. Fill in the number on kuitansi, BKU and tax book.",
    bandingPajak:
      "There are no BKU and tax book that both note taxes. Add the tax book; it is not needed where taxes stand in the BKU alone.",
    barisTanpaKode: "The papers have not been read. Run the check again.",
    pembayaranOrang: "The papers have not been read. Run the check again.",
    menurutDaftar: "The papers have not been read. Run the check again.",
    bkuBerkode:
      "The BKU is not compared with the realisasi directly: it has no kode rekening, goes on from an earlier book, or both are compared with the kuitansi already. Where there are no kuitansi, add kode rekening to the BKU.",
    realisasiBerkode: "There is no realisasi with kode rekening. Add a column of kode rekening.",
    buktiBerkode:
      "A bukti number together with its kode rekening is on fewer than two of the three: kuitansi, realisasi, BKU. Fill in both columns.",
    honor: "There is no payment list with columns for gross, tax and net. Add its sheet.",
    anggaranBerkode: "There is no budget sheet with kode rekening. Add a RAB or DPA that has codes.",
    perkalian: "No line of a budget or register has volume, unit price and amount. Add a detailed RAB.",
    kodeRekening: "No budget or realisasi sheet has a column of kode rekening. Add the sheet, or point at the column.",
    saksi: "There is no row of subtotals or totals. Add a sheet with a Jumlah row.",
    spending: "There is no realisasi or kuitansi with an amount. Add the sheet.",
    belanjaBerkode: "No spending in realisasi, kuitansi or BKU has a kode rekening. Add the sheet.",
    belanja: "There is no realisasi or BKU with spending. Add the sheet.",
    limits: "There is no budget per kode rekening. Add a RAB or DPA with codes, or a realisasi with a pagu column.",
    sisa: "No realisasi has pagu, realisasi and sisa. Add the sheet.",
    barisPembantu:
      "No auxiliary book (cash, bank, advances, rincian objek) has numbers that the BKU or a kuitansi knows. It need not be added where there is none.",
    saldoPenutup: "No words under the BKU state the cash. Add them once the book is closed.",
    asalKabKota:
      "The lists name kecamatan, while seats are planned for each kab/kota. See the people of each kecamatan on the sheet Rekap Kab-Kota.",
    pindahan: "No pages hand on their sums (Jumlah dipindahkan, Pindahan). Nothing needs to be added.",
    perkalianUraian: "No description says how many at what price, like 10 bh x 28.500. It need not be added.",
    hitunganBaris: "No recap has a column that is the sum or difference of columns before it. It need not be added.",
    pergeseran: "No shifted budget has columns for before, after and the difference. They need not be added.",
    rincianBulan: "No budget or realisasi has columns of months with their sum. They need not be added.",
    kumulatif:
      "No realisasi has columns for up to last month, this month and up to this month. They need not be added.",
    persen: "No realisasi has pagu, realisasi and a percentage. Add the sheet.",
    bkuBernomor: "No payment in the BKU names the number of its receipt. Fill in that column.",
    nilaiMenurutNomor: "The papers have not been read. Run the check again.",
    folioKuitansi:
      "No kuitansi names its folio and is booked under its number in the BKU, or most folios are not numbers of BKU lines, pages for example. Nothing needs to be added.",
    catatanBernomor: "No line of realisasi or BKU names a receipt number. Fill in that column.",
    pembanding: "No realisasi, BKU or register has receipt numbers. Fill in that column.",
    nomorBukti: "No realisasi, BKU or register has a column of receipt numbers. Fill it in.",
    tanggal: "No date in realisasi, BKU or kuitansi could be read with certainty. Complete the dates.",
    pengeluaran: "There is no kuitansi or BKU whose amounts could be read. Add the sheet.",
    daftarAda: "No file was read yet. Add a workbook or the folder of the activity.",
    kuitansiMengutip:
      "No kuitansi cites the number of an SPK or a BAST. Write it into the text of the kuitansi, so that the paper can be looked for.",
    suratDikutip:
      "No SPK or BAST was read whose number a kuitansi or a BAST cites. Add its sheet if it was made in Excel.",
    buktiBerpenerima: "There is no kuitansi with a payee and a certain date. Complete both.",
    hariLiburDiketahui:
      "The national holidays of a year on these papers are not known here (2022 to 2025 are); Saturdays and Sundays were looked at.",
    versiBertanggal:
      "No revised budget says its day in its title together with the figures before. Nothing is to be added where the budget was not revised.",
    belanjaBertanggal: "There is no kuitansi or BKU with a date and an account code. Complete both.",
    hargaTertinggi:
      "No highest prices were filled in. Fill them in by the standard of the office in the settings, under Highest prices and tax rates (in the file acara.json: hargaTertinggi).",
    hargaBerketerangan: "There is no budget line with words and a unit price. Add the RAB.",
    gerakPajak: "There are no lines of taxes in a BKU or buku pajak. Add the book.",
    pajakTerbaca: "An amount in the tax book could not be read. Answer the question about that cell first.",
    pajakTerhitung:
      "There is no PPN, PPh 22 or PPh 23 held back whose kuitansi is known. Write the same receipt number in tax book and kuitansi or BKU, or fill in a column of the base (DPP).",
    pajakBertanggal:
      "No tax has both the day it was held back and the day of its deposit. Complete the dates of the tax book.",
    belanjaBernomor: "There is no kuitansi or BKU with receipt numbers and account codes. Fill in both columns.",
    bku: "There is no BKU with a balance column. Add the sheet.",
    semuaKuitansi: "There is no kuitansi. Add kuitansi sheets or a register of kuitansi.",
    kuitansi: "There is no kuitansi whose amount could be read. Add kuitansi sheets or a register of kuitansi.",
    kuitansiBernomor: "No kuitansi has both a number and an amount. Fill in the numbers.",
    kuitansiBertanggal: "No kuitansi has a date. Fill in the dates.",
    kuitansiBersubKegiatan: "No kuitansi names the code of a sub kegiatan. Add the kuitansi forms.",
    kuitansiBerdpa: "No kuitansi names the number of a DPA. Fill it in on the kuitansi.",
    kuitansiBerdokumen: "No whole date of an SPK or BAST stands in a kuitansi or on its sheet. Write it there.",
    tanggalDokumenTerbaca:
      "An SPK or BAST is named whose date could not be read. Write it in full, such as Tanggal : 8 Maret 2023.",
    formulirBerketerangan: "No kuitansi form says what was paid for. Fill in the line Untuk Pembayaran.",
    kuitansiBerklausul: "No kuitansi form carries a clause about goods. That clause needs no check.",
    formulir: "There is no kuitansi form. Add the kuitansi sheets, not only the register.",
    formulirBerjumlah: "There is no kuitansi form whose amount could be read. Add the kuitansi sheets.",
    terbilang: "No kuitansi has the amount both in figures and in words. Add the kuitansi sheets.",
    jumlahTertulis: "No sheet states a number of people (such as: Jumlah peserta 78 orang). Nothing has to be added.",
    hitunganOrang: "There is no list of people. Add an invitation or attendance list.",
    penandaTangan: "No name with a NIP stands where papers are signed. Nothing needs to be added.",
    orangSeluruhnya:
      "It is not known how many people there were in all. Add the signed attendance list, and the list of panitia or how many were planned.",
    headcounts: "There is no headcount on file. Add an attendance list, or fill in the planned participants.",
    undangan: "There is no invitation list. Add the sheet.",
    hadir:
      "There is no attendance list, or no signature can be seen on it. Add the sheet, or mark its signature column.",
    kehadiranTerlihat:
      "There is an attendance list without a single signature that can be seen: it is not known who came. Mark those who came (ttd or v), or answer under Unsure that the list was signed on paper.",
    peranDibayarHadir:
      "Not everyone who was paid could be looked for on an attendance list: none holds people of their part (such as narasumber or panitia), or what is written is not the name of a person. Add the attendance list on which they stand, or write their names.",
    pesertaDibayar:
      "There is no payment list of participants: no participant stands both on an attendance list and on a payment list. Add the payment list of participants; it is not needed if participants are not paid.",
    hadirBerasal: "No attendance list names kab/kota. Add a kab/kota column.",
    hadirBerkursi: "No attendance list names a known jabatan. Add a jabatan column.",
    orangBerasal: "No list of people names kab/kota. Add a kab/kota column.",
    semuaOrang: "There is no list of people. Add an invitation, attendance or payment list.",
    orang: "There is no list of people. Add an invitation, attendance or payment list.",
    gabungan: "There is no list of people. Add an invitation, attendance or payment list.",
    registrasi: "There is no registration list. Add it if there is one.",
    hariHadir: "The attendance lists do not tell of two days or more. Nothing is missing if the event was of one day.",
    dibayarPerHari: "No payment list counts days. It need not be added.",
    petaKursi:
      "The seats of the kab/kota are not filled in, or there is no list of people. Fill them in with the activity.",
    orangPerBaris: "There is no list of people. Add an invitation, attendance or payment list.",
    orangBerperan: "No attendance or payment list names the part that people play. Add a jabatan or peran column.",
    nip: "No list has NIP. Add a NIP column.",
    nik: "No list has NIK. It need not be added where it is not used.",
    bertandaTangan:
      "No signature can be seen on an attendance list: it has no such column, or the column is empty. Mark who came in that column, or compare with the list that was signed on paper.",
    ditandatangani: "Not a single signature can be seen on the sheets. Mark attendance in the signature column.",
    dibayar: "There is no list of payments to people. Add the list of transport, daily allowance or honor.",
  },

  severities: { salah: "Wrong", periksa: "To be checked", info: "Info" },
  states: {
    passed: "Agrees",
    found: "Does not agree",
    "not-checkable": "Can't be checked yet",
    "switched-off": "Not checked, by your decision",
  },
  families: {
    "pagu-anggaran": "Pagu and budget",
    realisasi: "Realisasi",
    kuitansi: "Kuitansi",
    peserta: "Participants",
    dokumen: "Lines over tables",
  },
  ruleStatus: { confirmed: "confirmed", open: "not confirmed" },
};
