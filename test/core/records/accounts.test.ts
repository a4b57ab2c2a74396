import fc from "fast-check";
import type { Records } from "../../../src/core/records/records";
import type { TableKind } from "../../../src/core/tables/foundTable";
import { kuitansiSheet, recordsOf, tableSheet } from "../../support/foundTables";

const KINDS: readonly TableKind[] = ["peserta", "anggaran", "realisasi", "bku", "kuitansi", "lain"];
const LISTS = ["undangan", "registrasi", "hadir", "pembayaran", "anggaran", "realisasi", "bku", "kuitansi"] as const;

const HEADER =
  "header | Nama {nama} | Uraian {uraian} | Kode {kode_rekening} | Tanggal {tanggal} | Jumlah {jumlah+} | Tanda Tangan {tanda_tangan}";

const cell = fc.constantFrom("", "Budi", "=12", "1.000", "5.1.02.01", "@44993", "!#REF!", "-", "v", "Solok", "^");
const role = fc.constantFrom(
  ...["record", "record", "record", "group", "group2", "parent", "parent2", "subtotal", "total", "blank"],
  ...["other note", "other signature", "other separator", "numbers"],
);
const row = fc.tuple(role, fc.array(cell, { minLength: 6, maxLength: 6 })).map((parts) => parts.flat().join(" | "));

const kept = (records: Records) => LISTS.reduce((sum, list) => sum + records[list].length, 0);

describe("the account of a table", () => {
  it("adds up to the rows read, whatever they are, and each record row becomes one record or a named loss", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.array(row, { maxLength: 20 }), (kind, rows) => {
        const built = tableSheet(kind, [HEADER, ...rows].join("\n"));
        const records = recordsOf(built);
        const [account] = records.accounts;
        const roles = built.found.tables[0]?.rows.map((found) => found.role) ?? [];
        const dropped = account?.dropped.flatMap((loss) => loss.rows) ?? [];
        expect(records.accounts).toHaveLength(1);
        expect(account?.read).toBe(roles.length);
        expect(account && account.records + account.groups + account.witnesses + dropped.length).toBe(roles.length);
        expect(kind === "lain" ? 0 : account?.records).toBe(kept(records));
        const lost = dropped.length - roles.filter((one) => one === "other").length;
        expect((account?.records ?? 0) + lost).toBe(roles.filter((one) => one === "record").length);
        if (kind !== "peserta") expect(lost).toBe(0);
      }),
    );
  });

  it("is kept for tables without a sheet of ours and for every form", () => {
    const table = tableSheet("lain", "header | Kecamatan {kecamatan}\nrecord | Tilatang Kamang", { sheet: "lain" });
    const block = tableSheet("lain", "label acara | Acara | Rakor\nheader | A\nrecord | b", { sheet: "blok" });
    const form = kuitansiSheet("jumlah | Uang sejumlah | 5.000,-");
    expect(recordsOf([table, block, form]).accounts.map(({ sheet, became, read }) => [sheet, became, read])).toEqual([
      ["lain", "lain", 1],
      ["blok", "lain", 1],
      ["blok", "keterangan", 1],
      ["Kuitansi", "kuitansi", 1],
    ]);
  });

  it("names why rows were passed over, with their numbers", () => {
    const { accounts } = recordsOf(
      tableSheet(
        "bku",
        "header | Uraian {uraian}\nnumbers | =1\nrecord | UP\nother signature | Bendahara\nother signature | NIP.",
      ),
    );
    expect(accounts[0]?.dropped).toEqual([
      { reason: "number row", rows: [2] },
      { reason: "signature", rows: [4, 5] },
    ]);
  });
});

