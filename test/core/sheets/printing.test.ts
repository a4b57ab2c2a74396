import type { PlannedWorkbook } from "../../../src/core/sheets/plan/plannedWorkbook";
import { planSheets } from "../../../src/core/sheets/planSheets";
import { planPaket } from "../../../src/core/paket/planPaket";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";
import { nodeBytes } from "../../../src/hosts/files/nodeBytes";
import { textSha256 } from "../../../src/hosts/files/paket/sums";
import { paketWordsIn } from "../../../src/messages/paketWords";
import { sheetWordsIn } from "../../../src/messages/sheetWords";
import { toPdf } from "../../support/libreOffice";
import { printedPages, type PrintedPage } from "../../support/printedPages";
import { itWith, TOOLS } from "../../support/requireTool";
import { everything } from "./everything";
import { reviewOf } from "./papers";
import { reviewedSamples } from "./samples";

const MADE = { madeWith: "SPJ Rapi", language: "id", mode: "pemeriksa", sha256: textSha256(nodeBytes) } as const;
const PATIENCE = 120_000;
const TOOLS_NEEDED = [TOOLS.libreOffice, TOOLS.pdfText, TOOLS.pdfLetters];

/** Folio lying on its side, and standing. */
const LANDSCAPE = { width: 936, height: 612 };
const PORTRAIT = { width: 612, height: 936 };

async function pagesOf(plan: PlannedWorkbook): Promise<readonly PrintedPage[]> {
  return printedPages(await toPdf(await writeWorkbook(plan)));
}

function countBySheet(pages: readonly PrintedPage[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { sheet } of pages) counts[sheet] = (counts[sheet] ?? 0) + 1;
  return counts;
}

describe("the workbook of the package on paper", () => {
  itWith(...TOOLS_NEEDED)(
    "is a stack that a person leafs through: every sheet in its order, on few pages, in letters that can be read",
    async () => {
      const { review, files } = await reviewedSamples();
      const { workbook } = planPaket(review, files, paketWordsIn("id", review.acara), MADE);
      const pages = await pagesOf(workbook);
      expect([...new Set(pages.map(({ sheet }) => sheet))]).toEqual(workbook.sheets.map(({ name }) => name));
      expect(pages.filter(({ letters }) => letters < 7).map(({ sheet, letters }) => [sheet, letters])).toEqual([]);
      const counts = countBySheet(pages);
      expect(counts).toMatchObject({ Sampul: 1, Kegiatan: 1, "Rekap Kab-Kota": 1, Kuitansi: 2, "Belum Pasti": 1 });
      expect(pages[0]?.text).toMatch(/\b[0-9a-f]{64}\b/);
      expect(counts["Jejak"]).toBeLessThanOrEqual(3);
      expect(pages.length).toBeLessThanOrEqual(46);
      for (const { sheet, width, height } of pages) {
        const standing = ["Sampul", "Kegiatan", "Pemeriksaan"].includes(sheet);
        expect([sheet, { width, height }]).toEqual([sheet, standing ? PORTRAIT : LANDSCAPE]);
      }
    },
    PATIENCE,
  );

  itWith(...TOOLS_NEEDED)(
    "says on one page that nothing is asked",
    async () => {
      const pages = await pagesOf(planSheets(reviewOf({}), [], sheetWordsIn("id")));
      const asked = pages.filter(({ sheet }) => sheet === "Belum Pasti").map(({ text }) => text);
      expect(asked).toEqual([expect.stringContaining("Tidak ada yang perlu dijawab.")]);
    },
    PATIENCE,
  );

  itWith(...TOOLS_NEEDED)(
    "has every column on one page across, under its header, with the number of the page",
    async () => {
      const review = everything();
      const { workbook } = planPaket(review, [], paketWordsIn("id", review.acara), MADE);
      const pages = await pagesOf(workbook);
      expect(pages.filter(({ letters }) => letters < 7).map(({ sheet, letters }) => [sheet, letters])).toEqual([]);
      pages.forEach(({ sheet, text }, index) => {
        expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
        const table = workbook.sheets.find(({ name }) => name === sheet)?.tables;
        const [only, ...others] = table ?? [];
        if (only === undefined || others.length > 0) return;
        const headers = only.columns.map(({ header }) => header.split(/\s+/)[0] ?? "");
        expect([sheet, headers.filter((header) => !text.includes(header))]).toEqual([sheet, []]);
      });
    },
    PATIENCE,
  );
});
