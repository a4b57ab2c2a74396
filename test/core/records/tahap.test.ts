import { recordsOf, tableSheet, type Where } from "../../support/foundTables";
import type { Records } from "../../../src/core/records/records";

const PLAIN = "header | Nama {nama} | Jabatan {jabatan}\nrecord | Budi | Supervisor";
const SIGNED = "header | Nama {nama} | Tanda Tangan {tanda_tangan}\nrecord | Budi | ttd";
const PAID = "header | Nama {nama} | Jumlah {jumlah+}\nrecord | Budi | =150000";
const PAID_AND_SIGNED =
  "header | Nama {nama} | Jumlah {jumlah+} | Tanda Tangan {tanda_tangan}\nrecord | Budi | =150000 | ttd";

function mapped(grid: string, where: Where = {}): { list: string; asked: readonly string[] } {
  const records = recordsOf(tableSheet("peserta", grid, where));
  const lists = (["undangan", "registrasi", "tercetak", "hadir", "pembayaran"] as const).filter(
    (list) => records[list].length > 0,
  );
  return { list: lists.join(" "), asked: candidates(records) };
}

const candidates = ({ questions }: Records) =>
  questions.filter(({ about }) => about === "tahap").flatMap((question) => question.candidates);

describe("which stage a list of people belongs to", () => {
  it.each([
    ["DAFTAR UNDANGAN", SIGNED, "undangan"],
    ["Peserta yang diundang", PLAIN, "undangan"],
    ["REGISTRASI PESERTA", SIGNED, "registrasi"],
    ["DAFTAR HADIR PESERTA UNDANGAN", SIGNED, "hadir"],
    ["Absensi Rakor", PLAIN, "hadir"],
    ["TANDA TERIMA TRANSPORT", PAID_AND_SIGNED, "pembayaran"],
    ["DAFTAR PENERIMAAN INSENTIF KADER POSYANDU", PAID_AND_SIGNED, "pembayaran"],
    ["DAFTAR NOMINATIF PERJALANAN DINAS", PAID_AND_SIGNED, "pembayaran"],
    ["Daftar Pembayaran Honorarium Narasumber", PAID, "pembayaran"],
  ])("the title %s decides, whatever the columns", (title, grid, list) => {
    expect(mapped(`title | ${title}\n${grid}`)).toEqual({ list, asked: [] });
  });

  it("asks the sheet's name next, then the file's", () => {
    expect(mapped(PLAIN, { sheet: "Undangan", file: "daftar hadir.xlsx" })).toEqual({ list: "undangan", asked: [] });
    expect(mapped(PLAIN, { file: "daftar hadir.xlsx" })).toEqual({ list: "hadir", asked: [] });
  });

  it("asks the columns last: amounts pay, signatures attend", () => {
    expect(mapped(PAID)).toEqual({ list: "pembayaran", asked: [] });
    expect(mapped(SIGNED)).toEqual({ list: "hadir", asked: [] });
    expect(mapped(SIGNED, { file: "undangan dan daftar hadir.xlsx" }).list).toBe("hadir");
  });

  it.each([
    ["a rate", "Besaran {harga_satuan} | Jumlah {jumlah+}"],
    ["what it is paid for", "Uang Harian {jumlah+} | Jumlah {jumlah+}"],
  ])("takes a signed list with %s for one of payments", (_what, columns) => {
    const grid = `header | Nama {nama} | ${columns} | Tanda Tangan {tanda_tangan}\nrecord | Budi | =150000 | =150000 | ttd`;
    expect(mapped(grid)).toEqual({ list: "pembayaran", asked: [] });
  });

  it("asks a person where amounts and words disagree", () => {
    expect(mapped(`title | DAFTAR HADIR DAN TANDA TERIMA TRANSPORT\n${PAID_AND_SIGNED}`)).toEqual({
      list: "hadir",
      asked: ["hadir", "pembayaran"],
    });
    expect(mapped(PAID_AND_SIGNED)).toEqual({ list: "pembayaran", asked: ["pembayaran", "hadir"] });
  });

  it.each([
    ["blank", "header | Nama {nama} | Tanda Tangan {tanda_tangan}\nrecord | Budi |\nrecord | Siti |"],
    [
      "numbered only",
      "header | Nama {nama} | Tanda Tangan {tanda_tangan}\nrecord | Budi | 1. ....\nrecord | Siti | 2. ....",
    ],
    [
      "two columns to sign in turn",
      "header | Nama {nama} | Tanda Tangan {tanda_tangan} | {tanda_tangan}\nrecord | Budi | 1. .... |\nrecord | Siti | | 2. ....",
    ],
    ["a column of attendance", "header | Nama {nama} | Hadir {hadir}\nrecord | Budi |\nrecord | Siti |"],
  ])("makes nobody present by a list to sign that nobody signed: %s", (_what, grid) => {
    const records = recordsOf(tableSheet("peserta", `title | DAFTAR HADIR PESERTA\n${grid}`));
    expect([records.tercetak.length, records.hadir.length]).toEqual([2, 0]);
    expect(candidates(records)).toEqual(["tercetak", "hadir"]);
    expect(records.tercetak.map(({ tandaTangan }) => tandaTangan?.value)).toEqual([false, false]);
  });

  it("leaves a list that some have signed, and one without room for signatures, as they are", () => {
    expect(mapped(`title | DAFTAR HADIR\n${SIGNED}\nrecord | Siti |`)).toEqual({ list: "hadir", asked: [] });
    expect(mapped(`title | DAFTAR HADIR\n${PLAIN}`)).toEqual({ list: "hadir", asked: [] });
  });

  it("claims least where nothing tells: nobody is made present or paid", () => {
    expect(mapped(PLAIN)).toEqual({ list: "undangan", asked: ["undangan", "registrasi", "hadir", "pembayaran"] });
  });

  it("reads what a person was paid, and what they received where tax is told apart", () => {
    const { pembayaran } = recordsOf(
      tableSheet(
        "peserta",
        `
        title  | TANDA TERIMA HONOR
        header | Nama {nama} | Jumlah Bruto {jumlah+ titik} | PPh 21 | Jumlah Diterima {jumlah+ titik}
        record | Budi        | 1.000.000                    | 50.000 | 950.000
      `,
      ),
    );
    expect(pembayaran[0]?.dibayar).toMatchObject({ value: 95_000_000, raw: "950.000" });
  });

  it("carries the stage over to the sheet that goes on with the list", () => {
    const first = tableSheet("peserta", `title | DAFTAR UNDANGAN\n${PLAIN}`, { sheet: "1" });
    const second = tableSheet("peserta", PLAIN, { sheet: "2" });
    const [table] = second.found.tables;
    if (!table) throw new Error("the second sheet has a table");
    const goesOn = { ...table, why: [{ code: "continues-table" as const, facts: { sheet: "1" } }] };
    const records = recordsOf([first, { ...second, found: { ...second.found, tables: [goesOn] } }]);
    expect(records.undangan).toHaveLength(2);
    expect(records.questions).toEqual([]);
  });
});
