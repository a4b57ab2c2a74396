import { layoutOf } from "../../../src/core/decisions/layouts";
import { plainWorkbook } from "../../support/foundTables";
import { decided, onlyTable } from "./decided";

const month = (name: string, ...lines: readonly string[]) =>
  plainWorkbook(["", `| ${name}`, "| No | Kegiatan apa | Besarnya", ...lines].join("\n"), { file: `${name}.xlsx` });

describe("a layout that was remembered", () => {
  const maret = month("Maret", "| =1 | Snack | =1400000", "| =2 | Makan | =3500000");
  const found = onlyTable(decided(maret));
  const corrected = decided(maret, {
    tables: [
      {
        file: "Maret.xlsx",
        sheet: "Sheet1",
        found: found.range,
        kind: "anggaran",
        columns: [
          { col: 2, field: "uraian" },
          { col: 3, field: "jumlah" },
        ],
      },
    ],
  });
  const layout = layoutOf(onlyTable(corrected));
  const april = month("April", "| ", "| =1 | Snack | =1500000", "| =2 | Makan | =3600000", "| =3 | Hotel | =9000000");

  it("names its columns by their labels, not by where they stand", () => {
    expect(layout).toEqual({
      labels: ["no", "kegiatan apa", "besarnya"],
      kind: "anggaran",
      columns: ["no", "uraian", "jumlah"],
    });
  });

  it("is used for the papers of the next month", () => {
    const { records, sheets } = decided(april, { layouts: [layout] });
    expect(onlyTable({ sheets })).toMatchObject({ kind: "anggaran", sure: "sure" });
    expect(onlyTable({ sheets }).why[0]).toEqual({ code: "layout-known", facts: { labels: 3 } });
    expect(records.anggaran.map(({ jumlah }) => jumlah?.value)).toEqual([150_000_000, 360_000_000, 900_000_000]);
  });

  it("gives way to what is said of the very table", () => {
    const { range } = onlyTable(decided(april));
    const tables = [{ file: "April.xlsx", sheet: "Sheet1", found: range, kind: "lain" as const }];
    expect(decided(april, { layouts: [layout], tables }).records.anggaran).toEqual([]);
  });

  it("is not used for other labels", () => {
    const other = plainWorkbook(
      "\n| No | Kegiatan apa | Besarnya | Sisa\n| =1 | Snack | =1400000 | =1\n| =2 | Makan | =1 | =2",
    );
    const { why } = onlyTable(decided(other, { layouts: [layout] }));
    expect(why.map(({ code }) => code)).not.toContain("layout-known");
  });

  it("asks again where the table's own title says another kind of table", () => {
    const list = (title: string) =>
      plainWorkbook(
        `
        | ${title}
        | No | Nama | Alamat
        | =1 | Andi Saputra | Padang
        | =2 | Budi Santoso | Solok
        | =3 | Cici Lestari | Agam
      `,
      );
    const lain = { labels: ["no", "nama", "alamat"], kind: "kuitansi", columns: ["no", "nama", "alamat"] } as const;
    const { records } = decided(list("DAFTAR HADIR PESERTA"), { layouts: [lain] });
    expect(records.questions.map(({ about }) => about)).toContain("table-kind");
  });

  it("says the stage of a list only where its own words leave it open", () => {
    const list = (title: string) =>
      plainWorkbook(`
        | ${title}
        | No | Nama | Jabatan
        | =1 | Andi Saputra | Kepala Bidang
        | =2 | Budi Santoso | Kepala Seksi
      `);
    const people = layoutOf(onlyTable(decided(list("PESERTA"))), "registrasi");
    const open = decided(list("PESERTA"), { layouts: [people] }).records;
    const told = decided(list("DAFTAR HADIR"), { layouts: [people] }).records;
    expect([open.registrasi.length, told.registrasi.length, told.hadir.length]).toEqual([2, 0, 2]);
  });
});
