import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";

/** What it takes until a person sees something. */
export interface FirstLoad {
  /** First contentful paint, in milliseconds from the navigation on; in Excel from when Microsoft's own library has run. */
  readonly paint: number;
  /** Scripts asked for before it, Microsoft's own apart, with their bytes as gzip sends them. */
  readonly scripts: Readonly<Record<string, number>>;
  /** Bytes of all of them. */
  readonly bytes: number;
}

/** Opens a page of the folder that stands at `address`, and says what came before its first paint. */
export async function firstLoad(page: Page, address: string, name: string, folder: string): Promise<FirstLoad> {
  await page.goto(address + name);
  await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
  const { paint, asked } = await page.evaluate(() => {
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
    const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < first);
    const ready = performance.getEntriesByName("after-client")[0]?.startTime ?? 0;
    return { paint: first - ready, asked: before.map(({ name: url }) => new URL(url).pathname.slice(1)) };
  });
  const ours = asked.filter((path) => path.endsWith(".js") && !path.startsWith("office/"));
  const scripts = Object.fromEntries(
    ours.map((path) => [path, gzipSync(readFileSync(join(folder, path)), { level: 9 }).length]),
  );
  return { paint, scripts, bytes: Object.values(scripts).reduce((sum, size) => sum + size, 0) };
}
