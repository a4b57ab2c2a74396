import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "../../src/core/cells/cell";
import { addressOf } from "../../src/core/cells/cellRef";
import type { Sheet } from "../../src/core/cells/workbook";
import type { Host } from "../../src/core/host";
import type { PlannedSheet, PlannedWorkbook } from "../../src/core/sheets/plan/plannedWorkbook";
import { filesHost } from "../../src/hosts/files/filesHost";
import { openWorkbook } from "../../src/hosts/files/read/openWorkbook";
import { watchDiskFile } from "../../src/hosts/files/watchDiskFile";
import { writeWorkbook } from "../../src/hosts/files/write/writeWorkbook";
import { officeHost } from "../../src/hosts/office/officeHost";
import { memoryHost } from "../../src/hosts/memory/memoryHost";
import { createEmulatedExcel } from "../support/emulatedExcel/createEmulatedExcel";
import { loosePlan, plannedSheet } from "../support/plannedSheets";

/** A world with one workbook in it, and what its staff can do behind the host's back. */
interface World {
  readonly host: Host;
  /** Replaces the content of one sheet, and saves. */
  edit(sheet: PlannedSheet): Promise<void>;
  /** What the staff's own workbook holds now, byte for byte or cell for cell. */
  source(): Promise<unknown>;
  /** Whether a person sees anything here. */
  readonly hasScreen: boolean;
  close(): Promise<void>;
}

const BEFORE = loosePlan([
  plannedSheet("Daftar hadir", [
    ["No", "Nama", "NIP"],
    [1, "Rina Contoh", "198801012010012001"],
    [2, "Budi Contoh", "197902022005011002"],
  ]),
  plannedSheet("RAB", [
    ["Uraian", "Jumlah"],
    ["Paket fullday", 16_080_000],
    ["Sewa kursi", 83.5],
  ]),
  plannedSheet("Catatan lama", [["=tidak dihitung"]], "hidden"),
]);

const RESULT = loosePlan([
  plannedSheet("Peserta", [["Nama"], ["Rina Contoh"]]),
  plannedSheet("RAB", [["Rekap"], [16_080_000]]),
]);

const WORLDS: readonly { readonly name: string; enter(plan: PlannedWorkbook): Promise<World> }[] = [
  {
    name: "memory",
    async enter(plan) {
      const host = memoryHost({ file: "buku.xlsx", sheets: await sheetsOf(plan) });
      const staff = plan.sheets.map(({ name }) => name);
      return {
        host,
        hasScreen: true,
        async edit(sheet) {
          for (const edited of await sheetsOf(loosePlan([sheet]))) host.edit(edited);
        },
        source: () => Promise.all(staff.map((name) => host.readSheet(name))),
        close: async () => undefined,
      };
    },
  },
  {
    name: "files",
    async enter(plan) {
      const folder = await mkdtemp(join(tmpdir(), "spj-rapi-"));
      const [path, result] = [join(folder, "buku.xlsx"), join(folder, "hasil.xlsx")];
      await writeFile(path, await writeWorkbook(plan));
      const host = filesHost(
        { name: "buku.xlsx", read: () => readFile(path), watch: (onChange) => watchDiskFile(path, onChange) },
        { name: "hasil.xlsx", write: (bytes) => writeFile(result, bytes) },
      );
      return {
        host,
        hasScreen: false,
        edit: async (sheet) => {
          const sheets = plan.sheets.map((one) => (one.name === sheet.name ? sheet : one));
          await writeFile(path, await writeWorkbook({ ...plan, sheets }));
        },
        source: () => readFile(path),
        close: () => rm(folder, { recursive: true }),
      };
    },
  },
  {
    name: "office",
    async enter(plan) {
      const excel = createEmulatedExcel({ name: "buku.xlsx" });
      const staff = excel.addSheetsFrom({ file: "buku.xlsx", sheets: await sheetsOf(plan) });
      const host = officeHost(excel.Excel);
      return {
        host,
        hasScreen: true,
        async edit(sheet) {
          // A person is slower than a request: whatever was asked before is answered.
          await host.listSheets();
          const old = excel.workbook.sheet(sheet.name).filledCells();
          for (const { row, col } of old)
            excel.coauthor.type(sheet.name, addressOf({ row: row + 1, col: col + 1 }), "");
          for (const cell of sheet.cells) excel.coauthor.type(sheet.name, addressOf(cell), cell.value ?? "");
        },
        source: async () => staff.map(({ id }) => excel.bytesOf(id)),
        close: async () => expect(excel.unmodelled()).toEqual([]),
      };
    },
  },
];

