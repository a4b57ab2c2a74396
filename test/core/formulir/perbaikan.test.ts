import { perbaikanPlan } from "../../../src/core/formulir/perbaikan";
import { findingKey } from "../../../src/core/decisions/findingKey";
import { review, type Review } from "../../../src/core/review";
import { findingsOf } from "../../../src/core/sheets/checkFacts";
import type { Disposition } from "../../../src/core/decisions/decisions";
import { NO_DECISIONS } from "../../../src/core/decisions/decisions";
import { formWords } from "../../../src/messages/formWords";
import { plainWorkbook } from "../../support/foundTables";
import { RAKOR } from "../sheets/papers";

const ACARA = { ...RAKOR, pejabat: { kpa: { nama: "Rahmat Hidayat", nip: "197001011995031001", jabatan: "" } } };

/** Two kab/kota: in Agam a NIP lacks a digit and one did not sign; from Padang all is well but for a signature. */
const LISTS = plainWorkbook(
  `
  | DAFTAR HADIR
  | No | Nama | NIP | Jabatan | Kab/Kota | Tanda Tangan
  | 1 | Nina Marlina | 19800312200501200 | Kepala Dinas Sosial | Kab. Agam | ttd
  | 2 | Adam Saputra | 198202022008011005 | Supervisor | Kab. Agam |
  | 3 | Joni Iskandar | 197505052000031002 | Kepala Dinas Sosial | Kota Padang | ttd
  | 4 | Sari Melati | 198606062010012008 | Supervisor | Kota Padang |
`,
  { file: "hadir.xlsx", sheet: "Daftar Hadir" },
);

function letters(reviewed: Review): ReadonlyMap<string, readonly string[]> {
  const plan = perbaikanPlan(reviewed, { paper: "A4" }, formWords);
  return new Map(
    plan?.sheets.map(({ name, cells }) => [
      name,
      cells.flatMap(({ value }) => (value === undefined ? [] : [String(value)])),
    ]),
  );
}

describe("the letter that asks a kab/kota to mend its part", () => {
  const reviewed = review([LISTS], ACARA);
  const agam = letters(reviewed).get("Kab. Agam") ?? [];

  it("asks for each thing, says where it is written, and leaves the day to be filled in", () => {
    expect(agam).toEqual(
      expect.arrayContaining([
        "Kepala Dinas Sosial Kabupaten Agam",
        "NIP Nina Marlina tertulis 19800312200501200: jumlah angkanya bukan 18. Mohon NIP yang benar.",
        "Daftar Hadir sel C3 (hadir.xlsx)",
        "Tanda tangan Adam Saputra belum ada. Mohon dilengkapi, atau keterangan bila tidak hadir.",
        "Daftar Hadir sel F4 (hadir.xlsx)",
        "Rahmat Hidayat",
        "NIP. 19700101 199503 1 001",
      ]),
    );
    expect(agam.join(" ")).toContain("paling lambat tanggal ....................");
  });

  it("goes to the head of the office where only a Kepala Bidang was invited", () => {
    const perKabKota = [{ peran: "kabid", nama: "Kepala Bidang", jumlah: 1, dikenalDari: [["kepala", "bidang"]] }];
    const invited = { ...ACARA, kursi: { ...ACARA.kursi, perKabKota } };
    expect(letters(review([LISTS], invited)).get("Kab. Agam")).toContain("Kepala Dinas Sosial Kabupaten Agam");
  });

  it("tells of nobody from elsewhere", () => {
    expect(agam.join(" ")).not.toMatch(/Joni|Sari|Kota Padang/);
    expect(letters(reviewed).get("Kota Padang")?.join(" ")).not.toMatch(/Nina|Adam|Agam/);
  });

  it("is followed by a page of those who are from elsewhere, or of whom it is not known from where", () => {
    const guests = plainWorkbook(
      `
  | DAFTAR HADIR
  | No | Nama | NIP | Jabatan | Kab/Kota | Tanda Tangan
  | 1 | Adam Saputra | 198202022008011005 | Supervisor | Kab. Agam | ttd
  | 2 | Lina Hartati | 198202022008012006 | Supervisor | Kota Pekanbaru |
  | 3 | Bayu Pratama | 19820202200801 | Pengisi Data | | ttd
`,
      { file: "tamu.xlsx", sheet: "Daftar Hadir" },
    );
    const page = letters(review([guests], ACARA))
      .get("Belum pasti")
      ?.join(" ");
    expect(page).toMatch(/^Yang belum dapat dimintakan ke satu kab\/kota Tidak untuk dikirim/);
    expect(page).toContain("Tanda tangan Lina Hartati belum ada");
    expect(page).toContain("NIP Bayu Pratama tertulis 19820202200801");
    expect(page).not.toContain("Adam");
  });

  it("has no such page where everybody's kab/kota is known", () => {
    expect([...letters(reviewed).keys()]).not.toContain("Belum pasti");
  });

  it("is not about what was answered: put right, or so for a reason", () => {
    const unsigned = findingsOf(reviewed.outcomes).filter(({ code }) => code === "tanda-tangan-kosong");
    const dispositions = unsigned.map((finding): Disposition => ({
      finding: findingKey(finding),
      status: "memang-begitu",
      reason: "ditandatangani di kertas",
      by: "Dewi",
      on: "2023-03-20",
    }));
    const answered = letters(review([LISTS], ACARA, { ...NO_DECISIONS, dispositions }));
    expect(unsigned).toHaveLength(2);
    expect(answered.get("Kab. Agam")?.join(" ")).not.toContain("Tanda tangan Adam");
    expect(answered.get("Kab. Agam")?.join(" ")).toContain("NIP Nina Marlina");
  });

  it("is not written where there is nothing to mend", () => {
    const nothing = plainWorkbook("| Uraian | Jumlah\n| Sewa gedung | =5", { file: "RAB.xlsx" });
    expect(perbaikanPlan(review([nothing], ACARA), { paper: "F4" }, formWords)).toBeUndefined();
  });
});
