import { rakorVervalDtks } from "../../../../src/core/acara/rakorVervalDtks";
import { review } from "../../../../src/core/review";
import { places } from "../../../support/recordBuilders";
import { drawnSheet } from "../../tables/support/drawnSheet";

function reviewed(sheets: Readonly<Record<string, string>>) {
  const drawn = Object.entries(sheets).map(([name, drawing]) => drawnSheet(drawing, name).sheet);
  const outcome = review([{ file: "honor.xlsx", sheets: drawn }], rakorVervalDtks).outcomes.find(
    ({ code }) => code === "pph-daftar-berbeda",
  );
  return { state: outcome?.state, found: outcome?.state === "found" ? outcome.findings : [] };
}

/** Of 2.700.000 before tax 225.000 are taken off. */
const HONOR = `
  | DAFTAR PENERIMAAN HONORARIUM NARASUMBER
  | No | Nama | Golongan | Honor | PPh 21 | Diterima | Tanda Tangan
  | 1 | Sri Lestari | IV/a | 900000 | 135000 | 765000 | ttd
  | 2 | Wati Sari | III/c | 900000 | 45000 | 855000 | ttd
  | 3 | Joko Susilo | III/c | 900000 | 45000 | 855000 | ttd
  | Jumlah | | | 2700000 | 225000 | 2475000
`;

const BKU = (bukti: string, ...taxes: readonly string[]) => `
  | BUKU KAS UMUM
  | No | Tanggal | Kode Rekening | Uraian | No Bukti | Penerimaan | Pengeluaran | Saldo
  | 1 | @1/3/2023 | | Terima UP | 'B-01 | 5000000 | | 5000000
  | 2 | @8/3/2023 | 5.1.02.02.01.0003 | Honor narasumber | ${bukti} | | 2700000 | 2300000
  ${taxes.join("\n  ")}
`;
const HELD = (amount: number, nomor = "'B-02") =>
  `| 3 | @8/3/2023 | | Dipungut PPh 21 honor narasumber | ${nomor} | ${amount} | | ${2_300_000 + amount}`;
const PAID_ON = (amount: number) =>
  `| 4 | @9/3/2023 | | Disetor PPh 21 honor narasumber | 'B-02 | | ${amount} | 2300000`;

describe("pph-daftar-berbeda", () => {
  it("passes where the book holds back what the list takes off", () => {
    const papers = { HONOR, BKU: BKU("'B-02", HELD(225_000), PAID_ON(225_000)) };
    expect(reviewed(papers).state).toBe("passed");
  });

  it("finds another amount, at the column of the list and at the line of the book", () => {
    const { found } = reviewed({ HONOR, BKU: BKU("'B-02", HELD(180_000), PAID_ON(180_000)) });
    expect(found).toMatchObject([{ facts: { nomor: "B-02", daftar: 225_000_00, dipungut: 180_000_00 } }]);
    expect(found.map(({ at }) => places(at))).toEqual([["HONOR!E3", "HONOR!E5", "BKU!F5"]]);
  });

  it("finds that nothing was held back where the taxes of the book bear the numbers of their bukti", () => {
    const other = "| 4 | @8/3/2023 | 5.1.02.02.01.0004 | Honor moderator | 'B-03 | | 700000 | 1650000";
    const { found } = reviewed({ HONOR, BKU: BKU("'B-02", HELD(50_000, "'B-03"), other) });
    expect(found).toMatchObject([{ facts: { nomor: "B-02", daftar: 225_000_00, dipungut: 0 } }]);
    expect(found.map(({ at }) => places(at).at(-1))).toEqual(["BKU!G4"]);
  });

  it("takes two lists that one bukti pays together", () => {
    const half = (name: string) => `
      | DAFTAR PENERIMAAN HONORARIUM ${name}
      | No | Nama | Golongan | Honor | PPh 21 | Diterima | Tanda Tangan
      | 1 | ${name} Satu | III/c | 900000 | 45000 | 855000 | ttd
      | 2 | ${name} Dua | III/c | 450000 | 22500 | 427500 | ttd
    `;
    const lists = { Moderator: half("MODERATOR"), Notulis: half("NOTULIS") };
    expect(reviewed({ ...lists, BKU: BKU("'B-02", HELD(135_000)) }).state).toBe("passed");
    expect(reviewed({ ...lists, BKU: BKU("'B-02", HELD(130_000)) }).state).toBe("found");
  });

  it("takes a list of which each person has a bukti", () => {
    const each = (moderator: number) => `
      | BUKU KAS UMUM
      | No | Tanggal | Kode Rekening | Uraian | No Bukti | Penerimaan | Pengeluaran | Saldo
      | 1 | @1/3/2023 | | Terima UP | 'B-01 | 5000000 | | 5000000
      | 2 | @8/3/2023 | 5.1.02.02.01.0003 | Honor narasumber | 'B-02 | | 900000 | 4100000
      | 3 | @8/3/2023 | | Dipungut PPh 21 narasumber | 'B-02 | 135000 | | 4235000
      | 4 | @8/3/2023 | 5.1.02.02.01.0004 | Honor moderator | 'B-03 | | 700000 | 3535000
      | 5 | @8/3/2023 | | Dipungut PPh 21 moderator | 'B-03 | ${moderator} | | ${3_535_000 + moderator}
    `;
    const list = `
      | DAFTAR PENERIMAAN HONORARIUM
      | No | Nama | Golongan | Honor | PPh 21 | Diterima | Tanda Tangan
      | 1 | Sri Lestari | IV/a | 900000 | 135000 | 765000 | ttd
      | 2 | Wati Sari | III/c | 700000 | 35000 | 665000 | ttd
    `;
    expect(reviewed({ HONOR: list, BKU: each(35_000) }).state).toBe("passed");
    const { found } = reviewed({ HONOR: list, BKU: each(30_000) });
    expect(found.map(({ at }) => places(at))).toEqual([["HONOR!E4", "BKU!F7"]]);
  });

  it.each([
    ["the taxes of the book bear no number", BKU("'B-02", HELD(180_000, ""))],
    ["they bear numbers of their own", BKU("'B-02", HELD(180_000, "'P-77"))],
    ["no bukti is of what the list comes to", BKU("'B-02", HELD(180_000)).replace("| 2700000 |", "| 2600000 |")],
    ["the bukti has no number", BKU("", HELD(180_000))],
  ])("is not-checkable where %s", (_, book) => {
    expect(reviewed({ HONOR, BKU: book }).state).toBe("not-checkable");
  });
});
