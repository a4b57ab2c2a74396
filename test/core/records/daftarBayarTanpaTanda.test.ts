import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { runChecks } from "../../../src/core/checks/runChecks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { plainWorkbook } from "../../support/foundTables";

function recordsOf(drawn: string) {
  const workbook = plainWorkbook(drawn);
  return mapRecords(findTables(workbook), [workbook], rakorVervalDtks);
}

const list = (...lines: readonly string[]) => `
  | DAFTAR PEMBAYARAN UANG TRANSPORT PESERTA
  | -
  | No | Nama | Asal | Jumlah Diterima (Rp) | Tanda Tangan
${lines.map((line) => `  | ${line}`).join("\n")}`;

describe("a payment list with room for signatures", () => {
  const of = (records: ReturnType<typeof recordsOf>) =>
    runChecks(records, rakorVervalDtks).find(({ code }) => code === "tanda-tangan-kosong");

  it("says once that nobody signed for the money, where only numbers and dots stand there", () => {
    const outcome = of(
      recordsOf(
        list("=1 | Sri Lestari | Kab. Agam | =150000 | 1......", "=2 | Wati Sari | Kota Padang | =150000 | 2......"),
      ),
    );
    expect(outcome).toMatchObject({
      state: "found",
      findings: [{ facts: { semua: true, baris: 2, di: "pembayaran" } }],
    });
  });

  it("says nothing where they are signed", () => {
    const outcome = of(
      recordsOf(list("=1 | Sri Lestari | Kab. Agam | =150000 | ttd", "=2 | Wati Sari | Kota Padang | =150000 | ttd")),
    );
    expect(outcome?.state).not.toBe("found");
  });
});

describe("a kab/kota alone in a column of where people come from", () => {
  it("is known, asked about where it is misspelt, and told from those of another province", () => {
    const { pembayaran, questions } = recordsOf(
      list(
        "=1 | Sri Lestari | Kab. Pasaman Barat | =150000 | ttd",
        "=2 | Wati Sari | Kab. Pasaman Brat | =150000 | ttd",
        "=3 | Joko Susilo | Kab. Kampar | =150000 | ttd",
      ),
    );
    expect(pembayaran.map(({ asal }) => asal?.value)).toMatchObject([
      { tingkat: "kab-kota", kabKota: { nama: "Pasaman Barat" } },
      { tingkat: "belum-pasti", candidates: [{ nama: "Pasaman Barat" }] },
      { tingkat: "luar", kabKota: { nama: "Kampar" } },
    ]);
    expect(questions.filter(({ about }) => about === "kab-kota").map(({ raw }) => raw)).toContain("Kab. Pasaman Brat");
  });
});
