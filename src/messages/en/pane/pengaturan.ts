import type { JabatanPejabat } from "../../../core/acara/acara";
import type { AcaraProblem } from "../../../core/acara/acaraProblem";
import type { AcaraField, ExpectedWords, PengaturanMessages } from "../../pane/pengaturan";
import { pejabat } from "../pejabat";

const fields: { readonly [F in AcaraField]: string } = {
  nama: "Name of the activity",
  tanggal: "Date",
  tanggalSelesai: "Until",
  tempat: "Place",
  pagu: "Pagu",
  tahunAnggaran: "Budget year",
  nomorDpa: "DPA number",
  program: "Program",
  kegiatan: "Kegiatan",
  subKegiatan: "Sub kegiatan",
  rencanaPeserta: "Planned participants (KAK)",
  panitia: "Committee",
  kak: "Date of the KAK",
  spk: "Date of the SPK",
  bast: "Date of the BAST",
  laporan: "Date of the report",
};

const expected: ExpectedWords = {
  text: "text",
  count: "a whole number, 0 or more",
  amount: "an amount in rupiah above zero, such as 50.041.800",
  date: "a date, such as 8 March 2023",
  object: "a set of fields",
  list: "a list",
  wilayah: "a province that is known, or the list of its kab/kota",
  "kab-kota": "a kab/kota, such as 34.04 Kabupaten Sleman",
  jenis: "Kabupaten or Kota",
  percent: "a percentage above 0 up to 100",
  words: "at least one word",
  nip: "a NIP of 18 digits, such as 19700101 199503 2 001",
};

const WILAYAH: Readonly<Record<string, string>> = {
  wilayah: "Province",
  "wilayah.kodeProvinsi": "Code of the province",
  "wilayah.namaProvinsi": "Name of the province",
  "wilayah.kabKota": "Kab/kota that take part",
};

/** `kursi.perKabKota[2].jumlah` as a person finds it on the screen. */
function place(field: string): string {
  const name = field.replace(/^tanggalDokumen\./, "");
  if (name in fields) return fields[name as AcaraField];
  const seat = /^kursi\.(perKabKota|provinsi)\[(\d+)\]/.exec(field);
  if (seat) return `Seat ${seat[2]} ${seat[1] === "provinsi" ? "of the province" : "per kab/kota"}`;
  const [, office, part] = /^pejabat\.(\w+)\.(\w+)$/.exec(field) ?? [];
  if (office !== undefined && office in pejabat) return officialField(office as JabatanPejabat, part);
  const kabKota = /^wilayah\.kabKota\[(\d+)\]/.exec(field);
  if (kabKota) return `Kab/kota ${kabKota[1]}`;
  const [, table, line] = /^(hargaTertinggi|tarifPajak)\[(\d+)\]/.exec(field) ?? [];
  if (table !== undefined) return `${table === "tarifPajak" ? "Tax rate" : "Highest price"} ${line}`;
  return codeField(field) ?? WILAYAH[field] ?? field;
}

function officialField(office: JabatanPejabat, part: string | undefined): string {
  if (part === "nip") return `NIP of the ${pejabat[office]}`;
  return part === "jabatan" ? `Post of the ${pejabat[office]}` : `Name of the ${pejabat[office]}`;
}

function problem(it: AcaraProblem): string {
  switch (it.problem) {
    case "missing":
      return `${place(it.field)} is missing. Fill in ${expected[it.expected]}.`;
    case "wrong":
      return `${place(it.field)} cannot be used. Fill in ${expected[it.expected]}.`;
    case "unknown-field":
      return `"${it.field}" is not known. Remove it or mend its name.`;
    case "wrong-order":
      return `${place(it.field)} comes before ${place(it.after)}. Mend one of them.`;
  }
}

function fieldProblem(it: AcaraProblem): string {
  switch (it.problem) {
    case "missing":
      return `Not filled in yet. Fill in ${expected[it.expected]}.`;
    case "wrong":
      return `Cannot be read. Fill in ${expected[it.expected]}.`;
    case "unknown-field":
      return problem(it);
    case "wrong-order":
      return `Comes before ${place(it.after)}. Mend one of them.`;
  }
}

/** `program.kode` as the form calls it. */
function codeField(field: string): string | undefined {
  const [, name, part] = /^(program|kegiatan|subKegiatan)\.(kode|nama)$/.exec(field) ?? [];
  if (name === undefined) return undefined;
  const called = fields[name as AcaraField];
  return part === "kode" ? `Code of the ${called.toLowerCase()}` : `Name of the ${called.toLowerCase()}`;
}

