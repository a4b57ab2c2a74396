import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireTool, TOOLS } from "./requireTool";

/** One page as it comes out of the printer. */
export interface PrintedPage {
  /** Everything on it, a line of text a line. */
  readonly text: string;
  /** The name of its sheet, at the left of its foot. */
  readonly sheet: string;
  /** Size of most of its letters, in points, to a third of a point. */
  readonly letters: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Poppler magnifies three times at most, and tells sizes in whole points. */
const ZOOM = 3;

/** The pages of a PDF as poppler, which did not make it, reads them. */
export function printedPages(pdf: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "spj-pages-"));
  try {
    const file = join(folder, "pages.pdf");
    writeFileSync(file, pdf);
    const texts = output(requireTool(TOOLS.pdfText), ["-layout", file, "-"]).split("\f");
    const xml = output(requireTool(TOOLS.pdfLetters), ["-xml", "-i", "-stdout", "-zoom", String(ZOOM), file]);
    const sizes = new Map(
      [...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, Number(size) / ZOOM]),
    );
    return xml
      .split(/(?=<page )/)
      .slice(1)
      .map((page, index) => {
        const text = texts[index] ?? "";
        const foot = text.trimEnd().split("\n").at(-1) ?? "";
        const [, height = 0, width = 0] = (/height="(\d+)" width="(\d+)"/.exec(page) ?? []).map(Number);
        return {
          text,
          sheet: foot.trim().split(/\s{2,}/)[0] ?? "",
          letters: usualSize(page, sizes),
          width: Math.round(width / ZOOM),
          height: Math.round(height / ZOOM),
        };
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function usualSize(page: string, sizes: ReadonlyMap<string | undefined, number>): number {
  const letters = new Map<number, number>();
  for (const [, font, text = ""] of page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)) {
    const size = sizes.get(font) ?? 0;
    letters.set(size, (letters.get(size) ?? 0) + text.replace(/<[^>]+>/g, "").length);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function output(command: string, args: readonly string[]): string {
  const { stdout, status } = spawnSync(command, [...args], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} could not read the pages`);
  return stdout;
}
