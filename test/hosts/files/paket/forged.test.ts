import { strFromU8 } from "fflate";
import { NOTHING_HIDDEN } from "../../../../src/core/paket/mask/hidden";
import type { FindingsPart } from "../../../../src/core/paket/outcomesTold";
import { rupiah } from "../../../../src/core/values/rupiah";
import { differencesOfForged } from "../../../support/forgedPaket";
import {
  alter,
  differencesIn,
  makePakets,
  paketBytes,
  partsOf,
  rehashed,
  verified,
} from "../../../support/tamperedPaket";

beforeAll(makePakets);

const without = (findings: FindingsPart, code: string): FindingsPart => ({
  ...findings,
  findings: findings.findings.filter((one) => one.code !== code),
});

it.each(["pemeriksa", "bagikan"] as const)(
  "a package for %s that is made again from its own data is the same",
  async (mode) => {
    expect(await differencesOfForged(mode, () => ({}))).toEqual([]);
  },
);

describe("the workbook of a package to be shared", () => {
  it("is made from the masked data alone: nothing beside them can put another cell or sheet into it", () => {
    const { orang, unsure, stale, ...others } = JSON.parse(
      strFromU8(partsOf("bagikan")["data/disamarkan.json"] ?? new Uint8Array()),
    ) as {
      readonly orang: unknown;
      readonly unsure: unknown;
      readonly stale: unknown;
    };
    expect([orang, unsure, stale].map(Array.isArray)).toEqual([true, true, true]);
    expect(others).toEqual({});
  });

  it("is not altered by sheets that somebody adds to the data", async () => {
    const forged = alter(partsOf("bagikan"), "data/disamarkan.json", (text) =>
      text.replace(/\}\n$/, ',"fromPapers":{"sheets":["Kegiatan"],"cells":[],"whole":[]}}\n'),
    );
    expect(await differencesIn(rehashed(forged))).toContainEqual(
      expect.objectContaining({ part: "data/disamarkan.json" }),
    );
  });
});

it.each(["pemeriksa", "bagikan"] as const)(
  "a package for %s is none in a language that SPJ Rapi does not speak",
  async (mode) => {
    const forged = alter(partsOf(mode), "paket.json", (text) =>
      text.replace('"language": "id"', String.raw`"language": "id\"><h1>REALISASI 0</h1><i a=\""`),
    );
    expect(await differencesIn(rehashed(forged))).toContainEqual({
      kind: "part",
      part: "paket.json",
      problem: "unreadable",
    });
  },
);

describe("findings of a package to be shared", () => {
  it("cannot be left out where the masked data show them, whatever is said to have passed", async () => {
    const differences = await differencesOfForged("bagikan", ({ findings }) => ({
      findings: {
        ...without(findings, "sisa-berbeda"),
        passed: [...findings.passed, { code: "sisa-berbeda", sentence: "Sisa sudah dihitung ulang." }],
      },
    }));
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: "check", code: "sisa-berbeda", problem: "hidden" }),
    );
  });

  it("cannot be left out where they are about people either: who is one person, the package itself says", async () => {
    const differences = await differencesOfForged("bagikan", ({ findings }) => ({
      findings: without(findings, "nip-tidak-sah"),
    }));
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: "check", code: "nip-tidak-sah", problem: "hidden" }),
    );
  });

  it("are not repeated where they hold spellings or whole numbers against each other, and nothing else is left out", async () => {
    const { checksNotRepeated } = await verified(paketBytes("bagikan"));
    expect(checksNotRepeated).toEqual([
      "nik-ganda",
      "nip-berbeda",
      "nama-berbeda",
      "mungkin-satu-orang",
      "nip-pejabat-berbeda",
    ]);
  });

  it("cannot be switched off where no decision does so", async () => {
    const differences = await differencesOfForged("bagikan", ({ findings }) => ({
      findings: {
        ...without(findings, "nip-tidak-sah"),
        switchedOff: [{ code: "nip-tidak-sah", reason: "disetujui", by: "KPA", on: "2023-03-01" }],
      },
    }));
    expect(differences).toContainEqual({ kind: "check", code: "nip-tidak-sah", at: "", problem: "otherwise" });
  });

  it("cannot stand on a sheet that lists nobody, though what they say of names cannot be repeated", async () => {
    const differences = await differencesOfForged("bagikan", ({ findings }) => ({
      findings: {
        ...findings,
        findings: findings.findings.map((one) =>
          one.code === "nip-tidak-sah" ? { ...one, at: [{ file: "x.xlsx", sheet: "y", cell: "A1" }] } : one,
        ),
      },
    }));
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: "check", code: "nip-tidak-sah", problem: "invented" }),
    );
  });
});