describe("witnesses", () => {
  it("are recomputed to the sen over exactly the rows they cover", () => {
    const sen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.array(fc.array(sen, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (blocks) => {
        const lines = blocks.flatMap((block) => [
          ...block.map((amount) => `record | x | =${(amount / 100).toFixed(2)}`),
          "subtotal | Sub Total | =0",
        ]);
        const grid = ["header | Uraian {uraian} | Jumlah {jumlah+}", ...lines, "total | Jumlah | =0"].join("\n");
        const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
        expect(recordsOf(tableSheet("anggaran", grid)).saksi.map(({ recomputed }) => recomputed)).toEqual([
          ...blocks.map(sum),
          sum(blocks.flat()),
        ]);
      }),
    );
  });

  it("stay silent where an amount below them can't be read, and where nothing is written", () => {
    const { saksi, questions } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header   | Uraian {uraian} | Jumlah {jumlah+}
        record   | ATK             | 20.000
        subtotal | Sub Total       | =20000
        record   | Spanduk         | =5000
        subtotal | Sub Total       | =5000
        record   | Cetak           | =7000
        subtotal | Sub Total       |
        total    | Jumlah          | =32000
      `,
      ),
    );
    expect(saksi).toMatchObject([{ written: { at: { row: 5 } }, recomputed: 500_000 }]);
    expect(questions).toMatchObject([{ raw: "20.000", about: "amount" }]);
  });

  it("compare nothing in a column that is filled on the level of sums only", () => {
    const { saksi } = recordsOf(
      tableSheet(
        "realisasi",
        "header | Uraian {uraian} | Pagu {pagu+} | Realisasi {realisasi+}\nparent | Belanja | =500 | =20\nrecord | ATK | | =20",
      ),
    );
    expect(saksi.map(({ field }) => field)).toEqual(["realisasi"]);
  });

  it("know the three lines at the foot of a cash book", () => {
    const foot = (lines: string) =>
      recordsOf(
        tableSheet(
          "bku",
          `header | Uraian {uraian} | Penerimaan {penerimaan+}\nrecord | UP | =100\nrecord | GU | =50\n${lines}`,
        ),
      ).saksi.map(({ label, written, recomputed, carried }) => [
        label,
        (written.value - recomputed) / 100,
        (carried?.value ?? 0) / 100,
      ]);
    expect(
      foot("total | Jumlah bulan ini | =150\ntotal | s/d bulan lalu | =7\ntotal | Jumlah s.d. bulan ini | =158"),
    ).toEqual([
      ["Jumlah bulan ini", 0, 0],
      ["Jumlah s.d. bulan ini", 1, 7],
    ]);
    expect(foot("total | Jumlah s/d bulan ini | =158")).toEqual([]);
    expect(foot("total | s/d periode lalu | =7\ntotal | Jumlah semua sampai periode ini | =157")).toEqual([
      ["Jumlah semua sampai periode ini", 0, 7],
    ]);
    expect(foot("total | Jumlah SD dan SMP | =150")).toEqual([["Jumlah SD dan SMP", 0, 0]]);
    expect(foot("total | SiLPA Tahun Lalu | =150")).toEqual([["SiLPA Tahun Lalu", 0, 0]]);
  });

  it("take words in a column of amounts for a label", () => {
    const { saksi, questions } = recordsOf(
      tableSheet(
        "anggaran",
        `
        header   | Uraian {uraian} | Pagu {pagu+} | Jumlah {jumlah+}
        record   | ATK             | =1           | =20000
        subtotal |                 | Sub Total I  | =20000
      `,
      ),
    );
    expect(saksi).toMatchObject([{ label: "Sub Total I", field: "jumlah" }]);
    expect(questions).toEqual([]);
  });

  it("leave out columns that do not add up: prices, percentages, volumes that are priced", () => {
    const { saksi } = recordsOf(
      tableSheet(
        "anggaran",
        "header | Volume {volume} | Harga {harga_satuan} | % {persen}\nrecord | =2 | =5 | =1\ntotal | =2 | =5 | =1",
      ),
    );
    expect(saksi).toEqual([]);
  });
});

describe("an unsure table", () => {
  it("is read, and asked about", () => {
    const { anggaran, questions } = recordsOf(
      tableSheet("anggaran", "title | Rekap\nheader | Uraian {uraian}\nrecord | ATK", {}, "unsure"),
    );
    expect(anggaran).toHaveLength(1);
    expect(questions).toMatchObject([{ about: "table-kind", raw: "Rekap" }]);
  });
});
