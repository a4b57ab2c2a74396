import { type CellObject, read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../../src/hosts/files/write/writeWorkbook";
import { recalculate } from "../../../support/libreOffice";
import { TOOLS, itWith } from "../../../support/requireTool";
import { DEMO, cellOf, planOf, sheetOf } from "./demoPlan";

const officeTest = itWith(TOOLS.libreOffice);

describe("LibreOffice, reckoning every formula anew", () => {
  officeTest(
    "puts a wrong cached result right, so that the test below can fail",
    async () => {
      const plan = planOf(sheetOf("Uji", { cells: [cellOf(1, 1, "integer", 1, "2*21")] }));
      const [right] = resultsOf(await recalculate(await writeWorkbook(plan)));
      expect(right).toEqual(["Uji!A1", 42]);
    },
    120_000,
  );

  officeTest(
    "finds the cached result of every formula",
    async () => {
      const written = await writeWorkbook(DEMO);
      const cached = resultsOf(written);
      const reckoned = new Map(resultsOf(await recalculate(written)));
      expect(cached.length).toBe(18);
      for (const [at, result] of cached)
        expect([at, reckoned.get(at)]).toEqual([at, expect.closeTo(Number(result), 6)]);
    },
    120_000,
  );

  officeTest(
    "knows the younger functions, which are stored with a prefix",
    async () => {
      const cells = [
        cellOf(1, 1, "text", 'IFS(, "b', 'CONCAT("IFS(, ","""b")'),
        cellOf(2, 1, "integer", 0, "IFS(1=2,1,1=1,7)"),
      ];
      const written = await writeWorkbook(planOf(sheetOf("Uji", { cells })));
      const sheet = strFromU8(unzipSync(written)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
      expect(sheet).toContain("<f>_xlfn.CONCAT(&quot;IFS(, &quot;,&quot;&quot;&quot;b&quot;)</f>");
      const results = new Map(resultsOf(await recalculate(written)));
      expect(results.get("Uji!A2")).toBe(7);
    },
    120_000,
  );
});

/** Every formula cell of a workbook with its stored result. */
function resultsOf(bytes: Uint8Array): readonly (readonly [at: string, result: unknown])[] {
  const book = read(bytes);
  return book.SheetNames.flatMap((name) => {
    const cells = Object.entries<CellObject>(book.Sheets[name] ?? {});
    return cells
      .filter(([, cell]) => cell.f !== undefined)
      .map(([address, cell]) => [`${name}!${address}`, cell.v] as const);
  });
}