describe("what a package to be shared says of its masking", () => {
  it("is refuted by names and numbers that stand in it whole", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ head, findings }) => ({
      head: { ...head, mode: "bagikan" },
      findings,
      masked: { orang: [[0], [1], [2], [3], [4], [5]], unsure: [], stale: [] },
    }));
    const first = expect.stringMatching(/Hadir Budi Santoso!B3$/) as string;
    expect(differences).toContainEqual(expect.objectContaining({ kind: "open", what: "names", at: first }));
    expect(differences).toContainEqual(expect.objectContaining({ kind: "open", what: "numbers" }));
  });

  it.each([
    ["cells", 0],
    ["cells", 3],
    ["people", 1],
    ["numbers", 0],
  ])("is counted again: %s that are said to be %d", async (member, count) => {
    const forged = alter(partsOf("bagikan"), "paket.json", (text) => {
      return text.replace(new RegExp(`("masked": \\{[^}]*?"${member}": )\\d+`), `$1${String(count)}`);
    });
    expect(await differencesIn(rehashed(forged))).not.toEqual([]);
  });

  it("cannot be nothing where a NIP or NIK is masked", async () => {
    const differences = await differencesOfForged("bagikan", ({ head }) => ({
      head: { ...head, masked: { ...head.masked, numbers: 0, kinds: NOTHING_HIDDEN } },
    }));
    expect(differences).toContainEqual({ kind: "head", member: "masked.kinds.nip", there: "0", expected: "> 0" });
  });

  it.each([-1, 1.5])("is no count where it is %d", async (count) => {
    const forged = alter(partsOf("bagikan"), "paket.json", (text) =>
      text.replace(/("cells": )\d+/, `$1${String(count)}`),
    );
    expect(await differencesIn(rehashed(forged))).toContainEqual({
      kind: "part",
      part: "paket.json",
      problem: "unreadable",
    });
  });
});

describe("a number on a list of a package to be shared", () => {
  it.each([
    ["behind a star", { value: { digits: "198001012005011001*" }, raw: "x" }],
    ["as the figure that the cell held", { value: {}, raw: 198001012005011 }],
  ])("is told where it stands whole: %s", async (_how, { value, raw }) => {
    const differences = await differencesOfForged("bagikan", ({ records }) => ({
      records: {
        ...records,
        hadir: records.hadir.map((row, nth) =>
          nth > 0 || row.nip === undefined
            ? row
            : { ...row, nip: { ...row.nip, value: { ...row.nip.value, ...value }, raw } },
        ),
      },
    }));
    expect(differences).toContainEqual(expect.objectContaining({ kind: "open", what: "numbers", count: 1 }));
  });
});

