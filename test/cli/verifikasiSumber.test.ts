import { appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rupiah } from "../../src/core/values/rupiah";
import { Folder, spjRapi } from "../support/commandLine";
import { forgedPaket, type Forging } from "../support/forgedPaket";

let folder: Folder;
beforeAll(async () => {
  folder = await Folder.make();
  await spjRapi(folder.path, ["contoh", "berkas"]);
  mkdirSync(folder.at("asal"));
  for (const name of ["undangan", "daftar hadir", "realisasi"])
    copyFileSync(folder.at(`berkas/${name}.xlsx`), folder.at(`asal/${name}.xlsx`));
  await run("ekspor", "asal", "-o", "pemeriksa.zip");
  await run("ekspor", "asal", "-o", "bagikan.zip", "--untuk", "bagikan");
}, 60_000);
afterAll(() => folder.remove());

const run = (...args: string[]) => spjRapi(folder.path, args);
const MODES = ["pemeriksa", "bagikan"] as const;

/** Writes the package of a mode as somebody forges it who knows SPJ Rapi, so that it holds together in itself. */
async function forge(mode: (typeof MODES)[number], forging: Forging): Promise<void> {
  writeFileSync(folder.at("palsu.zip"), await forgedPaket(readFileSync(folder.at(`${mode}.zip`)), forging));
}

describe.each(MODES)("a package for %s against the files that it was made of", (mode) => {
  it("is the one that they make", async () => {
    const { code, stdout } = await run("verifikasi", `${mode}.zip`, "--sumber", "asal");
    expect(stdout).toContain("Berkas sumber: 3 dari 3 sama dengan yang diperiksa.");
    expect(stdout).toContain("Dibaca lagi: isi paket sama dengan yang dihasilkan dari berkas sumbernya.");
    expect(code).toBe(0);
  });

  it("is not where an amount and its cell were forged alike and the sums taken out, though it holds together in itself", async () => {
    await forge(mode, ({ records }) => ({
      records: {
        ...records,
        saksi: [],
        accounts: records.accounts.map((one) => ({ ...one, read: one.read - one.witnesses, witnesses: 0 })),
        realisasi: records.realisasi.map((row, at) =>
          at > 0 || row.realisasi === undefined
            ? row
            : { ...row, realisasi: { ...row.realisasi, value: rupiah(15_000_000), raw: 15_000_000 } },
        ),
      },
    }));
    const alone = await run("verifikasi", "palsu.zip");
    const { code, stdout } = await run("verifikasi", "palsu.zip", "--sumber", "asal");
    expect([alone.code, code]).toEqual([mode === "pemeriksa" ? 0 : alone.code, 1]);
    expect(stdout).toContain("Dibaca lagi: isi paket TIDAK sama dengan berkas sumbernya");
    expect(stdout).toMatch(
      /- data\/catatan\.json realisasi\.0\.realisasi\.raw \(realisasi\.xlsx › .+![A-Z]+\d+\): tertulis "15000000", seharusnya "\d+"\./,
    );
    const json: unknown = JSON.parse((await run("verifikasi", "palsu.zip", "--sumber", "asal", "--json")).stdout);
    const entry = { part: "tabel/realisasi.csv", row: 2, column: "Realisasi", there: "15000000" };
    expect(json).toHaveProperty("readAgain.differences", expect.arrayContaining([expect.objectContaining(entry)]));
  });

  it("is not where a person was taken out with the account of the row", async () => {
    await forge(mode, ({ records }) => {
      const [gone] = records.hadir;
      return {
        records: {
          ...records,
          hadir: records.hadir.slice(1),
          accounts: records.accounts.map((one) =>
            one.became === "hadir" && one.sheet === gone?.at.sheet
              ? { ...one, read: one.read - 1, records: one.records - 1 }
              : one,
          ),
        },
      };
    });
    const { code, stdout } = await run("verifikasi", "palsu.zip", "--sumber", "asal");
    expect(code).toBe(1);
    expect(stdout).toMatch(/- data\/catatan\.json hadir\.0 \(daftar hadir\.xlsx › .+\): tidak ada, seharusnya/);
  });

  it("is not where a source was left out of it, and says which", async () => {
    mkdirSync(folder.at("kurang"), { recursive: true });
    for (const name of ["undangan", "realisasi"])
      copyFileSync(folder.at(`asal/${name}.xlsx`), folder.at(`kurang/${name}.xlsx`));
    await run("ekspor", "kurang", "-o", "kurang.zip", "--untuk", mode);
    const { code, stdout } = await run("verifikasi", "kurang.zip", "--sumber", "asal");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "- daftar hadir.xlsx: ada di folder itu, tetapi tidak dicatat paket; isinya tidak ikut diperiksa.",
    );
    expect(stdout).toContain("Dibaca lagi: isi paket sama dengan yang dihasilkan dari berkas sumbernya.");
  });

  it("is the one that they make under other names, whatever result of SPJ Rapi lies beside them", async () => {
    mkdirSync(folder.at(`lain-${mode}`));
    for (const name of ["undangan", "daftar hadir", "realisasi"])
      copyFileSync(folder.at(`asal/${name}.xlsx`), folder.at(`lain-${mode}/${name} final.xlsx`));
    await run("periksa", "asal", "-o", `lain-${mode}/hasil.xlsx`);
    const { code, stdout } = await run("verifikasi", `${mode}.zip`, "--sumber", `lain-${mode}`);
    expect(stdout).toContain("- undangan.xlsx: sama, sekarang bernama undangan final.xlsx.");
    expect([code, stdout]).toEqual([0, expect.stringContaining("Dibaca lagi: isi paket sama")]);
  });
});

