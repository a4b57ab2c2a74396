import type { Cell } from "../../cells/cell";
import type { Sourced } from "../../cells/sourced";
import type { FormField } from "../../tables/words/fields";
import type { FoundField, FoundForm } from "../../tables/foundTable";
import { splitKodeField, type KodeRekening } from "../../values/kodeRekening";
import { rupiah, type Rupiah } from "../../values/rupiah";
import { readRupiah } from "../../values/rupiahText";
import { shortDateReadings } from "../../values/shortDate";
import { readTerbilang } from "../../values/terbilang";
import { readTanggal, type TanggalReading } from "../../values/tanggal";
import { isDoubtful, readChosenDate, readDate, writtenDate } from "./dateCell";
import type { QuestionLog } from "./questionLog";
import type { SheetCells } from "./sheetCells";
import { oneLine } from "./shownText";
import { readWrittenAmount, writtenAmount } from "./writtenAmount";

/** Reads the labelled lines of one form; a label that is printed twice counts where it was filled in. */
export class FormReader {
  constructor(
    readonly form: FoundForm,
    private readonly cells: SheetCells,
    private readonly log: QuestionLog,
    private readonly tahunAnggaran: number,
  ) {}

  /** The filled line of a field; undefined where the form has none or left it blank. */
  field(field: FormField): FoundField | undefined {
    return this.form.fields.find((one) => one.field === field && !isBlankField(one));
  }

  text(field: FormField): Sourced<string> | undefined {
    const found = this.field(field);
    return found && { value: oneLine(found.text), raw: found.raw ?? found.text, at: found.at };
  }

  /** Every blank line of a field that is filled in nowhere on the form. */
  blanks(): readonly FoundField[] {
    return this.form.fields.filter((one) => isBlankField(one) && !this.field(one.field));
  }

  amount(field: FormField): Sourced<Rupiah> | undefined {
    const found = this.field(field);
    if (!found) return undefined;
    const raw = found.raw ?? found.text;
    const reading = readRupiah(typeof raw === "number" ? raw : found.text);
    if (reading.sure) return { value: reading.value, raw, at: found.at };
    const inWords = this.inWords();
    if (inWords !== undefined && reading.guesses.includes(inWords)) return { value: inWords, raw, at: found.at };
    const candidates = reading.guesses.map(writtenAmount);
    const chosen = this.log.settle({ at: found.at, raw, field, about: "amount", candidates }, readWrittenAmount);
    return chosen === undefined ? undefined : { value: chosen, raw, at: found.at };
  }

  /** What the words of this form say: of two ways to read its figures they tell which is meant. */
  private inWords(): Rupiah | undefined {
    const words = readTerbilang(this.field("terbilang")?.text ?? "");
    return words.sure ? rupiah(words.value) : undefined;
  }

  /** The date of a line; a place before it (`Padang, 8 Maret 2023`) is passed over. */
  date(field: FormField): Sourced<TanggalReading> | undefined {
    const found = this.field(field);
    if (!found) return undefined;
    const raw = found.raw ?? found.text;
    const cell = this.valueCell(found);
    const value = cell ? readDate(cell) : readPlacedDate(found.text);
    if (!isDoubtful(value)) return { value, raw, at: found.at };
    const readings = shortDateReadings(found.text);
    const [usual] = readings;
    if (usual?.order === "day-first" && usual.value.year === this.tahunAnggaran)
      return { value: { sure: true, value: usual.value }, raw, at: found.at };
    const candidates = readings.map((one) => writtenDate(one.value));
    const chosen = this.log.settle({ at: found.at, raw, field, about: "date", candidates }, readChosenDate);
    return { value: chosen ?? value, raw, at: found.at };
  }

  /** The codes of a line: one, or two with a dash between; asked about where there is something and no code. */
  codes(field: FormField): readonly Sourced<KodeRekening>[] {
    const found = this.field(field);
    if (!found) return [];
    const raw = found.raw ?? found.text;
    const written = splitKodeField(found.text);
    const question = { at: found.at, raw, field, about: "code", candidates: [] } as const;
    const codes = written.length > 0 ? written : (this.log.settle(question, readChosenCodes) ?? []);
    return codes.map((value) => ({ value, raw, at: found.at }));
  }

  /** The cell of a value that is a number or a date: of such a cell the text says less than the cell. */
  private valueCell({ at }: FoundField): Cell | undefined {
    const cell = this.cells.seen(at.row, at.col)?.cell;
    return cell?.kind === "date" || cell?.kind === "number" ? cell : undefined;
  }
}

function readChosenCodes(choice: string): readonly KodeRekening[] | undefined {
  const codes = splitKodeField(choice);
  return codes.length > 0 ? codes : undefined;
}

function isBlankField({ raw, text }: FoundField): boolean {
  return raw === undefined || !/[\p{L}\d]/u.test(text);
}

function readPlacedDate(text: string): TanggalReading {
  const whole = readTanggal(text);
  const comma = text.lastIndexOf(",");
  return whole.sure || comma < 0 ? whole : readTanggal(text.slice(comma + 1));
}