describe("a NIP or NIK that somebody put into the data of a package to be shared", () => {
  const nik = "1371015203800004";

  it("is told where it stands in a text of the papers", async () => {
    const differences = await differencesOfForged("bagikan", ({ records }) => ({
      records: {
        ...records,
        realisasi: records.realisasi.map((row, nth) =>
          nth > 0 || row.uraian === undefined
            ? row
            : { ...row, uraian: { ...row.uraian, value: `Snack, NIK ${nik}`, raw: `Snack, NIK ${nik}` } },
        ),
      },
    }));
    const at = "realisasi.0.uraian.value";
    expect(differences).toContainEqual({ kind: "open", part: "data/catatan.json", what: "numbers", count: 2, at });
  });

  it.each(["hubungi 0813 1100 9988", "kirim ke rudi@contoh.id", "rumah di Jl. Cempaka 4", "rek. BRI 5550123456"])(
    "is told where it is no NIK but something else by which somebody is found: %s",
    async (text) => {
      const differences = await differencesOfForged("bagikan", ({ records, findings }) => ({
        records: {
          ...records,
          realisasi: records.realisasi.map((row, nth) =>
            nth > 0 || row.uraian === undefined ? row : { ...row, uraian: { ...row.uraian, raw: text } },
          ),
        },
        findings: {
          ...findings,
          findings: findings.findings.map((one) =>
            one.code === "nip-tidak-sah" ? ({ ...one, facts: { ...one.facts, nama: text } } as typeof one) : one,
          ),
        },
      }));
      const open = { kind: "open", what: "numbers", count: 1 };
      expect(differences).toContainEqual({ ...open, part: "data/catatan.json", at: "realisasi.0.uraian.raw" });
      expect(differences).toContainEqual(expect.objectContaining({ ...open, part: "data/pemeriksaan.json" }));
    },
  );

  it.each([
    ["catatan", { hadir: { 0: nik } }, "catatan.hadir.0"],
    [nik, "", nik],
    ["catatan", "NIP 19800101 200501 1 001", "catatan"],
  ])("is told in a member that SPJ Rapi does not know: %j", async (name, member, at) => {
    const differences = await differencesOfForged("bagikan", ({ records, trail }) => ({
      records: { ...records, [name]: member },
      trail: { ...trail, files: trail.files.map((file, nth) => (nth > 0 ? file : { ...file, [name]: member })) },
    }));
    const open = { kind: "open", what: "numbers", count: 1 };
    expect(differences).toContainEqual({ ...open, part: "data/catatan.json", at });
    expect(differences).toContainEqual({ ...open, part: "data/jejak.json", at: `files.0.${at}` });
  });
});

describe.each(["pemeriksa", "bagikan"] as const)("the data of a package for %s", (mode) => {
  const unknown = { kind: "member", problem: "unknown", at: "", expected: "" };

  it("hold no member that SPJ Rapi does not know, wherever somebody put one", async () => {
    const note = { asli: "Rudi Hartono, tetangga" };
    const differences = await differencesOfForged(mode, ({ records, trail }) => ({
      records: {
        ...records,
        ...note,
        realisasi: records.realisasi.map((row, nth) => (nth > 0 ? row : { ...row, at: { ...row.at, ...note } })),
      },
      trail: {
        ...trail,
        files: trail.files.map((file, nth) => (nth > 0 ? file : { ...file, ...note })),
        sheets: trail.sheets.map((sheet, nth) => (nth > 0 ? sheet : { ...sheet, ...note })),
        acara: { ...trail.acara, ...note },
      },
    }));
    for (const [part, path] of [
      ["data/catatan.json", "asli"],
      ["data/catatan.json", "realisasi.0.at.asli"],
      ["data/jejak.json", "files.0.asli"],
      ["data/jejak.json", "sheets.0.asli"],
      ["data/jejak.json", "acara.asli"],
    ] as const)
      expect(differences).toContainEqual({ ...unknown, part, path, there: "Rudi Hartono, tetangga" });
  });

  it("hold no words where only a few may stand", async () => {
    const differences = await differencesOfForged(mode, ({ trail }) => ({
      trail: {
        ...trail,
        files: trail.files.map((file) => ({ ...file, format: "Rudi Hartono" as "xlsx" })),
      },
    }));
    const shape = { kind: "member", part: "data/jejak.json", problem: "shape" };
    expect(differences).toContainEqual(expect.objectContaining({ ...shape, path: "files.0.format" }));
  });
});