async function sheetsOf(plan: PlannedWorkbook): Promise<readonly Sheet[]> {
  const opened = await openWorkbook("buku.xlsx", await writeWorkbook(plan));
  if (!opened.ok) throw new Error(opened.refusal.reason);
  return opened.workbook.sheets;
}

function valuesOf(sheet: Sheet): readonly (readonly (Cell["value"] | undefined)[])[] {
  return sheet.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.value));
}

describe.each(WORLDS)("the $name host", ({ enter }) => {
  let world: World;
  beforeEach(async () => {
    world = await enter(BEFORE);
  });
  afterEach(() => world.close());

  it("lists the sheets in their order, hidden ones as hidden", async () => {
    expect(await world.host.listSheets()).toEqual([
      { name: "Daftar hadir", state: "visible" },
      { name: "RAB", state: "visible" },
      { name: "Catatan lama", state: "hidden" },
    ]);
  });

  it("reads every filled cell: text as text, numbers as numbers", async () => {
    const hadir = await world.host.readSheet("Daftar hadir");
    expect(hadir.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(valuesOf(hadir)[1]).toEqual([1, "Rina Contoh", "198801012010012001"]);
    expect(valuesOf(await world.host.readSheet("RAB"))[2]).toEqual(["Sewa kursi", 83.5]);
    expect(valuesOf(await world.host.readSheet("Catatan lama"))).toEqual([["=tidak dihitung"]]);
  });

  it("rejects a sheet that is not there", async () => {
    await expect(world.host.readSheet("Tidak ada")).rejects.toMatchObject({ kind: "sheet-gone" });
  });

  it("tells how far it is, up to the end", async () => {
    const told: [number, number][] = [];
    await world.host.readSheet("Daftar hadir", { onProgress: (read, inAll) => told.push([read, inAll]) });
    expect(told.at(-1)).toEqual([3, 3]);
  });

  it("stops with AbortError when asked to, and reads on when asked again", async () => {
    const signal = AbortSignal.abort();
    await expect(world.host.readSheet("RAB", { signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(valuesOf(await world.host.readSheet("RAB"))).toHaveLength(3);
  });

  it("writes sheets that can be read back, beside those of the staff", async () => {
    const { sheets } = await world.host.writeSheets(RESULT);
    expect(sheets).toHaveLength(2);
    const [peserta = "", rekap = ""] = sheets;
    expect(peserta).toBe("Peserta");
    expect(rekap).not.toBe("RAB");
    expect(valuesOf(await world.host.readSheet(peserta))).toEqual([["Nama"], ["Rina Contoh"]]);
    expect(valuesOf(await world.host.readSheet(rekap))).toEqual([["Rekap"], [16_080_000]]);
    expect((await world.host.listSheets()).map(({ name }) => name)).toEqual([
      "Daftar hadir",
      "RAB",
      "Catatan lama",
      peserta,
      rekap,
    ]);
  });

  it("writes again in the place of what it wrote before", async () => {
    const first = await world.host.writeSheets(RESULT);
    const second = await world.host.writeSheets(RESULT);
    expect(second).toEqual(first);
    expect(await world.host.listSheets()).toHaveLength(5);
  });

  it("never changes what the staff made", async () => {
    const before = await world.source();
    await world.host.writeSheets(RESULT);
    expect(await world.source()).toEqual(before);
  });

  it("brings a cell into view where there is a screen, and says so where not", async () => {
    const at = { file: "buku.xlsx", sheet: "RAB", row: 2, col: 2 };
    expect(await world.host.revealCell(at)).toBe(world.hasScreen);
    expect(await world.host.revealCell({ ...at, sheet: "Tidak ada" })).toBe(false);
  });

  it("tells which sheet changed, until the watching is stopped", async () => {
    await world.host.listSheets();
    const changed: string[] = [];
    const stop = world.host.watchChanges((sheet) => changed.push(sheet));
    await world.edit(plannedSheet("RAB", [["Uraian"], ["Paket halfday"]]));
    await until(() => changed.length > 0);
    expect(changed).toEqual(["RAB"]);
    expect(valuesOf(await world.host.readSheet("RAB"))).toEqual([["Uraian"], ["Paket halfday"]]);

    stop();
    await world.edit(plannedSheet("RAB", [["Uraian"], ["Paket fullday"]]));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(changed).toEqual(["RAB"]);
  });
});

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; !happened() && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
}
