import type { CellRef } from "../../cells/cellRef";
import type { Kuitansi } from "../../records/kuitansi";
import { compareTanggal } from "../../values/tanggal";
import { defineCheck } from "../defineCheck";
import type { FindingFacts } from "../findingFacts";
import { grouped } from "../../values/grouped";
import { nomorKey } from "../../values/keys";
import { disagreements } from "../mostRows";
import { accountKey, levelsOf } from "../../values/rekening";
import { isCopyOf, numbersThatRestart, restates } from "../../tally/restatement";

/**
 * A form and the register's line of its number name one date, one payee and one account. Names agree where one holds all
 * words of the other (`CV Maju` and `Maju`). Where most lines of a register differ, its column probably means something
 * else, the day of booking say: one finding then speaks for all.
 */
export const isiKuitansiBerbeda = defineCheck({
  code: "isi-kuitansi-berbeda",
  family: "kuitansi",
  severity: "periksa",
  rule: { source: "formulir kuitansi", status: "confirmed", from: undefined, to: undefined },
  needs: ["kuitansiKembar"],
  example: {
    nomor: "012/KW/2023",
    beda: { isian: "penerima", formulir: "Toko Sumber Rejeki", register: "Toko Sinar Jaya" },
    barisBerbeda: 1,
    barisDiperiksa: 5,
  },
  *run({ kuitansiKembar }) {
    for (const differenceOf of [tanggal, penerima, rekening]) {
      const pairs = kuitansiKembar.flatMap(({ formulir, register }): Pair[] => {
        const compared = differenceOf(formulir, register);
        return compared ? [{ at: register.at, nomor: formulir.nomor?.value, ...compared }] : [];
      });
      for (const { row, ...counts } of disagreements(pairs, ({ same }) => !same)) {
        yield {
          code: "isi-kuitansi-berbeda",
          at: row.cells,
          facts: { nomor: row.nomor ?? "", beda: row.beda, ...counts },
          difference: undefined,
        };
      }
    }
  },
});

/** A form and a line of a register that carry one number. */
export interface Kembar {
  readonly formulir: Kuitansi;
  readonly register: Kuitansi;
}

export function kembarOf(kuitansi: readonly Kuitansi[]): readonly Kembar[] {
  const restarting = numbersThatRestart(kuitansi);
  const forms = grouped(
    kuitansi.filter(({ bentuk }) => bentuk === "formulir"),
    ({ nomor }) => nomor && nomorKey(nomor.value),
  );
  return kuitansi.flatMap((register) => {
    const found = register.nomor && forms.get(nomorKey(register.nomor.value));
    // Two forms of one number are another check's affair, and it can't be told which of them is meant.
    const [first, ...others] = found ?? [];
    const formulir = others.every((one) => first !== undefined && isCopyOf(one, first)) ? first : undefined;
    return formulir && restates(register, formulir, restarting) ? [{ formulir, register }] : [];
  });
}

interface Compared {
  readonly same: boolean;
  readonly cells: readonly CellRef[];
  readonly beda: FindingFacts["isi-kuitansi-berbeda"]["beda"];
}

interface Pair extends Compared {
  readonly at: CellRef;
  readonly nomor: string | undefined;
}

/** A register dates its lines by the day of the receipt, or by a day on which it was received, booked or paid. */
function tanggal(formulir: Kuitansi, { tanggal: line }: Kuitansi): Compared | undefined {
  const { tanggal: form, tanggalDiterima, tanggalDibukukan, tanggalLunas } = formulir;
  if (!form?.value.sure || !line?.value.sure) return undefined;
  const day = line.value.value;
  return {
    same: [form, tanggalDiterima, tanggalDibukukan, tanggalLunas].some(
      (date) => date?.value.sure === true && compareTanggal(date.value.value, day) === 0,
    ),
    cells: [form.at, line.at],
    beda: { isian: "tanggal", formulir: form.value.value, register: day },
  };
}

function penerima({ penerima: form }: Kuitansi, { penerima: line }: Kuitansi): Compared | undefined {
  if (!form || !line) return undefined;
  const [a, b] = [wordsIn(form.value), wordsIn(line.value)];
  if (a.length === 0 || b.length === 0) return undefined;
  const within = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  return {
    same: within(a, b) || within(b, a),
    cells: [form.at, line.at],
    beda: { isian: "penerima", formulir: form.value, register: line.value },
  };
}

function wordsIn(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function rekening({ kodeRekening: form }: Kuitansi, { kodeRekening: line }: Kuitansi): Compared | undefined {
  if (!form || !line) return undefined;
  const [a, b] = [form.value, line.value];
  return {
    same: levelsOf(a).includes(accountKey(b)) || levelsOf(b).includes(accountKey(a)),
    cells: [form.at, line.at],
    beda: { isian: "kode_rekening", formulir: a.written, register: b.written },
  };
}
