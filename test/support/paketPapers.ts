import { rakorVervalDtks } from "../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../src/core/cells/workbook";
import type { Decisions } from "../../src/core/decisions/decisions";
import { NO_DECISIONS } from "../../src/core/decisions/decisions";
import { findingKey } from "../../src/core/decisions/findingKey";
import { planPaket, type PaketPlan } from "../../src/core/paket/planPaket";
import type { PaketMode } from "../../src/core/paket/paketMode";
import { review } from "../../src/core/review";
import { findingsOf } from "../../src/core/sheets/checkFacts";
import type { FileTrail } from "../../src/core/sheets/fileTrail";
import { nodeBytes } from "../../src/hosts/files/nodeBytes";
import { textSha256 } from "../../src/hosts/files/paket/sums";
import { writePaket } from "../../src/hosts/files/paket/writePaket";
import { openWorkbook } from "../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../src/hosts/files/write/writeWorkbook";
import type { PlannedSheet } from "../../src/core/sheets/plan/plannedWorkbook";
import { paketWordsIn } from "../../src/messages/paketWords";
import { loosePlan, plannedSheet } from "./plannedSheets";

export const MADE_WITH = "SPJ Rapi uji";

/** Numbers of invented people as they stand on the papers below. */
export const PERSONAL = {
  nip: ["19800101 200501 1 001", "197512312000032002", "198805052010012003", "19760606 200012 1 004"],
  nik: ["1371015203800004", "1306074405910003"],
  hp: ["0812-3456-7890", "+62 821 9988 7766", "085263001122"],
};

/**
 * Papers on which numbers and names of people stand where nobody expects them: in an uraian, on a hidden sheet, in the
 * names of a file and of a sheet, in a cell that is neither NIP nor NIK, in a reason that a person gave.
 */
function papers(): readonly { readonly file: string; readonly sheets: readonly PlannedSheet[] }[] {
  const [nip1 = "", nip2 = "", nip3 = ""] = PERSONAL.nip;
  const [nik1 = "", nik2 = ""] = PERSONAL.nik;
  const [hp1 = "", hp2 = "", hp3 = ""] = PERSONAL.hp;
  return [
    {
      file: `Daftar hadir ${hp3}.xlsx`,
      sheets: [
        plannedSheet("Hadir Budi Santoso", [
          ["DAFTAR HADIR PESERTA"],
          ["No", "Nama", "NIP/NIK", "Jabatan", "Instansi", "No. HP", "Tanda Tangan"],
          [1, "Budi Santoso, S.Kom", nip1, "Kepala Dinas Sosial", "Dinas Sosial Kab. Agam", hp1, "v"],
          [2, "Siti Rahmawati", nip2, "Supervisor", `Dinas Sosial Kota Padang ${hp2}`, hp2, "v"],
          [3, "Rina Marlina", nik1, "Pengisi Data", "Dinas Sosial Kab. Solok", 81266778899, "v"],
          [4, "Joko Prasetyo", "19800101 2005", "Pengisi Data", "Dinas Sosial Kab. Pasaman", "0751-33221100", "v"],
        ]),
        plannedSheet(
          "Rahasia",
          [
            ["DAFTAR HADIR PESERTA"],
            ["No", "Nama", "NIP", "Jabatan", "Instansi"],
            [1, "Dewi Anggraini", nip3, "Supervisor", "Dinas Sosial Kab. Agam"],
            [2, "Budi Santoso", nip1, "Kepala Dinas Sosial", "Dinas Sosial Kab. Agam"],
          ],
          "hidden",
        ),
      ],
    },
    {
      file: "realisasi_siti_rahmawati santoso.xlsx",
      sheets: [
        plannedSheet("hadir prasetyo", [
          ["REALISASI ANGGARAN"],
          ["Kode Rekening", "Uraian", "Pagu", "Realisasi", "Sisa"],
          ["5.1.02.02.05.0043", `Paket fullday, kontak Budi Santoso ${hp1}`, 20000000, 16080000, 3920001],
          ["5.1.02.01.01.0052", `Snack an. Siti Rahmawati NIK ${nik2}`, 1000000, 950000, 50000],
          ["5.1.02.02.01.0004", "Honor Sdri. Rahmawati, telp (0751) 447788, rahma76@gmail.com", 500000, 500000, 0],
          ["5.1.02.02.01.0005", "Antar surat ke Jl. Mawar No. 9, tanya Prasetyo 0751-33221", 100000, 100000, 0],
          ["", "Jumlah", 21600000, 17630000, 3970001],
          [],
          ["", "Bendahara Pengeluaran", "", "PPTK"],
          ["", "Kusuma Wardana, S.E", "", "Kusuma Wardana, S.E"],
          ["", "NIP. 19760606 200012 1 004", "", "NIP. 19760606 200012 1 006"],
        ]),
      ],
    },
  ];
}

/** The review of those papers; the first finding was waived with a reason that names a person and a NIP. */
export async function paperReview() {
  const workbooks: Workbook[] = [];
  const files: FileTrail[] = [];
  for (const { file, sheets } of papers()) {
    const bytes = await writeWorkbook(loosePlan(sheets));
    const opened = await openWorkbook(file, bytes, {}, nodeBytes);
    if (!opened.ok) throw new Error(opened.refusal.reason);
    workbooks.push(opened.workbook);
    files.push({ file, format: opened.format, sha256: opened.sha256, bytes: bytes.length, notes: opened.notes });
  }
  const [first] = findingsOf(review(workbooks, rakorVervalDtks).outcomes);
  const at = { file: "Daftar hadir.xlsx", sheet: "Hadir", row: 900, col: 2 };
  const decisions: Decisions = {
    ...NO_DECISIONS,
    people: [
      {
        rows: [
          { at, nama: "Zulkarnain Effendi", nip: "198805092015092999" },
          { at: { ...at, row: 901 }, nama: "Zulkarnain", nip: undefined },
        ],
        one: true,
        by: "Joko Prasetyo",
        on: "2023-04-01",
      },
    ],
    dispositions:
      first === undefined
        ? []
        : [
            {
              finding: findingKey(first),
              status: "memang-begitu",
              reason: `Sudah ditanyakan kepada Rina Marlina (${PERSONAL.nip[2] ?? ""})`,
              by: "Joko Prasetyo",
              on: "2023-04-01",
            },
            // Of a row that was mended since.
            {
              finding: { code: "nama-berbeda", at: [at], facts: { nama: ["Anggun Permatasari", "Angun Permatasari"] } },
              status: "nanti",
              reason: "Tanya Anggun",
              by: "Joko Prasetyo",
              on: "2023-04-01",
            },
          ],
  };
  return { review: review(workbooks, rakorVervalDtks, decisions), files };
}

export async function paperPlan(mode: PaketMode): Promise<PaketPlan> {
  const { review: made, files } = await paperReview();
  return planPaket(made, files, paketWordsIn("id", made.acara), {
    madeWith: MADE_WITH,
    language: "id",
    mode,
    sha256: textSha256(nodeBytes),
  });
}

export async function paperPaket(mode: PaketMode): Promise<Uint8Array> {
  return writePaket(await paperPlan(mode), nodeBytes.sha256);
}
