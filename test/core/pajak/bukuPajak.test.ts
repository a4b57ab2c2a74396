import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Acara } from "../../../src/core/acara/acara";
import type { Finding, FindingCode } from "../../../src/core/checks/check";
import { bukuPajak } from "../../../src/core/pajak/bukuPajak";
import { review, type Review } from "../../../src/core/review";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { toNumber } from "../../../src/core/values/rupiah";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { places } from "../../support/recordBuilders";
import { recordsIn, tableOf } from "../sheets/planReading";
import { drawnSheet } from "../tables/support/drawnSheet";

const BY_COLUMN = `
  | BUKU PEMBANTU PAJAK
  |
  | No | Tanggal | Uraian | No. Bukti | Pemotongan | < | < | Penyetoran | < | < | Saldo
  | ^ | ^ | ^ | ^ | PPN | PPh 21 | PPh 22 | PPN | PPh 21 | PPh 22 | ^
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
  | 1 | @3/3/2023 | Pajak ATK | '004 | 220000 | | 30000 | | | | 250000
  | 2 | @8/3/2023 | Honor moderator | '011 | | 105000 | | | | | 355000
  | 3 | @9/3/2023 | Honor narasumber | '009 | | 600000 | | | | | 955000
  | 4 | @9/3/2023 | Setor PPN dan PPh 22 | '004 | | | | 220000 | | 30000 | 705000
  | 5 | @14/4/2023 | Setor PPh 21 Maret | '015 | | | | | 705000 | | 0
`;
const BY_LINE = `
  | BUKU PAJAK
  | No | Tanggal | No Bukti | Uraian | Jenis Pajak | DPP | Dipungut | Disetor | Tanggal Setor | NTPN
  | 1 | @3/3/2023 | '004 | Alat tulis kantor | PPN | 2000000 | 220000 | 220000 | @9/3/2023 | A1B2C3D4E5F6G7H8
  | 2 | @3/3/2023 | '004 | Alat tulis kantor | PPh 22 | 2000000 | 40000 | 40000 | @9/3/2023 | B1B2C3D4E5F6G7H8
  | 3 | @8/3/2023 | '012 | Sewa sound system | PPh 23 | 1500000 | 30000 | | |
`;
const REGISTER = `
  | REGISTER KUITANSI
  | No | Tanggal | No. Bukti | Uraian | Kode Rekening | Jumlah
  | 1 | @3/3/2023 | '004 | Alat tulis kantor | 5.1.02.01.01.0024 | 2220000
  | 2 | @3/3/2023 | '005 | Kertas | 5.1.02.01.01.0025 | 3330000
  | 3 | @3/3/2023 | '006 | Makan rapat | 5.1.02.01.01.0052 | 3500000
  | 4 | @8/3/2023 | '011 | Honorarium moderator | 5.1.02.02.01.0003 | 700000
`;

function reviewed(drawings: Readonly<Record<string, string>>, acara: Partial<Acara> = {}): Review {
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawnSheet(drawing, name).sheet);
  return review([{ file: "pajak.xlsx", sheets }], { ...rakorVervalDtks, ...acara });
}

function found({ outcomes }: Review, code: FindingCode): readonly Finding[] {
  return outcomes.flatMap((outcome) => (outcome.code === code && outcome.state === "found" ? outcome.findings : []));
}

const day = (month: number, of: number) => ({ year: 2023, month, day: of });

describe("a Buku Pembantu Pajak", () => {
  it("is read whether its taxes stand in columns or in lines, and is then no BKU", () => {
    const columns = reviewed({ Pajak: BY_COLUMN }).records;
    expect(columns.bku).toEqual([]);
    expect(
      columns.pajak.map(({ nomorBukti, dipungut, disetor }) => [
        nomorBukti?.value,
        dipungut.map(({ jenis, jumlah }) => `${jenis} ${toNumber(jumlah.value)}`).join(),
        disetor.map(({ jenis, jumlah }) => `${jenis} ${toNumber(jumlah.value)}`).join(),
      ]),
    ).toEqual([
      ["004", "PPN 220000,PPh 22 30000", ""],
      ["011", "PPh 21 105000", ""],
      ["009", "PPh 21 600000", ""],
      ["004", "", "PPN 220000,PPh 22 30000"],
      ["015", "", "PPh 21 705000"],
    ]);
    const lines = reviewed({ Pajak: BY_LINE }).records;
    expect(lines.pajak.map(({ uraian, ntpn, dipungut }) => [uraian?.value, ntpn?.value, dipungut[0]?.jenis])).toEqual([
      ["Alat tulis kantor", "A1B2C3D4E5F6G7H8", "PPN"],
      ["Alat tulis kantor", "B1B2C3D4E5F6G7H8", "PPh 22"],
      ["Sewa sound system", undefined, "PPh 23"],
    ]);
  });

  it("with one column held back and one paid on is told from a BKU by its title", () => {
    const { records } = reviewed({
      Pajak: `
        | BUKU PEMBANTU PAJAK
        | No | Tanggal | Uraian | Pemotongan | Penyetoran | Saldo
        | 1 | @8/3/2023 | PPh 21 honor | 105000 | | 105000
        | 2 | @10/3/2023 | Setor PPh 21 | | 105000 | 0
      `,
      BKU: `
        | BUKU KAS UMUM
        | No | Tanggal | Uraian | No Bukti | Penerimaan | Pengeluaran | Saldo
        | 1 | @1/3/2023 | Terima UP | 001 | 5000000 | | 5000000
        | 2 | @8/3/2023 | Bayar honor moderator | 011 | | 700000 | 4300000
        | 3 | @8/3/2023 | Pungut PPh 21 | 011 | 105000 | | 4405000
      `,
    });
    expect([records.pajak.length, records.bku.length]).toEqual([2, 3]);
  });

  it("has its balance reckoned like that of a BKU", () => {
    const off = BY_COLUMN.replace("| 955000", "| 995000");
    expect(found(reviewed({ Pajak: off }), "saldo-berbeda").map(({ at }) => places(at)[0])).toEqual(["Pajak!K8"]);
    expect(found(reviewed({ Pajak: BY_COLUMN }), "saldo-berbeda")).toEqual([]);
  });
});

