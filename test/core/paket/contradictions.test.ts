import { sampleWorkbooks } from "../../../src/contoh/contoh";
import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import type { Workbook } from "../../../src/core/cells/workbook";
import type { Kept } from "../../../src/core/paket/kept";
import { trailPart } from "../../../src/core/paket/trailPart";
import { contradictions } from "../../../src/core/paket/verify/contradictions";
import type { Records } from "../../../src/core/records/records";
import { review } from "../../../src/core/review";
import { rupiah } from "../../../src/core/values/rupiah";
import { openWorkbook } from "../../../src/hosts/files/read/openWorkbook";
import { writeWorkbook } from "../../../src/hosts/files/write/writeWorkbook";

// Whoever forges the data of a package makes everything else from them anew: only what the data say of themselves is left.
let kept: Kept;
beforeAll(async () => {
  const workbooks: Workbook[] = [];
  for (const { file, plan } of sampleWorkbooks()) {
    const opened = await openWorkbook(file, await writeWorkbook(plan));
    if (!opened.ok) throw new Error(opened.refusal.reason);
    workbooks.push(opened.workbook);
  }
  const made = review(workbooks, rakorVervalDtks);
  kept = { records: made.records, trail: trailPart(made, []), decisions: made.decided.decisions };
});

/** The records with the first one of a list that has an amount forged. */
function forged<L extends keyof Records>(list: L, forge: (one: Records[L][number]) => unknown): Records {
  const rows: readonly unknown[] = kept.records[list];
  const at = rows.findIndex((one) => forge(structuredClone(one) as Records[L][number]) !== undefined);
  if (at < 0) throw new Error(`Nothing to forge in ${list}`);
  const done = forge(structuredClone(rows[at]) as Records[L][number]);
  return { ...kept.records, [list]: rows.map((one, nth) => (nth === at ? done : one)) };
}

const told = (records: Records, more: Partial<Kept> = {}) => contradictions({ ...kept, ...more, records });

/** One with an amount that is a thousand rupiah more than what stands in its cell. */
const more = <T extends { readonly value: number }>(one: T): T => ({ ...one, value: one.value + rupiah(1000) });

it("is nothing in data that nobody altered", () => {
  expect(told(kept.records)).toEqual([]);
});

describe("an amount that is not the one of its cell is told", () => {
  it("of a kuitansi, whose cell is a text, however little of it was altered", () => {
    const records = forged("kuitansi", (one) =>
      one.jumlah && typeof one.jumlah.raw === "string" ? { ...one, jumlah: more(one.jumlah) } : undefined,
    );
    expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "kuitansi" }));
  });

  it("of a kuitansi, ten or a thousand times as much", () => {
    for (const times of [10, 1000]) {
      const records = forged("kuitansi", (one) =>
        one.jumlah ? { ...one, jumlah: { ...one.jumlah, value: rupiah((one.jumlah.value / 100) * times) } } : undefined,
      );
      expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "kuitansi" }));
    }
  });

  it("of a movement of the cash book", () => {
    const records = forged("bku", (one) =>
      one.pengeluaran ? { ...one, pengeluaran: more(one.pengeluaran) } : undefined,
    );
    expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "bku" }));
  });

  it("of a tax, and of what the taxes of a line come to", () => {
    const tax = forged("pajak", (one) => {
      const [first, ...others] = one.dipungut;
      return first && { ...one, dipungut: [{ ...first, jumlah: more(first.jumlah) }, ...others] };
    });
    const sum = forged("pajak", (one) => (one.penerimaan ? { ...one, penerimaan: more(one.penerimaan) } : undefined));
    for (const records of [tax, sum])
      expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "pajak" }));
  });

  it("of what a person was paid before tax, and of the tax taken off", () => {
    for (const part of ["bruto", "pph"] as const) {
      const records = forged("pembayaran", ({ potongan, ...one }) => {
        const amount = potongan?.[part];
        return amount && { ...one, potongan: { ...potongan, [part]: more(amount) } };
      });
      expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "pembayaran" }));
    }
  });

  it("of a sum on the papers", () => {
    const records = forged("saksi", (one) => ({ ...one, written: more(one.written) }));
    expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "saksi" }));
  });

  it("also where somebody is said to have answered it, unless that decision is in the package", () => {
    const records = forged("kuitansi", (one) => (one.jumlah ? { ...one, jumlah: more(one.jumlah) } : undefined));
    const jumlah = records.kuitansi.find(({ jumlah: one }, nth) => one !== kept.records.kuitansi[nth]?.jumlah)?.jumlah;
    if (jumlah === undefined) throw new Error("Nothing was forged");
    const { at, raw } = jumlah;
    const question = { at, raw, field: "jumlah", about: "amount", candidates: [] } as const;
    const choice = new Intl.NumberFormat("id").format(jumlah.value / 100);
    const answer = { at, raw, field: "jumlah", about: "amount", choice, everywhere: false } as const;
    const trail = { ...kept.trail, answered: [{ question, answer }] };
    expect(told(records, { trail })).toContainEqual(expect.objectContaining({ list: "kuitansi" }));
    const decisions = { ...kept.decisions, answers: [answer] };
    expect(told(records, { trail, decisions })).toEqual([]);
  });
});

it("tells a row whose amount was taken out, for the sum under it had it in it", () => {
  for (const list of ["anggaran", "realisasi"] as const) {
    const field = list === "anggaran" ? "jumlah" : "realisasi";
    const records = forged(list, (one) => (field in one ? { ...one, [field]: undefined } : undefined));
    expect(told(records)).toContainEqual(expect.objectContaining({ kind: "record", list: "saksi" }));
  }
});
