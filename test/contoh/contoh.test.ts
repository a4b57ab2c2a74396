import { distance } from "fastest-levenshtein";
import { PAGU } from "../../src/contoh/acaraWords";
import { plantedContradictions, sampleWorkbooks } from "../../src/contoh/contoh";
import { ORANG } from "../../src/contoh/orang/orang";
import { checkPlan } from "../../src/core/sheets/plan/checkPlan";
import { byAddress, evaluate, rowsBelow, sampleSheet } from "./sampleCells";

const text = (value: string | number | undefined): string => String(value ?? "");
const count = (jabatan: readonly string[], pattern: RegExp): number =>
  jabatan.filter((one) => pattern.test(one)).length;

describe("the people of the samples", () => {
  it("have NIP of 18 digits with real dates, a sex and a serial, each its own", () => {
    for (const { nip } of ORANG) {
      const [, year, month, day, appointedYear, appointedMonth] =
        /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})[12](\d{3})$/.exec(nip) ?? [];
      const born = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      expect([born.getUTCFullYear(), born.getUTCMonth() + 1, born.getUTCDate()]).toEqual(
        [year, month, day].map(Number),
      );
      expect(Number(appointedYear) - Number(year)).toBeGreaterThanOrEqual(18);
      expect(Number(appointedYear)).toBeLessThan(2023);
      expect(Number(appointedMonth)).toBeGreaterThanOrEqual(1);
      expect(Number(appointedMonth)).toBeLessThanOrEqual(12);
    }
    expect(new Set(ORANG.map(({ nip }) => nip)).size).toBe(ORANG.length);
  });

  it("have names that nobody takes for one another", () => {
    const close = ORANG.flatMap((one, index) =>
      ORANG.slice(index + 1)
        .filter((other) => distance(one.nama, other.nama) <= 4)
        .map((other) => `${one.nama} / ${other.nama}`),
    );
    expect(close).toEqual([]);
  });
});

describe("undangan.xlsx", () => {
  const rows = rowsBelow(sampleSheet("undangan.xlsx", "Undangan"), 9, 3);

  it("invites four seats of each of 19 kab/kota and two of the province", () => {
    const jabatan = rows.map((row) => text(row.get(4)));
    expect(rows).toHaveLength(78);
    expect(count(jabatan, /^Kepala Dinas/)).toBe(40);
    expect(count(jabatan, /^Supervisor/)).toBe(19);
    expect(count(jabatan, /^Pengisi Data/)).toBe(19);
    const offices = new Map<string, number>();
    for (const row of rows) {
      const place = /(Kab\.|Kota|Provinsi) .*$/.exec(text(row.get(5)))?.[0] ?? "";
      offices.set(place, (offices.get(place) ?? 0) + 1);
    }
    expect(offices.get("Provinsi Sumatera Barat")).toBe(2);
    offices.delete("Provinsi Sumatera Barat");
    expect([...offices.values()]).toEqual(Array.from({ length: 19 }, () => 4));
  });
});

describe("daftar hadir.xlsx", () => {
  const present = [
    ...rowsBelow(sampleSheet("daftar hadir.xlsx", "Daftar Hadir"), 6, 3),
    ...["Agam", "Padang", "Payakumbuh", "Pdg Pariaman"].flatMap((name) =>
      rowsBelow(sampleSheet("daftar hadir.xlsx", name), 9, 3),
    ),
    ...rowsBelow(sampleSheet("daftar hadir.xlsx", "Lanjutan"), 4, 3),
  ];

  it("lists 78 people over its sheets: 40 eselon II, 19 supervisor, 19 pengisi data", () => {
    const jabatan = present.map((row) => text(row.get(4)));
    expect(present).toHaveLength(78);
    expect(count(jabatan, /^Kepala Dinas/)).toBe(40);
    expect(count(jabatan, /^Supervisor/)).toBe(19);
    expect(count(jabatan, /^Pengisi Data/)).toBe(19);
  });

  it("names nobody twice among those who came", () => {
    const nip = present.map((row) => text(row.get(3)).replace(/ /g, ""));
    expect(new Set(nip).size).toBe(78);
  });

  it("has a committee of 10, and 9 speakers of whom 4 have no name", () => {
    expect(rowsBelow(sampleSheet("daftar hadir.xlsx", "Panitia"), 7, 2)).toHaveLength(10);
    const speakers = rowsBelow(sampleSheet("daftar hadir.xlsx", "Narasumber"), 4, 3);
    expect(speakers).toHaveLength(9);
    expect(speakers.filter((row) => !row.has(2))).toHaveLength(4);
  });
});

