import type { Opened } from "../../core/cells/refusal";
import type { Sheet, Workbook } from "../../core/cells/workbook";
import { type Host, HostFailure } from "../../core/host";
import { freeSheetName } from "../freeSheetName";
import { changedSheets } from "./changedSheets";
import { openWorkbook } from "./read/openWorkbook";

/** A file that is only ever read. */
export interface SourceBytes {
  readonly name: string;
  read(): Promise<Uint8Array>;
  /** Calls back when the file may have changed; the answer stops the watching. */
  watch?(onChange: () => void): () => void;
}

/** Where the written sheets go: another file than the source. */
export interface ResultBytes {
  readonly name: string;
  write(bytes: Uint8Array): Promise<void>;
}

/** The file cannot be taken in; `refusal` says why. */
export class FileRefused extends Error {
  constructor(readonly refusal: Extract<Opened<Workbook>, { ok: false }>["refusal"]) {
    super(refusal.reason);
    this.name = "FileRefused";
  }
}

/**
 * A workbook file behind the port. The source is never written to: written sheets go to a file of their own, whole, and
 * are listed after the source's once they were read back. Sheets are parsed once, when first asked for.
 */
export function filesHost(source: SourceBytes, result: ResultBytes): Host {
  let opened: Promise<readonly Sheet[]> | undefined;
  let own: readonly Sheet[] = [];
  const staff = (signal?: AbortSignal) => {
    opened ??= open(source.name, source.read(), signal);
    const reading = opened;
    // A reading that was stopped or failed is not remembered.
    reading.catch(() => {
      if (opened === reading) opened = undefined;
    });
    return reading;
  };
  return {
    async listSheets() {
      return [...(await staff()), ...own].map(({ name, state }) => ({ name, state }));
    },
    async readSheet(name, watch) {
      watch?.signal?.throwIfAborted();
      const sheet = [...(await staff(watch?.signal)), ...own].find((one) => one.name === name);
      if (sheet === undefined) throw new HostFailure("sheet-gone", "ItemNotFound");
      watch?.onProgress?.(sheet.rows.length, sheet.rows.length);
      return sheet;
    },
    async writeSheets(plan) {
      const taken = (await staff()).map(({ name }) => name);
      const sheets = plan.sheets.map((sheet) => {
        const name = freeSheetName(sheet.name, taken);
        taken.push(name);
        return { ...sheet, name };
      });
      const { writeWorkbook } = await import("./write/writeWorkbook");
      const bytes = await writeWorkbook({ ...plan, sheets });
      const readBack = await open(result.name, Promise.resolve(bytes));
      await result.write(bytes);
      own = readBack;
      return { sheets: sheets.map(({ name }) => name) };
    },
    async revealCell() {
      return false;
    },
    watchChanges(onChange) {
      return (
        source.watch?.(() => {
          const before = staff();
          opened = undefined;
          const changed = Promise.all([before, staff()]).then(([old, now]) => changedSheets(old, now));
          // Caught in mid-save or taken away: nothing can be said about its sheets until it changes again.
          changed.then(
            (names) => names.forEach((name) => onChange(name)),
            () => undefined,
          );
        }) ?? (() => undefined)
      );
    },
  };
}

async function open(name: string, bytes: Promise<Uint8Array>, signal?: AbortSignal): Promise<readonly Sheet[]> {
  const answer = await openWorkbook(name, await bytes, signal === undefined ? {} : { signal });
  if (!answer.ok) throw new FileRefused(answer.refusal);
  return answer.workbook.sheets;
}
