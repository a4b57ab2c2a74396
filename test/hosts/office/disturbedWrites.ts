import { createEmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";
import { type Blueprint, disturbancesOf, type Extent, faultsAfter, type Scene, undisturbed } from "./disturbance";

const EXTENTS: Readonly<Record<string, Extent>> = { each: "each", all: "all" };
// Every action once: SPJ_FAULTS=each npx jest test/hosts/office/disturbed; with every code: SPJ_FAULTS=all.
const EXTENT = EXTENTS[process.env["SPJ_FAULTS"] ?? ""] ?? "usual";
const SEED = Number(process.env["SPJ_SEED"] ?? 393_397_341);
const HOURS = 5 * 60 * 60 * 1000;

/** The tests of a write that is disturbed everywhere. All that does not hold is told, not the first alone. */
export function testDisturbed(name: string, scene: Scene): void {
  describe(`${name} (SPJ_SEED=${SEED}, SPJ_FAULTS=${EXTENT})`, () => {
    let blueprint: Blueprint;
    beforeAll(async () => {
      // Microsoft's client takes a while to load once.
      createEmulatedExcel();
      blueprint = await undisturbed(scene);
    }, 300_000);

    it.each([
      ["whichever action fails", "fails"],
      ["when everything fails from some action on, cleaning up too", "fails for good"],
      ["when the connection is cut in the middle of a request", "cut"],
      ["whichever request hangs, done or not", "hangs"],
    ] as const)(
      "keeps the source and can be repeated %s",
      async (_title, kind) => {
        const disturbances = disturbancesOf(blueprint, EXTENT, SEED)[kind];
        expect(disturbances.length).toBeGreaterThan(10);
        const faults: string[] = [];
        for (const disturbance of disturbances) faults.push(...(await faultsAfter(scene, blueprint, disturbance)));
        expect(faults).toEqual([]);
      },
      HOURS,
    );
  });
}