describe("the figures of the samples", () => {
  it("have stored results that their formulas give", () => {
    const wrong = sampleWorkbooks().flatMap(({ file, plan }) =>
      plan.sheets.flatMap((sheet) => {
        const cells = byAddress(sheet);
        return [...cells].flatMap(([address, { formula, value }]) =>
          formula === undefined || evaluate(formula, cells) === value ? [] : [`${file} › ${sheet.name}!${address}`],
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("make a RAB that adds up to the pagu once the planted slip is mended", () => {
    const lines = rowsBelow(sampleSheet("RAB.xlsx", "RAB"), 15, 3);
    const product = (row: ReadonlyMap<number, string | number>): number => {
      const factors = text(row.get(3)).match(/\d+/g)?.map(Number) ?? [];
      return factors.reduce((one, other) => one * other, Number(row.get(5)));
    };
    expect(lines.reduce((sum, row) => sum + product(row), 0)).toBe(PAGU);
    expect(lines.filter((row) => product(row) !== row.get(6)).map((row) => row.get(2))).toEqual(["- Fotocopy materi"]);
  });

  it("make a realisasi whose pagu column adds up to the pagu", () => {
    const leaves = rowsBelow(sampleSheet("realisasi.xlsx", "Realisasi"), 10, 3).filter((row) =>
      /^\d(\.\w+){5}$/.test(text(row.get(1))),
    );
    expect(leaves).toHaveLength(8);
    expect(leaves.reduce((sum, row) => sum + Number(row.get(3)), 0)).toBe(PAGU);
  });

  it("make a BKU whose balance goes wrong in one line only", () => {
    const rows = rowsBelow(sampleSheet("realisasi.xlsx", "BKU"), 6, 8);
    const wrong = rows.filter((row, index) => {
      const before = Number(rows[index - 1]?.get(8) ?? 0);
      return before + Number(row.get(6) ?? 0) - Number(row.get(7) ?? 0) !== row.get(8);
    });
    expect(wrong.map((row) => row.get(4))).toEqual(["Honorarium narasumber eselon III"]);
  });
});

describe("the planted contradictions", () => {
  it("are of at least 25 different kinds, in all four families", () => {
    expect(new Set(plantedContradictions.map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
  });

  it("point at cells that exist", () => {
    const filled = new Set(
      sampleWorkbooks().flatMap(({ file, plan }) =>
        plan.sheets.flatMap((sheet) => [...byAddress(sheet).keys()].map((at) => `${file} › ${sheet.name}!${at}`)),
      ),
    );
    expect(plantedContradictions.flatMap(({ at }) => at).filter((at) => !filled.has(at))).toEqual([]);
  });

  it("say what they are in one line each", () => {
    const said = plantedContradictions.map(({ apa }) => apa);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((line) => /\n/.test(line) || !line.endsWith("."))).toEqual([]);
  });
});

describe("the plans of the samples", () => {
  it("can be written by any host, and are the same each time", () => {
    for (const { plan } of sampleWorkbooks()) expect(() => checkPlan(plan)).not.toThrow();
    expect(sampleWorkbooks()).toEqual(sampleWorkbooks());
  });
});