describe("data that contradict themselves", () => {
  it("are told where an amount is not the one of its cell", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ records }) => ({
      records: {
        ...records,
        realisasi: records.realisasi.map((row, at) =>
          at > 0 || row.realisasi === undefined
            ? row
            : { ...row, realisasi: { ...row.realisasi, value: rupiah(15_080_000) } },
        ),
      },
    }));
    const first = expect.stringMatching(/^realisasi.*!D3$/i) as string;
    expect(differences).toContainEqual({ kind: "record", list: "realisasi", at: first });
  });

  it.each(["pemeriksa", "bagikan"] as const)(
    "are told where a row was taken out, in a package for %s",
    async (mode) => {
      const differences = await differencesOfForged(mode, ({ records }) => ({
        records: { ...records, realisasi: records.realisasi.slice(1) },
      }));
      expect(differences).toContainEqual({
        kind: "account",
        list: "realisasi",
        sheet: expect.stringMatching(/^realisasi/i) as string,
        there: 3,
        expected: 4,
      });
    },
  );

  it("are told where the accounts of all rows were taken out", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ records }) => ({
      records: { ...records, accounts: [] },
    }));
    expect(differences).toContainEqual(expect.objectContaining({ kind: "account", there: 4, expected: 0 }));
  });

  it("are told where a person was taken out of a list", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ records }) => ({
      records: { ...records, hadir: records.hadir.slice(1) },
    }));
    expect(differences).toContainEqual(expect.objectContaining({ kind: "account", list: "hadir" }));
  });

  it("are told where the account of a row taken out does not add up, or is gone with its table", async () => {
    const [lessRecords, noAccount] = await Promise.all(
      (["less", "gone"] as const).map((how) =>
        differencesOfForged("pemeriksa", ({ records }) => ({
          records: {
            ...records,
            realisasi: how === "gone" ? [] : records.realisasi.slice(1),
            accounts: records.accounts.flatMap((one) => {
              if (one.became !== "realisasi") return [one];
              return how === "gone" ? [] : [{ ...one, records: one.records - 1 }];
            }),
          },
        })),
      ),
    );
    expect(lessRecords).toContainEqual(expect.objectContaining({ kind: "account", there: 7, expected: 8 }));
    expect(noAccount).toContainEqual(expect.objectContaining({ kind: "member", path: "accounts", problem: "missing" }));
  });

  it("are told where an amount and its cell were altered alike, for the sum under it was reckoned from another", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ records }) => ({
      records: {
        ...records,
        realisasi: records.realisasi.map((row, at) =>
          at > 0 || row.realisasi === undefined
            ? row
            : { ...row, realisasi: { ...row.realisasi, value: rupiah(15_080_000), raw: 15_080_000 } },
        ),
      },
    }));
    const sum = expect.stringMatching(/!D7$/) as string;
    expect(differences).toEqual([{ kind: "record", list: "saksi", at: sum }]);
  });

  it("are told where an amount is not the one that its text says", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ records }) => ({
      records: {
        ...records,
        realisasi: records.realisasi.map((row, at) =>
          at > 0 || row.sisa === undefined ? row : { ...row, sisa: { ...row.sisa, raw: "Rp 4.920.001,-" } },
        ),
      },
    }));
    expect(differences).toEqual([{ kind: "record", list: "realisasi", at: expect.stringMatching(/!E3$/) as string }]);
  });

  it("are told where a table that nobody was sure of asks nobody", async () => {
    const differences = await differencesOfForged("pemeriksa", ({ trail }) => ({
      trail: {
        ...trail,
        sheets: trail.sheets.map((sheet) => ({
          ...sheet,
          tables: sheet.tables.map((table) => ({ ...table, sure: "unsure" as const })),
        })),
      },
    }));
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: "member", path: "questions", problem: "missing" }),
    );
  });
});
