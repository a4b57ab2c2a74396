import type { Acara, Kursi } from "../../core/acara/acara";
import type { Rule } from "../../core/checks/check";
import { compareTanggal } from "../../core/values/tanggal";
import type { SheetWords } from "../../core/sheets/words";
import { describeKeyakinan, describeRuas } from "../benang";
import { describeFinding, describeMissing, messagesOf } from "../findings";
import { formatCellRef, formatNip, formatNumber, formatSumber, formatTanggal } from "../format";
import { describeNote } from "../notes";
import { describeRefusal } from "../refusals";
import { describeWhy } from "../why";
import { decided } from "./decided";
import { findings } from "./findings";
import { names } from "./names";
import { pejabat } from "./pejabat";
import { questionOf } from "./question";
import { notes } from "./notes";
import { refusals } from "./refusals";
import { why } from "./why";

const UNNAMED = "Activity not filled in yet";

/** Every word on the workbook that is handed back. Nouns of the papers stay as they are on the papers. */
export const sheetWords: SheetWords = {
  workbookTitle: "SPJ Rapi review",
  sheetName: {
    kegiatan: "Activity",
    peserta: "Participants",
    orang: "People",
    petaKehadiran: "Attendance Map",
    rekapKabKota: "By Kab-Kota",
    anggaran: "Budget",
    realisasi: "Spending",
    bku: "Cash Book",
    bukuPajak: "Tax Book",
    rekapAnggaran: "By Account",
    benang: "Money Thread",
    kelengkapan: "Completeness",
    kuitansi: "Receipts",
    perluDiperiksa: "To Examine",
    belumPasti: "Not Certain",
    pemeriksaan: "Checks",
    jejak: "Trail",
  },
  title: {
    kegiatan: "Activity",
    peserta: "Participants",
    orang: "People from Invitation to Payment",
    petaKehadiran: "Attendance by Seat",
    rekapKabKota: "Participants by Kabupaten and Kota",
    anggaran: "Budget (anggaran)",
    realisasi: "Spending (realisasi)",
    bku: "Cash Book (Buku Kas Umum)",
    bukuPajak: "Tax book: reckoned, held back, paid on",
    rekapAnggaran: "By Account Code (kode rekening)",
    benang: "Money thread: from the budget line to the BKU and the tax deposit",
    kelengkapan: "Papers of each expense",
    kuitansi: "Receipts (kuitansi)",
    perluDiperiksa: "To Examine",
    belumPasti: "Not Certain",
    pemeriksaan: "Checks",
    jejak: "Trail",
  },
  subtitle: (acara) =>
    acara.unrelated ? UNNAMED : [acara.nama, period(acara), acara.tempat].filter((part) => part !== "").join(" · "),
  note: {
    kegiatan:
      "The figures below are formulas over the other sheets. If the pagu here is changed, the formulas follow; the list To Be Looked At stays that of the last review.",
    peserta:
      "One line for each person on each list: somebody who was invited and came stands here twice, told apart by Stage. Counted is 0 where the same person stands on that stage already (a second day, for instance).",
    orang:
      "One line for each person of all lists, counted from the sheet Participants by the column Person. 1 = listed, 0 = not. Remarks tell what does not go together. Above 2,000 people the figures are written without formulas.",
    petaKehadiran:
      "● seat taken, ○ empty, ◐ in part. I invited, R registered, A attended, S signed, P paid; a dot (·) = nobody. A number behind a letter = how many people, where it is not the quota. Stages without a list are not shown. The names are in the sheet People.",
    rekapKabKota:
      "Each person is counted once, as on the sheets People and Attendance Map (from the sheet Participants where there is one list only). Difference = attended less quota; below zero, seats are open.",
    anggaran:
      "Recalculated = volume × unit price. Counted is 0 on a sheet that states the same budget once more; such lines are left out of the sums.",
    realisasi:
      "What is left and its percentage are recalculated. Counted is 0 on lines that repeat spending from another report; they are left out of the sums.",
    bku: "Recalculated = balance before + receipts − payments. The balance before is the one written on the line above in the same sheet. Where receipts were read too, the column Receipt names its No on the sheet Receipts, and Open leads there.",
    bukuPajak:
      "One row for each tax of each expense. Reckoned = base × the rate of its day; a difference below one rupiah is rounding. Deposits are matched by line, receipt number, then amount.",
    rekapAnggaran:
      "Summed from Budget, Spending and Receipts. Without receipt = spending less receipts on file and what was paid by list.",
    benang:
      'One row for each expense. "missing" stands where a paper was not found; what is not certain is not joined by itself. Difference = kuitansi amount − BKU amount.',
    kelengkapan:
      "Needed by kind and value of the expense. There = the paper was read; cited = its number is written, the paper itself is not here; can't be seen = no workbook (invoice, photo, letter), so look yourself. Attendance and invitations count as there where such a list is among the files.",
    kuitansi:
      "A receipt that is there both as a form and as a line of the register counts once: Counted is 1 where it is summed and 0 on its double. Where a cash book was read too, the column Cash Book names the No of the line that books it there, and Open leads to it.",
    perluDiperiksa:
      "Nothing is ever corrected by the program. Fill in Status and Remarks after looking at the cells named.",
    belumPasti:
      "One line for each thing that can be read with more than one meaning. Fill in the column Answer with one of the choices.",
    pemeriksaan: "Checks that found nothing: because something is missing, or because all agrees.",
    jejak:
      "From files to figures: what was read, what it was taken for, and why. Printed down to the counts of rows and the decisions; the reasons for each table and column under them are for the screen.",
  },
  empty: {
    peserta:
      "Cannot be checked yet: no list of invited, attending or paid people was read. Add the file, then check again.",
    rekapKabKota: "Cannot be checked yet: no list of people was read. Add the attendance list, then check again.",
    anggaran: "Cannot be checked yet: no RAB, RKA or DPA was read. Add the file, then check again.",
    realisasi: "Cannot be checked yet: no realisasi was read. Add the file, then check again.",
    rekapAnggaran: "Cannot be checked yet: no budget, spending or receipt was read. Add the file, then check again.",
    kuitansi: "Cannot be checked yet: no kuitansi was read. Add the kuitansi or their register, then check again.",
  },
  total: "Total",
  footer: '&L&"Arial,Regular"&8&A&R&"Arial,Regular"&8Page &P of &N',

  cell: formatCellRef,
  sumber: formatSumber,
  state: {
    cocok: "agrees",
    tidakCocok: "does not agree",
    belum: "cannot be checked yet",
    acuan: "for information",
    lengkap: "complete",
    belumLengkap: "not complete",
    lebih: "over quota",
  },
  tahap: {
    undangan: "Invited",
    registrasi: "Registered",
    tercetak: "Not signed yet",
    hadir: "Attended",
    pembayaran: "Paid",
  },
  severity: {
    salah: `● ${findings.severities.salah}`,
    periksa: `◐ ${findings.severities.periksa}`,
    info: `○ ${findings.severities.info}`,
  },
  family: findings.families,

  kegiatan: {
    facts: {
      nama: "Event",
      tanggal: "Date",
      tempat: "Place",
      nomorDpa: "DPA number",
      program: "Program",
      kegiatan: "Kegiatan",
      subKegiatan: "Sub kegiatan",
      pagu: "Pagu",
      rencanaPeserta: "Planned participants (KAK)",
      kuota: "Quota of seats",
      panitia: "Planned committee",
      ...pejabat,
    },
    factsHeading: "About the activity",
    moneyHeading: "Money",
    headsHeading: "Participants",
    findingsHeading: "What the checks came to",
    money: {
      pagu: "Pagu",
      anggaran: "Budget",
      realisasi: "Spending",
      adaKuitansi: "With receipt",
      menurutDaftar: "Paid by payment list",
      tanpaBukti: "Spending without receipt",
      kuitansiLebih: "Receipts beyond spending",
      sisa: "Left of the pagu",
      paguTanpaKuitansi: "Pagu without receipt",
    },
    measure: {
      pagu: "by the facts of the activity",
      anggaran: "sum of budget lines, must equal the pagu",
      realisasi: "sum of spending, must not exceed the pagu",
      adaKuitansi: "sum of receipts, must not exceed the pagu",
      menurutDaftar: "spending without receipt that equals the sum of a payment list",
      tanpaBukti: "spending above the receipts and payment lists of its account, must be zero",
      kuitansiLebih: "receipts above the spending of their account, must be zero",
      sisa: "pagu less spending, must not be negative",
      paguTanpaKuitansi: "pagu less receipts",
    },
    heads: {
      diundang: "Invited",
      hadirRencana: "Attended, against the plan",
      hadirKuota: "Attended, against the quota",
      kabKotaLengkap: "Complete kab/kota",
      panitia: "Committee present",
      narasumber: "Speakers present",
    },
    headMeasure: {
      diundang: "without committee and speakers",
      hadirRencana: "plan of the KAK",
      hadirKuota: "all seats of kab/kota and province",
      kabKotaLengkap: "every seat is filled, none twice",
      panitia: "plan of the KAK",
      narasumber: "not counted as participants",
    },
    columns: {
      line: "Item",
      amount: "Amount",
      share: "% of pagu",
      measure: "Measure",
      difference: "Difference",
      state: "State",
    },
    headColumns: {
      line: "Item",
      count: "Count",
      plan: "Plan",
      measure: "Measure",
      difference: "Difference",
      state: "State",
    },
    questions: "Not certain",
    notCheckable: "Cannot be checked yet",
    switchedOff: "Rules switched off",
    passed: "Checked and in agreement",
    unnamed: UNNAMED,
    period,
    seats: ({ kursi, wilayah }) => {
      const perKabKota = seatCount(kursi.perKabKota);
      const provinsi = seatCount(kursi.provinsi);
      if (perKabKota === 0 && provinsi === 0) return "not filled in";
      const places = wilayah.kabKota.length;
      const all = formatNumber(perKabKota * places + provinsi, "en");
      return `${perKabKota} seats × ${places} kab/kota + ${provinsi} seats of the province = ${all} seats`;
    },
    codeAndName: (kode, nama) => [kode, nama].filter((part) => part !== "").join(" "),
    pejabat: ({ nama, nip, jabatan }) =>
      [nama, nip === "" ? "" : `NIP ${formatNip(nip)}`, jabatan].filter((part) => part !== "").join(", "),
  },

  peserta: {
    columns: {
      no: "No",
      tahap: "Stage",
      nama: "Name",
      nip: "NIP",
      nik: "NIK",
      jabatan: "Position",
      instansi: "Office",
      kodeKabKota: "Code",
      kabKota: "Kab/Kota",
      peran: "Role",
      tandaTangan: "Signature",
      dibayar: "Paid amount",
      dihitung: "Counted",
      orang: "Person",
      sumber: "Source",
    },
    provinsi: (namaProvinsi) => `Provinsi ${namaProvinsi}`,
    panitia: "Committee",
    narasumber: "Speaker",
    moderator: "Moderator",
    unknownOrigin: "not certain",
    unwrittenOrigin: "not written",
    originChoice: names.originChoice,
    noPart: (kabKota) => `${kabKota} (not in this activity)`,
    unknownPeran: "not certain",
    signed: "present",
    unsigned: "empty",
  },
  orang: {
    columns: {
      no: "No",
      nama: "Name",
      nip: "NIP",
      kabKota: "Kab/Kota",
      peran: "Role",
      jumlahDibayar: "Amount paid",
      undangan: "Invited",
      registrasi: "Registered",
      hadir: "Attended",
      tandaTangan: "Signed",
      pembayaran: "Paid",
      hari: "Days attended",
      keterangan: "Remarks",
      sumber: "Source",
    },
    remarks: {
      paidNotPresent: "paid, not on the attendance list",
      paidNotSigned: "paid, without a signature",
      registeredNotPresent: "registered, not on the attendance list",
      invitedNotPresent: "invited, not present",
      presentNotSigned: "present, without a signature",
      presentNotPaid: "present, not paid",
      presentNotInvited: "present, not invited by name",
    },
  },
  petaKehadiran: {
    columns: { kode: "Code", kabKota: "Kab/Kota", kuota: "Quota", kosong: "Empty", keadaan: "State" },
    letters: { undangan: "I", registrasi: "R", hadir: "A", tandaTangan: "S", pembayaran: "P" },
  },
  rekapKabKota: {
    withoutQuota:
      "No quota of seats is filled in for this activity, so Total quota and Total difference are left empty. Fill in the seats of each kab/kota in the details of the activity (Settings in the pane, or --acara), then check again.",
    columns: {
      kode: "Code",
      kabKota: "Kab/Kota",
      tanpaPeran: "Attended without role",
      jumlahKuota: "Total quota",
      jumlahDiundang: "Total invited",
      jumlahHadir: "Total attended",
      jumlahSelisih: "Total difference",
      keadaan: "State",
    },
    seatColumn: (figure, seat) =>
      `${{ kuota: "Quota", diundang: "Invited", hadir: "Attended", selisih: "Difference" }[figure]} ${seat}`,
    outside: "Not counted as participants",
    outsideColumns: { line: "Role", plan: "Plan", diundang: "Invited", hadir: "Attended" },
  },
  anggaran: {
    columns: {
      no: "No",
      kode: "Account code",
      uraian: "Description",
      volume: "Volume",
      satuan: "Unit",
      hargaSatuan: "Unit price",
      semula: "Before revision",
      jumlah: "Amount",
      hitungUlang: "Recalculated",
      selisih: "Difference",
      dihitung: "Counted",
      sumber: "Source",
    },
  },
  realisasi: {
    columns: {
      no: "No",
      kode: "Account code",
      uraian: "Description",
      nomorBukti: "Receipt number",
      tanggal: "Date",
      pagu: "Pagu",
      realisasi: "Spent",
      menurutDaftar: "Paid by payment list",
      sisa: "Left",
      persen: "Percent",
      dihitung: "Counted",
      sumber: "Source",
    },
  },
  folio: { buka: "Open", "belum-ada": "missing", tanya: "not sure yet" },
  bku: {
    columns: {
      no: "No",
      nomor: "Number",
      tanggal: "Date",
      kode: "Account code",
      uraian: "Description",
      nomorBukti: "Receipt number",
      saldoSebelum: "Balance before",
      penerimaan: "Money in",
      pengeluaran: "Money out",
      saldo: "Balance",
      hitungUlang: "Recalculated",
      selisih: "Difference",
      folio: "Receipt",
      tautan: "Open",
      sumber: "Source",
    },
  },
  bukuPajak: {
    columns: {
      no: "No",
      nomorBukti: "Receipt no.",
      tanggal: "Date",
      uraian: "Description",
      jenis: "Tax",
      nilai: "Amount paid",
      dasar: "Base",
      tarif: "Rate",
      dihitung: "Reckoned",
      dipungut: "Held back",
      selisihHitung: "Difference",
      disetor: "Paid on",
      belumDisetor: "Not paid on",
      lebihDisetor: "Paid on too much",
      tanggalSetor: "Deposit date",
      batasSetor: "Last day",
      terlambat: "Days late",
      ntpn: "NTPN",
      aturan: "Rules",
      sumber: "Source",
    },
    aturan: (tarif, batas) => taxRules([tarif, batas]),
  },
  rekapAnggaran: {
    columns: {
      kode: "Account code",
      uraian: "Description",
      anggaran: "Budget",
      realisasi: "Spent",
      adaKuitansi: "With receipt",
      menurutDaftar: "By list",
      bku: "BKU",
      sisa: "Left",
      persen: "Percent",
      tanpaBukti: "Without receipt",
      kuitansiLebih: "Receipts beyond",
    },
    withoutKode: "(no code)",
    pagu: "Pagu",
    againstPagu: "Pagu less the total above",
    severalItems: (first, more) => `${first} (and ${formatNumber(more, "en")} more)`,
  },
  benang: {
    columns: {
      no: "No",
      kode: "Account code",
      uraian: "Description",
      penerima: "Payee",
      anggaran: "Budget line",
      spk: "SPK",
      bast: "BAST",
      kuitansi: "Kuitansi",
      nilaiKuitansi: "Kuitansi amount",
      bku: "BKU",
      nilaiBku: "BKU amount",
      selisih: "Difference",
      hanyaRealisasi: "Only in realisasi",
      setoran: "Tax deposit",
      keyakinan: "How sure, and why",
      sumber: "Source",
    },
    ruas: (ruas) => describeRuas(ruas, "en"),
    keyakinan: (one) => describeKeyakinan(one, "en"),
  },
  kelengkapan: {
    headings: { pengeluaran: "By expense", dokumen: "By paper" },
    columns: {
      no: "No",
      kode: "Account",
      uraian: "Description",
      jenis: "Kind",
      nilai: "Amount",
      perlu: "Needed",
      ada: "There",
      disebut: "Cited",
      "belum-ada": "Absent",
      "tidak-dapat-diperiksa": "Can't be seen",
      sumber: "Source",
    },
    dokumenColumns: {
      pengeluaran: "Expense",
      uraian: "Description",
      dokumen: "Paper",
      keadaan: "State",
      nomor: "Number",
      aturan: "Rule",
      sumber: "Source",
    },
    jenis: {
      pertemuan: "meeting",
      konsumsi: "meals",
      honor: "fee",
      perjalanan: "travel",
      barang: "goods",
      jasa: "services",
      modal: "assets (belanja modal)",
      lain: "other",
    },
    dokumen: {
      kuitansi: "kuitansi",
      "bukti-pembelian": "invoice or proof of purchase",
      spk: "SPK",
      "surat-perjanjian": "contract",
      bast: "BAST",
      undangan: "invitation",
      "daftar-hadir": "attendance list",
      "surat-tugas": "letter of assignment",
      dokumentasi: "photos",
      "kartu-inventaris": "entry in the register of assets",
      "setoran-pajak": "proof of tax deposit",
    },
    keadaan: { ada: "there", disebut: "cited", "belum-ada": "absent", "tidak-dapat-diperiksa": "can't be seen" },
  },
  kuitansi: {
    columns: {
      no: "No",
      bentuk: "Form",
      nomor: "Number",
      tanggal: "Date",
      penerima: "Payee",
      untukPembayaran: "In payment for",
      kode: "Account code",
      subKegiatan: "Sub kegiatan",
      jumlah: "Amount",
      terbilang: "Amount in words",
      spk: "SPK",
      bast: "BAST",
      kosong: "Left blank",
      dihitung: "Counted",
      keterangan: "Remarks",
      folio: "Cash Book",
      tautan: "Open",
      sumber: "Source",
    },
    bentuk: { formulir: "form", register: "register" },
    reference: ({ nomor, tanggal }) =>
      tanggal?.sure === true ? `${nomor}, ${formatTanggal(tanggal.value, "en")}` : nomor,
    sameAs: (no) => `the same as No ${no}`,
  },
  perluDiperiksa: {
    columns: {
      no: "No",
      tingkat: "Level",
      kode: "Code",
      kalimat: "What to examine",
      sel1: "Cell 1",
      sel2: "Cell 2",
      selisih: "Difference",
      aturan: "Rule",
      langkah: "Next step",
      status: "Status",
      catatan: "Remarks",
    },
    questionColumns: {
      no: "No",
      tentang: "About",
      tertulis: "Written",
      pertanyaan: "Question",
      sel: "Cell",
      pilihan: "Choices",
      jawaban: "Answer",
      catatan: "Remarks",
    },
    checkColumns: { no: "No", kelompok: "Group", kode: "Code", pemeriksaan: "What is looked for" },
    lacking: "What is missing",
    headings: {
      questions: "Not certain",
      notCheckable: "Cannot be checked yet",
      passed: "Checked and in agreement",
    },
    none: {
      findings: "Nothing disagrees. See also what cannot be checked yet, on the sheet Checks.",
      questions: "There is nothing to answer.",
      notCheckable: "Every check could be made.",
      passed: "No check has ended in agreement yet.",
    },
    unanswered: "not answered",
    finding: (finding) => describeFinding(finding, "en"),
    step: ({ code }) => messagesOf(code, "en").langkah,
    cellAndMore: (cell, more) => (more === 0 ? cell : `${cell} (and ${formatNumber(more, "en")} more)`),
    rule: ({ source, status }) =>
      source === "aritmetika" ? "arithmetic" : `${source} (${findings.ruleStatus[status]})`,
    checked: (code) => messagesOf(code, "en").nama,
    question: questionOf,
    about: names.questionAbout,
    rowChoice: names.rowChoice,
    missing: (what) => describeMissing(what, "en"),
  },
  decided,
  jejak: {
    headings: {
      files: "Files",
      sheets: "Sheets",
      tables: "Tables and forms",
      rows: "Account of rows: read = records + groups + sums + left out",
      columns: "Columns",
      saksi: "Written subtotals and totals, against the rows they cover",
    },
    files: {
      berkas: "File",
      keadaan: "State",
      format: "Format",
      ukuran: "Size (bytes)",
      sha256: "SHA-256",
      catatan: "Remarks",
    },
    sheets: { berkas: "File", lembar: "Sheet", keadaan: "State", isi: "Tables and forms" },
    tables: {
      berkas: "File",
      lembar: "Sheet",
      rentang: "Range",
      jenis: "Kind",
      kenapa: "Why",
      keyakinan: "Certainty",
      barisJudul: "Header rows",
    },
    rows: {
      berkas: "File",
      lembar: "Sheet",
      rentang: "Range",
      menjadi: "Became",
      alasan: "What was left out",
      dibaca: "Read",
      data: "Records",
      kelompok: "Groups",
      saksi: "Sums",
      dilewati: "Left out",
      selisih: "Difference",
    },
    columns: {
      berkas: "File",
      lembar: "Sheet",
      kolom: "Column",
      menjadi: "Became",
      kenapa: "Why",
      keyakinan: "Certainty",
    },
    saksi: {
      sel: "Cell",
      tingkat: "Level",
      label: "Label",
      kolom: "Column",
      dijumlahkan: "What it sums",
      banyak: "Rows",
      tertulis: "Written",
      hitungUlang: "Recalculated",
      selisih: "Difference",
    },
    format: names.fileFormat,
    read: "read",
    readWhileOpen: "read while it was open in Excel, so without a fingerprint",
    refusal: (refusal) => describeRefusal(refusals, refusal, "en"),
    note: (note) => describeNote(notes, note, "en"),
    sheetState: names.sheetState,
    kind: { ...names.tableKind, formKuitansi: "kuitansi form", formKeterangan: "activity details" },
    certainty: names.certainty,
    why: (one) => describeWhy(why, one, names, "en"),
    became: names.became,
    dropped: (reason, rows) => `${DROPPED[reason] ?? reason}: rows ${rows}`,
    field: (field) => names.columnField[field],
    noField: "not used",
    level: { subtotal: "subtotal", total: "total" },
  },
};

function taxRules(rules: readonly (Rule | undefined)[]): string | undefined {
  const told = rules.flatMap((rule) => (rule ? [`${rule.source} (${findings.ruleStatus[rule.status]})`] : []));
  return told.length === 0 ? undefined : told.join("; ");
}

function period({ unrelated, tanggal, tanggalSelesai }: Acara): string {
  if (unrelated) return "date not filled in yet";
  const first = formatTanggal(tanggal, "en");
  return compareTanggal(tanggal, tanggalSelesai) === 0 ? first : `${first} to ${formatTanggal(tanggalSelesai, "en")}`;
}

function seatCount(kursi: readonly Kursi[]): number {
  return kursi.reduce((sum, { jumlah }) => sum + jumlah, 0);
}

/** Why a row is no data: the reader's reasons, and those of a list of people. */
const DROPPED: Readonly<Record<string, string>> = {
  ...names.rowReason,
  "no name": "no name",
  "continues the person above": "continues the person above",
  "did not come": "did not come: sick, on leave or the like",
  "auxiliary book": "auxiliary book: booked in the BKU already",
  "not belanja": "income or financing, not expenditure",
};