it("is read with the acara, the pagu and the decisions in it, whoever has only the sources", async () => {
  await run("ekspor", "asal", "-o", "pagu.zip", "--pagu", "60000000");
  expect((await run("verifikasi", "pagu.zip", "--sumber", "asal")).code).toBe(0);
  const other = await run("verifikasi", "pagu.zip", "--sumber", "asal", "--pagu", "70000000");
  expect([other.code, other.stdout]).toEqual([1, expect.stringContaining("data/jejak.json acara.pagu: tertulis")]);
});

it("asks for the decisions where those in a package to be shared are masked", async () => {
  const keputusan = {
    version: 1,
    rulesOff: [{ code: "sisa-berbeda", reason: "Sudah disetujui", by: "Bambang Hariadi", on: "2023-04-01" }],
  };
  writeFileSync(folder.at("keputusan.json"), JSON.stringify(keputusan));
  const made = await run("ekspor", "asal", "-o", "k.zip", "--untuk", "bagikan", "--keputusan", "keputusan.json");
  expect([made.code, made.stderr]).toEqual([0, ""]);
  const without = await run("verifikasi", "k.zip", "--sumber", "asal");
  expect([without.code, without.stdout]).toEqual([
    1,
    expect.stringContaining("karena keputusannya disamarkan. Sebutkan yang asli dengan --keputusan."),
  ]);
  const given = await run("verifikasi", "k.zip", "--sumber", "asal", "--keputusan", "keputusan.json");
  expect([given.code, given.stdout]).toEqual([0, expect.stringContaining("Dibaca lagi: isi paket sama")]);
});

it("does not read them again where one is altered or missing, and says so", async () => {
  mkdirSync(folder.at("rusak"));
  for (const name of ["undangan", "daftar hadir", "realisasi"])
    copyFileSync(folder.at(`asal/${name}.xlsx`), folder.at(`rusak/${name}.xlsx`));
  renameSync(folder.at("rusak/undangan.xlsx"), folder.at("rusak/undangan final.xlsx"));
  appendFileSync(folder.at("rusak/daftar hadir.xlsx"), "x");
  const { code, stdout } = await run("verifikasi", "pemeriksa.zip", "--sumber", "rusak");
  expect(code).toBe(1);
  expect(stdout).toContain("- undangan.xlsx: sama, sekarang bernama undangan final.xlsx.");
  expect(stdout).toContain("- daftar hadir.xlsx: berubah sejak paket dibuat");
  expect(stdout).toContain(
    "Isinya tidak dibaca lagi, karena tidak semua berkas sumbernya ada seperti waktu diperiksa.",
  );

  rmSync(folder.at("rusak/daftar hadir.xlsx"));
  const json: unknown = JSON.parse((await run("verifikasi", "pemeriksa.zip", "--sumber", "rusak", "--json")).stdout);
  expect(json).toMatchObject({
    exitCode: 1,
    differences: [],
    sources: expect.arrayContaining([
      expect.objectContaining({ state: "missing", file: "daftar hadir.xlsx" }),
    ]) as unknown,
    readAgain: { notRead: "not-all-there" },
  });
});

it("takes --acara, --pagu and --keputusan only beside --sumber", async () => {
  const { code, stderr } = await run("verifikasi", "pemeriksa.zip", "--pagu", "60000000");
  expect([code, stderr]).toEqual([2, expect.stringContaining("hanya dipakai bersama --sumber")]);
});
