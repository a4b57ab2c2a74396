import fc from "fast-check";
import { CHECKS } from "../../../src/core/checks";
import type { Decisions } from "../../../src/core/decisions/decisions";
import { decisionsToJson, parseDecisions } from "../../../src/core/decisions/decisionsJson";
import { COLUMN_FIELDS } from "../../../src/core/tables/words/fields";

const count = fc.integer({ min: 1, max: 1_048_576 });
const text = fc.string({ unit: "grapheme", maxLength: 20 });
const said = fc.string({ minLength: 1 }).filter((one) => one.trim() !== "");
const field = fc.constantFrom(...COLUMN_FIELDS);
const code = fc.constantFrom(...CHECKS.map((check) => check.code));
const on = fc.constantFrom("2023-03-08", "2024-02-29", "2026-12-31");
const kind = fc.constantFrom("peserta", "anggaran", "lain" as const);
const tahap = fc.constantFrom("undangan", "registrasi", "hadir", "pembayaran" as const);
const cell = fc.record({ file: text, sheet: text, row: count, col: count });
const range = fc
  .record({ top: count, left: count, more: fc.nat(99), wide: fc.nat(99) })
  .map(({ top, left, more, wide }) => ({ top, left, bottom: top + more, right: left + wide }));
const plain = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer(), { maxLength: 2 }));

const correction = fc.record(
  {
    file: text,
    sheet: text,
    found: fc.option(range, { nil: undefined }),
    ignored: fc.constant(true as const),
    range,
    headerRows: fc.array(count, { maxLength: 3 }),
    kind,
    tahap,
    columns: fc.array(fc.record({ col: count, field: fc.option(field, { nil: undefined }) }), { maxLength: 3 }),
    rows: fc.array(fc.record({ row: count, role: fc.constantFrom("record", "total" as const) }), { maxLength: 3 }),
  },
  { requiredKeys: ["file", "sheet", "found", "range", "headerRows"] },
);
const personRow = fc.record({ at: cell, nama: text, nip: fc.option(text, { nil: undefined }) });
const decisions = fc.record({
  tables: fc.array(correction, { maxLength: 3 }),
  answers: fc.array(
    fc.record({
      at: cell,
      about: fc.constantFrom("amount", "kab-kota", "table-kind" as const),
      field,
      raw: fc.oneof(text, fc.integer(), fc.boolean()),
      choice: text,
      everywhere: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  dispositions: fc.array(
    fc.record({
      finding: fc.record({ code, at: fc.array(cell, { maxLength: 2 }), facts: fc.record({ a: plain, b: plain }) }),
      status: fc.constantFrom("dibetulkan", "memang-begitu", "nanti" as const),
      reason: said,
      by: text,
      on,
    }),
    { maxLength: 3 },
  ),
  rulesOff: fc.array(fc.record({ code, reason: said, by: text, on }), { maxLength: 3 }),
  links: fc.array(
    fc.record({
      ruas: fc.constantFrom("anggaran" as const, "bku" as const),
      from: cell,
      raw: text,
      to: fc.array(fc.record({ at: cell, raw: text })),
    }),
    { maxLength: 3 },
  ),
  layouts: fc.array(
    fc.record(
      { labels: fc.array(text), kind, tahap, columns: fc.array(fc.option(field, { nil: undefined })) },
      { requiredKeys: ["labels", "kind", "columns"] },
    ),
    { maxLength: 3 },
  ),
  people: fc.array(
    fc.record({ rows: fc.tuple(personRow, personRow), one: fc.boolean(), by: text, on: fc.constant("2023-03-08") }),
    {
      maxLength: 3,
    },
  ),
});

const whole = {
  finding: { code: "pagu-terlampaui", at: [{ file: "a.xlsx", sheet: "S", row: 1, col: 1 }], facts: {} },
  status: "memang-begitu",
  reason: "disetujui KPA",
  by: "Sari",
  on: "2023-03-08",
};
const problemOf = (members: object) => {
  const read = parseDecisions(JSON.stringify({ version: 1, ...members }));
  return read.ok ? undefined : read.problem;
};

describe("decisions in a file", () => {
  it("come back as they were kept", () => {
    fc.assert(
      fc.property(decisions, (given: Decisions) => {
        expect(parseDecisions(decisionsToJson(given))).toEqual({ ok: true, decisions: given });
      }),
    );
  });

  it("may lack lists: a file of before they were known stays good", () => {
    const nothing = { tables: [], answers: [], dispositions: [], rulesOff: [], layouts: [], people: [], links: [] };
    expect(parseDecisions('{ "version": 1, "$catatan": "dari Sari" }')).toEqual({ ok: true, decisions: nothing });
  });

  it("are refused whole when they are no JSON, or of a later version", () => {
    expect(parseDecisions("{ versi").ok).toBe(false);
    expect(problemOf({ version: 2, whatever: [] })).toEqual({ problem: "newer", version: 2 });
  });

  it("say a reason for what is meant so and for a check that is off", () => {
    expect(problemOf({ dispositions: [whole] })).toBeUndefined();
    expect(problemOf({ dispositions: [{ ...whole, reason: "  " }] })).toEqual({
      problem: "no-reason",
      field: "dispositions[1].reason",
    });
    expect(problemOf({ dispositions: [{ ...whole, status: "nanti", reason: "" }] })).toBeUndefined();
    const off = { code: "pagu-terlampaui", reason: "", by: "Sari", on: "2023-03-08" };
    expect(problemOf({ rulesOff: [off] })).toEqual({ problem: "no-reason", field: "rulesOff[1].reason" });
  });

  it.each([
    ["a member that is missing", { ...whole, by: undefined }, { problem: "missing", field: "dispositions[1].by" }],
    ["a day that is none", { ...whole, on: "2023-02-30" }, { problem: "wrong", field: "dispositions[1].on" }],
    ["a status that is none", { ...whole, status: "ok" }, { problem: "wrong", field: "dispositions[1].status" }],
    ["a slip of the pen", { ...whole, oleh: "Sari" }, { problem: "unknown-field", field: "dispositions[1].oleh" }],
  ])("name the place of %s", (_what, disposition, problem) => {
    expect(problemOf({ dispositions: [disposition] })).toMatchObject(problem);
  });

  it("draw what detection missed, and no range upside down", () => {
    const missed = { file: "a.xlsx", sheet: "S", found: null };
    expect(problemOf({ tables: [missed] })).toEqual({ problem: "not-drawn", field: "tables[1]" });
    const found = { top: 5, left: 1, bottom: 2, right: 4 };
    expect(problemOf({ tables: [{ ...missed, found }] })).toMatchObject({
      field: "tables[1].found",
      expected: "range",
    });
  });
});
