import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TOOLS, requireTool } from "./requireTool";

/** A conversion that takes longer than this, in milliseconds, hangs. */
const PATIENCE = 120_000;

/**
 * The workbook as LibreOffice saves it after reckoning every formula anew. By default it would show the cached results
 * of an .xlsx, and a comparison with them could not fail: the profile used here tells it always to recalculate.
 */
export function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  return inTurn(() => convert(xlsx, "xlsx:Calc MS Excel 2007 XML", "xlsx"));
}

/** The workbook as it would be printed. */
export function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return inTurn(() => convert(xlsx, "pdf", "pdf"));
}

let last: Promise<unknown> = Promise.resolve();

/** One conversion after another: two at once in one profile end in silence. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}

let profile: Promise<string> | undefined;

afterAll(async () => {
  if (profile !== undefined) await rm(await profile, { recursive: true, force: true });
});

async function convert(xlsx: Uint8Array, filter: string, extension: string): Promise<Uint8Array> {
  const soffice = requireTool(TOOLS.libreOffice);
  profile ??= freshProfile();
  const folder = await mkdtemp(join(tmpdir(), "spj-convert-"));
  try {
    const source = join(folder, "workbook.xlsx");
    const target = join(folder, "out");
    await writeFile(source, xlsx);
    const args = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(await profile).href}`];
    await run(soffice, [...args, "--convert-to", filter, "--outdir", target, source]);
    return new Uint8Array(await readFile(join(target, `workbook.${extension}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One profile for all conversions of a test file: making one takes seconds. */
async function freshProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "spj-profile-"));
  await mkdir(join(folder, "user"));
  await writeFile(join(folder, "user", "registrymodifications.xcu"), SETTINGS);
  return folder;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, [...args], { timeout: PATIENCE, killSignal: "SIGKILL" }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`LibreOffice failed: ${error.message}\n${stdout}${stderr}`));
    });
  });
}

/** OOXMLRecalcMode 0: always recalculate on load. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
