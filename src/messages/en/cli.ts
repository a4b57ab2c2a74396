import type { CliMessages } from "../cli";
import { formatNumber } from "../format";
import { listed } from "../place";

export const cli: CliMessages = {
  description:
    "Reads the workbooks of one government activity (invitations, attendance, budget, realisasi, kuitansi), checks whether everything agrees with the pagu (ceiling) and sets the result out in one workbook. Your files are never changed and nothing leaves this computer.",
  headings: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
  defaultValue: "default",
  commands: {
    periksa: "read all files of one activity, check them and write the result",
    baca: "show which tables and forms were recognised in the files",
    contoh: "make sample workbooks that contradict themselves on purpose, then check them",
    formulir:
      "make attendance lists, letters asking for corrections, the empty template, kuitansi, a register, a report of realisasi, or the LPJ recap",
    gabungMeja: "merge the files of several registration desks into one",
    help: "show the help of a command",
  },
  placeholders: {
    files: "files",
    folder: "folder",
    file: "file",
    amount: "amount",
    kind: "kind",
    names: "name,name",
    options: "options",
    command: "command",
  },
  argumentHelp: {
    files: ".xlsx, .xlsm, .xls, .xlsb, .ods or .csv files; folders; or patterns such as data/*.xlsx",
    folder: "where the samples are written",
    kind: "daftar-hadir (attendance lists), perbaikan (letters to each kab/kota) or templat (empty workbook)",
  },
  options: {
    acara: "facts of the activity in a JSON file; without it: Rakor Verval DTKS",
    pagu: "ceiling of the activity, for example 50.041.800",
    keputusan: "decisions already taken (tables, answers, marks), see docs/keputusan.md",
    hasil: 'name of the result workbook; without it "SPJ Rapi - hasil.xlsx" in the folder of the first file',
    timpa: "may replace a result file that SPJ Rapi did not make",
    hasilFormulir: "name of the workbook to be made",
    timpaFormulir: "may replace a file that exists",
    kertas: "paper to print on",
    sesi: 'sessions that are signed for apart, for example "Pagi,Siang"',
    barisKosong: "empty lines under the invited on each attendance list",
    nomor: 'the kuitansi to print, by number, for example "001,007"',
    perHalaman: "kuitansi on one page",
    tanpaHasil: "show the summary only, write no result workbook",
    jsonPeriksa: "print the result as JSON; the result workbook is written only with -o",
    jsonBaca: "print what was recognised as JSON",
    bahasa: "language of the sentences: id or en",
    help: "show this help",
    version: "show the version",
  },
  afterHelp:
    "Exit codes: 0 nothing is wrong, 1 something is wrong, 2 something could not be run or read.\nExample: spj-rapi periksa activity-folder --pagu 50.041.800",

  expected: {
    text: "text",
    date: 'a date such as "2023-03-08" or "8 Maret 2023"',
    amount: 'an amount such as "50.041.800"',
    count: "a whole number from 0",
    list: "a list in [ ]",
    object: "a group of members in { }",
    known: "one of the known members; this name is not in docs/acara.md",
    jenis: '"Kabupaten" or "Kota"',
    "kab-kota": 'a kab/kota such as "34.04 Kabupaten Sleman", or a group of kode, jenis, nama, singkatan',
    percent: "a percentage above 0 up to 100, such as 11 or [11, 12]",
    words: "a list of words in [ ], at least one",
    nip: 'a NIP of 18 digits in quotation marks, such as "19700101 199503 2 001"',
    wilayah: 'the name or code of a province such as "Jawa Barat" or "32", or a list of kab/kota as in docs/acara.md',
  },
  unknownOption: (name) => `The option ${name} is not known. See the options there are with --help.`,
  unknownCommand: (name) =>
    `The command ${name} is not known. The commands are: periksa, baca, contoh, formulir, gabung-meja, ekspor, verifikasi, daftar.`,
  optionWithoutValue: (name) => `The option ${name} needs a value after it. See --help for an example.`,
  tooManyArguments: "This command was given too many arguments. Put names with spaces in quotation marks.",
  noCommand:
    "Name a command: periksa, baca, contoh, formulir, gabung-meja, ekspor, verifikasi or daftar. All of them are explained by spj-rapi --help",
  noFiles: "Name the files or the folder to read, for example: spj-rapi periksa activity-folder",
  badLanguage: (value) => `There is no language ${value}. Use --bahasa id or --bahasa en.`,
  badMode: (value) => `There is no package for "${value}". Use --untuk pemeriksa or --untuk bagikan.`,
  badPagu: (value) => `The pagu "${value}" is not clear. Write it like 50.041.800 or 50041800.`,
  contradictingOptions: (one, other) => `The options ${one} and ${other} contradict each other. Use only one of them.`,
  emptyFolder: (folder) =>
    `The folder ${folder} has no workbooks. Looked for: .xlsx, .xlsm, .xls, .xlsb, .ods and .csv.`,
  nothingMatches: (pattern) => `No file matches ${pattern}. Check the name and the folder.`,
  allRefused: "No file could be read, so nothing was checked yet.",
  someRefused: (refused, inAll) =>
    `${refused} of ${inAll} files could not be read. The result below stands on the others.`,
  passedOver: (files, language) =>
    `Not read, being no workbooks: ${listed(files, "and", (count) => `${formatNumber(count, language)} more`)}.`,
  ownResultSkipped: (file) => `${file} is a result of SPJ Rapi itself, so it was not read as a source.`,

  acaraUnreadable: (file) => `The activity file ${file} could not be opened. Check its name and folder.`,
  acaraNotJson: (file) =>
    `The activity file ${file} is not complete JSON. Compare it with the example in docs/acara.md, above all its commas and quotation marks.`,
  acaraLacks: (file, member, expected) =>
    `The activity file ${file} lacks "${member}", which should be ${expected}. Add it, then try again.`,
  acaraOrder: (file, member, after) =>
    `The activity file ${file}: the date "${member}" is before "${after}", which it has to follow. Correct one of them, then try again.`,
  acaraWrong: (file, member, expected) =>
    `The activity file ${file}: "${member}" should be ${expected}. Correct it, then try again.`,

  resultIsSource: (file) => `${file} is a source file and will not be replaced. Choose another name for the result.`,
  resultExists: (file) =>
    `${file} exists and was not made by SPJ Rapi, so it was not replaced. Choose another name with -o, or add --timpa.`,
  resultNotXlsx: (file) => `The result is an Excel workbook. Give it a name that ends in .xlsx, not ${file}.`,
  resultFolderMissing: (folder) =>
    `The folder ${folder} for the result does not exist. Make it first, or choose another one.`,
  resultUnwritable: (file) =>
    `${file} could not be written. Close it if it is open in Excel, or choose another place with -o.`,
  resultWritten: (file) => `Result workbook: ${file}`,
  resultUnreadable: (file) =>
    `${file} is an earlier result, but it can no longer be read, so the notes in it cannot be carried over. Choose another name with -o, or add --timpa if the notes are not needed.`,
  resultHasSheets: (file, sheets) =>
    `${file} is an earlier result to which somebody added the ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.join(", ")}, so it was not replaced. Choose another name with -o, or add --timpa if they are not needed.`,
  notesKept: (count) =>
    count === 1
      ? "1 entry typed in the earlier result still stands in its row."
      : `${count} entries typed in the earlier result still stand in their rows.`,
  resultUnrecorded: (copy) =>
    `The earlier result no longer has its hidden sheet Rekaman SPJ Rapi, so it is not known what was written over the entries of SPJ Rapi. The earlier result was copied to ${copy}; compare it if anything was corrected there.`,
  notesGone: (count, sheet) =>
    count === 1
      ? `1 entry of the earlier result has no place in the new one. It was moved to the sheet "${sheet}":`
      : `${count} entries of the earlier result have no place in the new one. They were moved to the sheet "${sheet}":`,
  notesGoneTitle:
    "Entries of an earlier result that have no place any more. Where a row appears again, its entry goes back into it.",
  note: (column, value, row) => `${column}: "${value}" (${row.join(", ")})`,
  samplesInTheWay: (file) =>
    `${file} exists and is not a sample of SPJ Rapi, so it was not replaced. Name another folder: spj-rapi contoh new-folder`,
  samplesWritten: (count, folder) => `${count} sample workbooks written to ${folder}`,
  samplesMeant: (planted) =>
    `These samples contain ${planted} contradictions on purpose, to show how SPJ Rapi points them out.`,

  forms: {
    fileNames: {
      "daftar-hadir": "Daftar hadir.xlsx",
      perbaikan: "Permintaan perbaikan.xlsx",
      templat: "Templat SPJ.xlsx",
      kuitansi: "Kuitansi siap tanda tangan.xlsx",
      register: "Register kuitansi.xlsx",
      realisasi: "Laporan realisasi.xlsx",
      lpj: "Rekap LPJ bendahara.xlsx",
    },
    exists: (file) =>
      `${file} exists and may have been filled in, so it was not replaced. Choose another name with -o, or add --timpa.`,
    written: {
      "daftar-hadir": (file, sheets) => `Attendance lists written, ${sheets} sheets: ${file}`,
      perbaikan: (file, sheets) => `Letters asking for corrections written for ${sheets} kab/kota: ${file}`,
      templat: (file, sheets) => `Empty template written, ${sheets} sheets: ${file}`,
      kuitansi: (file, sheets) =>
        `Kuitansi written, ${sheets} sheets: ${file}\nWhat no file says is left dotted, to be filled in by hand. The words are those of the amount; where the files write other words, they are left blank.`,
      register: (file) => `Register of kuitansi written: ${file}`,
      realisasi: (file) => `Report of realisasi written: ${file}`,
      lpj: (file) => `Recap of the treasurer's books written: ${file}`,
    },
    nothingToMend: "No kab/kota has anything to mend, so no letter was written.",
    nobodyInvited:
      "Nobody is invited: these files hold no invitation list with names, and the activity gives no number of seats. So no attendance list was written. Name the file of the invitation, or fill in the seats in the activity's file (--acara).",
    nothingRead: {
      kuitansi: "These files hold no kuitansi, register or realisasi with numbers, so no kuitansi was written.",
      register: "These files hold no kuitansi, register or realisasi with numbers, so no register was written.",
      realisasi: "These files hold no table of realisasi, so no report was written. Name the file of the realisasi.",
      lpj: "These files hold no BKU, so no recap was written. Name the file of the BKU.",
    },
    withoutPayment: (numbers) =>
      `${numbers.length} receipts of nothing or less got no kuitansi: ${numbers.slice(0, 10).join(", ")}${numbers.length > 10 ? ", …" : ""}`,
    noSuchNumber: (numbers) =>
      `These files hold no kuitansi numbered ${numbers.join(", ")}. Look the number up in the sheet of receipts of the result, then try again.`,
    noKind:
      "Name the form: daftar-hadir, perbaikan, templat, kuitansi, register, realisasi or lpj. For example: spj-rapi formulir templat",
    badPerPage: "A page holds 1 or 2 kuitansi.",
    badPaper: "The paper can be F4 or A4.",
    badCount: (value) => `"${value}" is no number of lines. Write a figure from 0 to 99.`,
  },

  mergeDesks: {
    fileName: "Registrasi gabungan.xlsx",
    noBook: (file) =>
      `${file} is no file of a registration desk, so nothing was merged. Name only files that were saved at a desk.`,
    damaged: (file, lines) =>
      `${file}: ${lines} lines of the sheet Data Meja cannot be read because they were changed. Those people have to be ticked again.`,
    otherEvent: (file, own, other) =>
      `${file} holds the entries of another activity (${own}), not of ${other}, so nothing was merged. Merge the desks of one activity only.`,
    nameless: (people) =>
      `${people} ${people === 1 ? "person was" : "people were"} ticked as present whose name stands in no file. Add the file of the desk that wrote it, or write it again.`,
    present: (sesi, hadir, diundang, tamu) =>
      `${sesi === "" ? "Registration" : `Registration ${sesi}`}: ${hadir} of ${diundang} invited are here, ${tamu} without an invitation`,
    twoSpellings: (one, other) =>
      `To be settled: two desks wrote one person differently, ${one.nama} ${one.nip} and ${other.nama} ${other.nip}. Choose at the registration desk.`,
    maybeOne: (one, other) =>
      `To be settled: ${one} and ${other} may be one person. Both are kept; settle it at the registration desk.`,
    written: (file, desks) => `The entries of ${desks} ${desks === 1 ? "desk" : "desks"} were written: ${file}`,
  },

  reading: (file, nth, inAll) => `Reading ${file} (${nth} of ${inAll})`,
  stopped: "Stopped. No file was changed.",
  ourFault:
    "Something went wrong inside SPJ Rapi itself, not in your files. Your files were not changed. Send the report below to the developers; it holds none of your data.",
  faultReportTitle: "Report for the developers",
};