export const pengaturan: PengaturanMessages = {
  title: "Settings",
  sections: {
    acara: "Activity",
    ketentuan: "Highest prices and tax rates",
    checks: "Checks",
    person: "You and the looks",
    remembered: "Layouts remembered",
    decisions: "Answers and corrections",
    about: "About SPJ Rapi",
  },
  acara: {
    builtIn: (nama) => `Your activity is not filled in yet. Until then the built-in one stands: ${nama}.`,
    blankMeans: "An empty field means not known yet; what needs it is not checked.",
    newAcara: "New activity",
    fromBuiltIn: "Begin with the built-in activity",
    stated: "From your sheets",
    fillStated: "Use for the empty fields",
    borrowedTitle: "Some fields are still the built-in activity's",
    borrowed: (parts) => `The name or the date is another one, but you have not changed these: ${parts}.`,
    emptyBorrowed: "Empty them and save",
    keepBorrowed: "They are the same, save",
    money: "Budget",
    people: "Participants",
    fields,
    hints: {
      tanggal: "such as 8 March 2023",
      pagu: "such as 50.041.800",
      words: "Words in the jabatan or instansi. Separate alternatives by semicolons: pendamping; petugas lapangan",
      noWords: (seat) => `Empty: the seat is known by its name, "${seat}".`,
      kabKota: "One kab/kota a line, with its code: 34.04 Kabupaten Sleman",
    },
    kode: "Code",
    seatsKabKota: "Seats per kab/kota",
    seatsProvinsi: "Seats of the province",
    seatName: "Name of the seat",
    seatCount: "Number",
    seatWords: "Known by",
    addSeat: "Add a seat",
    removeSeat: (name) => `Remove the seat ${name}`,
    dates: "Dates of the papers",
    province: "Province",
    chooseProvince: "Choose a province",
    takingPart: "Kab/kota that take part",
    allTakePart: (count) => `All (${count})`,
    someTakePart: (count) => (count === 0 ? "Only some" : `Only some (${count} chosen)`),
    ownList: "A list of my own",
    provinceName: "Name of the province",
    provinceCode: "Code of the province",
    kabKotaList: "Kabupaten and kota",
    save: "Save the activity",
    saved: "The activity is saved.",
    load: "Load an activity file",
    download: "Save as a file",
    fileName: "kegiatan.json",
    paguReads: (rupiah, words) => `Read as ${rupiah} (${words})`,
    paguSure: (rupiah) => `Yes, the pagu really is ${rupiah}`,
    paguAsk: (rupiah) =>
      `The pagu is read as ${rupiah}. If that is wrong, correct it first; if it is right, tick the box below the pagu.`,
    pejabat: "Officials",
    pejabatHint: "Printed on the sheet of the activity. Leave empty what does not apply.",
    nip: "NIP",
    jabatan: "Post",
    unsaved: "Some fields are not saved yet.",
    discard: "Discard",
    offices: pejabat,
    backToBuiltIn: "Back to the built-in activity",
    notJson: (file) =>
      `${file} is no activity file of SPJ Rapi, or it is cut off. Choose an activity file that was saved before.`,
    problem,
    fieldProblem,
    problems: "The activity is not saved yet",
    moreProblems: (count) =>
      count === 1 ? "and 1 more field, marked above" : `and ${count} more fields, marked above`,
  },
  checks: {
    intro: "A check that is switched off does not vanish: the result names it, with the reason.",
    off: "Switched off",
    offBecause: (reason, by, on) => `Switched off: ${reason}${by === "" ? "" : ` (${by}, ${on})`}`,
    why: "Reason",
    whyHint: "Write the reason; it stands in the result",
    switchOff: "Switch off",
    cancel: "Cancel",
    rule: (source) => `Source: ${source}`,
    loading: "Fetching the list of checks",
  },
  person: {
    name: "Your name",
    nameHint: "Stands beside your answers",
    language: "Language",
    look: "Looks",
    looks: { auto: "As the surroundings", light: "Light", dark: "Dark" },
  },
  remembered: {
    none: "None yet. A layout is remembered when you ask for it after correcting a table on the screen Tidy.",
    layout: (kind, labels) => `${kind}, ${labels} columns`,
    forget: "Forget",
  },
  decisions: {
    intro: (answers, corrections, dispositions) =>
      `${answers} answers, ${corrections} corrections of tables, ${dispositions} remarks on what needs a look.`,
    download: "Save as a file",
    fileName: "keputusan.json",
    load: "Load from a file",
    unread: (file) =>
      `${file} is no decisions file of SPJ Rapi, or of a newer version. Choose a keputusan.json that was saved before.`,
    loaded: "Answers and corrections are loaded.",
  },
  about: {
    promise: "Nothing leaves this computer, and the source sheets are never changed.",
    help: "Help",
  },
};