describe("the taxes of each expense", () => {
  const linesOf = (drawings: Readonly<Record<string, string>>, acara: Partial<Acara> = {}) => {
    const { records, acara: judged } = reviewed(drawings, acara);
    return bukuPajak(records, judged);
  };

  it("are reckoned without the PPN in the price, and their deposits found by number and by sum", () => {
    expect(
      linesOf({ Pajak: BY_COLUMN, Register: REGISTER }).map(({ jenis, nomor, hitungan, dipungut, disetor, setor }) => [
        jenis,
        nomor,
        hitungan && `${toNumber(hitungan.jumlah)} ${hitungan.cocok}`,
        toNumber(dipungut),
        toNumber(disetor),
        setor,
      ]),
    ).toEqual([
      ["PPN", "004", "220000 true", 220_000, 220_000, day(3, 9)],
      ["PPh 22", "004", "30000 true", 30_000, 30_000, day(3, 9)],
      ["PPh 21", "011", undefined, 105_000, 105_000, day(4, 14)],
      ["PPh 21", "009", undefined, 600_000, 600_000, day(4, 14)],
    ]);
  });

  it("go by the rate that the activity itself states", () => {
    const own = { source: "Faktur", status: "open", from: undefined, to: undefined } as const;
    const lines = linesOf({ Pajak: BY_LINE }, { tarifPajak: [{ jenis: "PPh 23", persen: [4], rule: own }] });
    expect(lines.find(({ jenis }) => jenis === "PPh 23")?.hitungan).toMatchObject({ persen: 4, cocok: false });
  });

  it("keep a deposit without anything held back as a row of its own", () => {
    const lines = linesOf({ Pajak: BY_COLUMN.replace("| 600000 | | | | | 955000", "| | | | | | 355000") });
    expect(
      lines.flatMap(({ jenis, dipungut, disetor }) =>
        jenis === "PPh 21" ? [[toNumber(dipungut), toNumber(disetor)]] : [],
      ),
    ).toEqual([
      [105_000, 105_000],
      [0, 600_000],
    ]);
  });
});

describe("the sheet Buku Pajak", () => {
  const plan = (drawings: Readonly<Record<string, string>>) => planSheets(reviewed(drawings), [], sheetWordsIn("id"));

  it("reckons, subtracts and counts the days late", () => {
    const rows = recordsIn(tableOf(plan({ Pajak: BY_LINE }), "BukuPajak"));
    expect(
      rows.map((row) => [row["Jenis pajak"], row["Dihitung"], row["Selisih hitungan"], row["Belum disetor"]]),
    ).toEqual([
      ["PPN", 220_000, 0, 0],
      ["PPh 22", 30_000, 10_000, 0],
      ["PPh 23", 30_000, 0, 30_000],
    ]);
    const late = recordsIn(tableOf(plan({ Pajak: BY_COLUMN }), "BukuPajak"));
    expect(late.map((row) => row["Terlambat (hari)"])).toEqual(["", "", 4, 4]);
  });

  it("says which rule it went by, and whether that is confirmed", () => {
    const [ppn, pph] = recordsIn(tableOf(plan({ Pajak: BY_LINE }), "BukuPajak"));
    expect(ppn?.["Aturan"]).toContain("UU 7/2021");
    expect(ppn?.["Aturan"]).toContain("belum dipastikan");
    expect(pph?.["Aturan"]).toContain("PMK 34/2017 Pasal 2 (sudah dipastikan)");
  });

  it("is not there without taxes", () => {
    expect(plan({ Register: REGISTER }).sheets.map(({ name }) => name)).not.toContain("Buku Pajak");
  });
});
