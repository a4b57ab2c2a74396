import type { Refusal } from "../../../core/cells/refusal";
import { PART } from "../../../core/paket/parts";
import { Book, type BookTable } from "../../../core/paket/verify/book";
import { headOf } from "../../../core/paket/verify/headOf";
import type { Unpacked } from "../../../core/paket/verify/unpacked";
import type { PaketHead } from "../../../core/paket/paketHead";
import type { ByteWork } from "../read/byteWork";
import { Notes } from "../read/notes";
import { Pace } from "../read/pace";
import { packageKind } from "../read/packageKind";
import { damaged, holdLimit, Refused } from "../read/refused";
import { readXlsx } from "../read/xlsx/readXlsx";
import { readTableParts } from "../read/xlsx/tableParts";
import { ZipArchive } from "../read/zip/zipArchive";
import { readSums } from "./sums";
import { parseJson } from "../../../core/values/parseJson";

/** A package has some thirty parts; one with many more is none, whatever is in it. */
const MOST_PARTS = 500;
/** Bytes of `paket.json` that are read at most. */
const LARGEST_HEAD = 1_000_000;

/** A package with its bytes and those of its parts, in their order. */
export interface OpenedPaket extends Unpacked {
  readonly bytes: Uint8Array;
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

export type ReadPaket<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Unpacks a package within the limits of every file; what is wrong with the zip itself is an answer. */
export function readPaket(name: string, bytes: Uint8Array, work: ByteWork): Promise<ReadPaket<OpenedPaket>> {
  return opened(name, bytes, work, async (zip, pace) => {
    const contents = new Map<string, Uint8Array>();
    const texts = new Map<string, string>();
    const sums = new Map<string, string>();
    let stated: ReadonlyMap<string, string> | undefined;
    let book: Book | undefined;
    zip.preflight(zip.names());
    for (const part of zip.names()) {
      const content = await zip.read(part);
      contents.set(part, content);
      if (part === PART.sums) {
        stated = readSums(new TextDecoder().decode(content));
        continue;
      }
      sums.set(part, work.sha256(content));
      if (part === PART.workbook) book = await bookOf(content, pace, work);
      else texts.set(part, new TextDecoder("utf-8", { ignoreBOM: true }).decode(content));
    }
    return { bytes, contents, texts, sums, stated, book };
  });
}

/** The head of a package alone, so that thousands can be listed; undefined in a zip that is none. */
export function readPaketHead(
  name: string,
  bytes: Uint8Array,
  work: ByteWork,
): Promise<ReadPaket<PaketHead | undefined>> {
  return opened(name, bytes, work, async (zip) => {
    if (zip.find(PART.head) === undefined) return undefined;
    holdLimit("unpacked-bytes", LARGEST_HEAD, zip.declaredBytes(PART.head));
    const text = new TextDecoder().decode(await zip.read(PART.head));
    return headOf(parseJson(text));
  });
}

async function opened<T>(
  name: string,
  bytes: Uint8Array,
  work: ByteWork,
  read: (zip: ZipArchive, pace: Pace) => Promise<T>,
): Promise<ReadPaket<T>> {
  const pace = new Pace({});
  try {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw damaged("zip");
    const zip = new ZipArchive(bytes, pace, work);
    holdLimit("parts", MOST_PARTS, zip.names().length);
    return { ok: true, value: await read(zip, pace) };
  } catch (fault) {
    if (fault instanceof Refused) return { ok: false, refusal: { file: name, ...fault.refusal } };
    throw fault;
  }
}

/** The workbook in the package; undefined where it cannot be read. */
async function bookOf(bytes: Uint8Array, pace: Pace, work: ByteWork): Promise<Book | undefined> {
  try {
    const zip = new ZipArchive(bytes, pace, work);
    const { format, part } = await packageKind(zip);
    if (format !== "xlsx") return undefined;
    const bySheet = await readTableParts(zip, part);
    const { sheets } = await readXlsx("", zip, part, new Notes(""), pace);
    const tables = [...bySheet].flatMap(([sheet, its]) => its.map((table): BookTable => ({ sheet, ...table })));
    return new Book(sheets, tables);
  } catch (fault) {
    if (fault instanceof Refused) return undefined;
    throw fault;
  }
}
