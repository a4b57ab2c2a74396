import type { RawValue } from "../../cells/cell";
import { addressOf, type CellRef } from "../../cells/cellRef";
import type { Records } from "../../records/records";
import { readWrittenAmount } from "../../records/cells/writtenAmount";
import type { Rupiah } from "../../values/rupiah";
import type { Kept } from "../kept";
import type { Difference } from "./difference";
import { saysAmount } from "./saysAmount";

/** What money is called in records that was read from one cell. */
const MONEY: ReadonlySet<string> = new Set([
  "bagian",
  "bersih",
  "bruto",
  "carried",
  "dasar",
  "dibayar",
  "dipotong",
  "hargaSatuan",
  "hasil",
  "ini",
  "jumlah",
  "lalu",
  "pagu",
  "penerimaan",
  "pengeluaran",
  "pph",
  "realisasi",
  "saldo",
  "sampai",
  "semula",
  "sisa",
  "tertulis",
  "written",
]);

/** Movements of a cash book that has several columns for them are the sum of all, those of a book of taxes of its taxes. */
const MOVEMENTS: ReadonlySet<string> = new Set(["penerimaan", "pengeluaran"]);

interface Amount {
  readonly value: Rupiah;
  readonly raw: RawValue;
  readonly at: CellRef;
}

/** Amounts of records that are not what their cells say, nor what a person answered who was asked about them. */
export function cellDifferences({ records, trail, decisions }: Kept): readonly Difference[] {
  const answered = amountsAnswered(trail, decisions);
  const sheets = new SheetColumns(trail);
  const isSaid = (list: string, name: string, { value, raw, at }: Amount): boolean => {
    const { several, times } = sheets.of(at);
    if (MOVEMENTS.has(name) && (list === "pajak" || several.has(name))) return true;
    return saysAmount(raw, value, times) || answered.get(keyOf(at)) === value;
  };
  const told = Object.entries(records).flatMap(([list, rows]: [string, unknown]) =>
    list === "accounts" || list === "questions"
      ? []
      : amountsIn(rows, list).flatMap(([name, one]) => (isSaid(list, name, one) ? [] : [contradicted(list, one.at)])),
  );
  return [...told, ...sumDifferences(records)];
}

/** The amounts that decisions in the package settle, by their cells. */
function amountsAnswered({ answered }: Kept["trail"], { answers }: Kept["decisions"]): ReadonlyMap<string, Rupiah> {
  const keyOfAnswer = ({ at, choice }: Kept["decisions"]["answers"][number]) => JSON.stringify([keyOf(at), choice]);
  const given = new Set(answers.map(keyOfAnswer));
  return new Map(
    answered.flatMap(({ question, answer }): readonly [string, Rupiah][] => {
      const amount = given.has(keyOfAnswer(answer)) ? readWrittenAmount(answer.choice) : undefined;
      return amount === undefined ? [] : [[keyOf(question.at), amount]];
    }),
  );
}

/** Sums that the reader itself made of several cells. */
function sumDifferences({ pajak, pembayaran }: Records): readonly Difference[] {
  const comeTo = (parts: readonly Amount[], { value }: Amount) =>
    parts.reduce((sum, part) => sum + part.value, 0) === value;
  return [
    ...pajak.flatMap(({ dipungut, disetor, penerimaan, pengeluaran }) => [
      ...(penerimaan &&
      !comeTo(
        dipungut.map(({ jumlah }) => jumlah),
        penerimaan,
      )
        ? [contradicted("pajak", penerimaan.at)]
        : []),
      ...(pengeluaran &&
      !comeTo(
        disetor.map(({ jumlah }) => jumlah),
        pengeluaran,
      )
        ? [contradicted("pajak", pengeluaran.at)]
        : []),
    ]),
    ...pembayaran.flatMap(({ potongan }) =>
      potongan?.bagian && !comeTo(potongan.bagian, potongan.bruto)
        ? [contradicted("pembayaran", potongan.bruto.at)]
        : [],
    ),
  ];
}

interface Columns {
  /** Fields that more than one column of a table holds. */
  readonly several: ReadonlySet<string>;
  /** The units that amounts are written in. */
  readonly times: readonly number[];
}
const NO_COLUMNS: Columns = { several: new Set(), times: [] };

/** What the trail says of the columns of each sheet. */
class SheetColumns {
  readonly #bySheet = new Map<string, Columns>();

  constructor({ sheets }: Kept["trail"]) {
    for (const { file, sheet, tables } of sheets) {
      const columns = tables.flatMap((table) => table.columns);
      const repeated = tables.flatMap((table) => {
        const fields = table.columns.flatMap(({ field }) => field ?? []);
        return fields.filter((field, at) => fields.indexOf(field) !== at);
      });
      const times = [...new Set(columns.flatMap((column) => column.times ?? []))];
      this.#bySheet.set(JSON.stringify([file, sheet]), { several: new Set(repeated), times });
    }
  }

  of({ file, sheet }: CellRef): Columns {
    return this.#bySheet.get(JSON.stringify([file, sheet])) ?? NO_COLUMNS;
  }
}

/** The amounts under a name of money, at whatever depth. */
function amountsIn(value: unknown, name: string): readonly (readonly [string, Amount])[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => amountsIn(one, name));
  if (isAmount(value)) return MONEY.has(name) ? [[name, value]] : [];
  return Object.entries(value).flatMap(([member, one]: [string, unknown]) => amountsIn(one, member));
}

function isAmount(one: object): one is Amount {
  return "value" in one && typeof one.value === "number" && "raw" in one && "at" in one;
}

function keyOf(at: CellRef): string {
  return JSON.stringify([at.file, at.sheet, at.row, at.col]);
}

function contradicted(list: string, { file, sheet, row, col }: CellRef): Difference {
  return { kind: "record", list, at: `${file} › ${sheet}!${addressOf({ row, col })}` };
}
