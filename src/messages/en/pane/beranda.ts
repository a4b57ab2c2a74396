import type { BerandaMessages } from "../../pane/beranda";

export const beranda: BerandaMessages = {
  meja: "Registration desk",
  whatItDoes: [
    "Turns invitations, attendance lists, RAB, realisasi and kuitansi into one structured workbook.",
    "Checks every total against the pagu, and shows the cell that each figure came from.",
  ],
  promise: "Nothing leaves this computer, and the source sheets are never changed.",
  trySamples: "Try it with samples",
  startHere: "Start with this workbook",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  dropHere: "or drop files or a folder anywhere on this page",
  pagu: "Pagu",
  money: {
    anggaran: "Budget",
    realisasi: "Realisasi",
    adaKuitansi: "With kuitansi",
    tanpaBukti: "Without evidence",
    kuitansiLebih: "Receipts beyond spending",
    sisa: "Pagu left",
    paguTanpaKuitansi: "Pagu without kuitansi",
  },
  bar: (documented, spent) => `${documented} of the pagu has kuitansi, ${spent} is spent`,
  documented: "with kuitansi",
  spent: "spent",
  none: "not there yet",
  peserta: (hadir, rencana, difference) =>
    rencana === undefined
      ? `${hadir} present`
      : `${hadir} present, ${rencana} planned${difference === undefined ? "" : ` (${difference})`}`,
  pesertaUnknown: "No attendance list yet",
  kabKota: (complete, all) => `${complete} of ${all} kab/kota complete`,
  seatMap: "Seats per kab/kota: filled means present, hollow means not yet, a diamond for one more than the quota",
  place: (name, seats) =>
    `${name}: ${seats.map(({ nama, hadir, kuota }) => `${nama} ${hadir} of ${kuota}`).join(", ")}`,
  attention: "To look at",
  counts: {
    salah: (count) => `${count} wrong`,
    periksa: (count) => `${count} to check`,
    info: (count) => `${count} info`,
    fixed: (count) => `${count} of them to be checked again`,
    later: (count) => `${count} put off`,
    questions: (count) => `${count} unsure`,
    notCheckable: (count) => `${count} cannot be checked`,
  },
  leftOut: ({ refused, withoutTables, passedOver, overlooked }) =>
    [
      ...(refused > 0 ? [`${refused} files cannot be read`] : []),
      ...(withoutTables > 0 ? [`${withoutTables} files without a known table`] : []),
      ...(passedOver > 0 ? [`${passedOver} files not taken in`] : []),
      ...(overlooked > 0 ? [`${overlooked} things easily overlooked`] : []),
    ].join(", "),
  toMatch: (count) =>
    `Match ${count} ${count === 1 ? "expense whose papers are" : "expenses whose papers are"} not certain`,
  allWell: "Nothing to look at",
  firstFindings: "Look at these first",
  tidy: "Tidy sheets",
  again: "Check again",
  builtIn: "Judged by the built-in activity. If these papers are of another one,",
  changeAcara: "fill in that activity first",
  ownAcaraOpen: "The activity is not filled in yet",
  fillAcaraTitle: "Fill in your activity first",
  fillAcara: (builtIn) =>
    `These sheets are not of the built-in activity (${builtIn}). Until yours is filled in, pagu and planned participants are not judged.`,
  fillAcaraButton: "Fill in from these papers",
  misfitTitle: "These papers seem to be of another activity",
  misfit: (nama) =>
    `The activity that is saved is ${nama}, but titles or dates in the papers name another. The figures below are still judged by the saved one.`,
  seeAcara: "See the saved activity",
  stale: "Something has changed since this review.",
  unfinished: "The last write of the result was not finished.",
  goOn: "Go on",
  remove: "Remove",
};
