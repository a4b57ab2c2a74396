import { strFromU8, unzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { Folder, spjRapi } from "../support/commandLine";

// A package holds together, and is the one that its sources make, whatever people decided: an auditor is told what they did.
let folder: Folder;
beforeAll(async () => {
  folder = await Folder.make();
  await spjRapi(folder.path, ["contoh", "asal"]);
  const decided = { reason: "sudah beres", by: "Sari Rekaan", on: "2023-03-10" };
  const keputusan = {
    version: 1,
    tables: [{ file: "RAB.xlsx", sheet: "Lama", found: { top: 4, left: 1, bottom: 9, right: 7 }, ignored: true }],
    rulesOff: ["total-anggaran-berbeda", "perkalian-berbeda"].map((code) => ({ code, ...decided })),
  };
  writeFileSync(folder.at("keputusan.json"), JSON.stringify(keputusan));
}, 60_000);
afterAll(() => folder.remove());

const run = (...args: string[]) => spjRapi(folder.path, args);

it("tells of a package whose checks were switched off and whose pagu was raised that people did so", async () => {
  const made = await run("ekspor", "asal", "--keputusan", "keputusan.json", "--pagu", "99.041.800", "-o", "a.zip");
  expect(made.stdout).toContain("belum dapat diperiksa, 2 pemeriksaan dimatikan.");

  const { code, stdout } = await run("verifikasi", "a.zip", "--sumber", "asal");
  expect(code).toBe(0);
  expect(stdout).toContain(
    "Dinilai dengan pagu Rp 99.041.800 dari keterangan kegiatan di dalam paket; cocokkan dengan DPA.",
  );
  expect(stdout).toContain(
    "Menurut keputusan orang, yang perlu dibaca sendiri di data/keputusan.json: " +
      "2 pemeriksaan dimatikan (total-anggaran-berbeda, perkalian-berbeda), 1 tabel tidak dibaca.",
  );

  const page = strFromU8(unzipSync(readFileSync(folder.at("a.zip")))["ringkasan.html"] ?? new Uint8Array());
  expect(page).toContain("<tr><td>Aturan dimatikan</td><td>2</td></tr>");
});

it("counts no check as repeated that was switched off, and speaks of no decisions where there are none", async () => {
  await run("ekspor", "asal", "-o", "b.zip");
  await run("ekspor", "asal", "--keputusan", "keputusan.json", "-o", "c.zip", "--bahasa", "en");
  const [all, fewer] = [await run("verifikasi", "b.zip"), await run("verifikasi", "c.zip", "--bahasa", "en")];
  const count = (stdout: string) => Number(/(\d+) (?:pemeriksaan diulang|checks repeated)/.exec(stdout)?.[1]);
  expect(count(all.stdout) - count(fewer.stdout)).toBe(2);
  expect(all.stdout).not.toContain("keputusan orang");
  expect(fewer.stdout).toContain(
    "2 checks switched off (total-anggaran-berbeda, perkalian-berbeda), 1 table not read.",
  );
});
