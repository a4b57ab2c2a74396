import { ASKED_RUAS, type LinkDecision } from "../benang/benang";
import type { RawValue } from "../cells/cell";
import { CHECKS } from "../checks/index";
import type { Tahap } from "../records/peserta";
import type { Question } from "../records/records";
import { COLUMN_FIELDS, FORM_FIELDS, GIVEN_FIELDS } from "../tables/words/fields";
import { isRealTanggal } from "../values/tanggal";
import {
  DISPOSITION_STATUSES,
  type Answer,
  type CorrectedRole,
  type Disposition,
  type PersonAnswer,
  type PlainValue,
  type RememberedLayout,
  type RuleOff,
  type TableCorrection,
} from "./decisions";
import { listOf, maybe, oneOf, orNothing, shape, Unfit, valueOf, wrong, type Read } from "./shape";
import { TABLE_KINDS } from "./tableKinds";

const ABOUT: { readonly [A in Question["about"]]: A } = {
  amount: "amount",
  date: "date",
  "kab-kota": "kab-kota",
  code: "code",
  number: "number",
  peran: "peran",
  row: "row",
  "table-kind": "table-kind",
  tahap: "tahap",
};
const TAHAP: { readonly [T in Tahap]: T } = {
  undangan: "undangan",
  registrasi: "registrasi",
  tercetak: "tercetak",
  hadir: "hadir",
  pembayaran: "pembayaran",
};
const ROLES: { readonly [R in CorrectedRole]: R } = {
  record: "record",
  group: "group",
  subtotal: "subtotal",
  total: "total",
  other: "other",
};

const text = valueOf("text", (value): value is string => typeof value === "string");
const truth = valueOf("truth", (value): value is boolean => typeof value === "boolean");
const count = valueOf("count", (value): value is number => Number.isSafeInteger(value) && Number(value) >= 1);
const raw = valueOf("raw", (value): value is RawValue => ["string", "number", "boolean"].includes(typeof value));
const date = valueOf("date", (value): value is string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value)) ?? [];
  return isRealTanggal({ year: Number(year), month: Number(month), day: Number(day) });
});
const kind = oneOf("table-kind", TABLE_KINDS);
const tahap = oneOf("tahap", Object.values(TAHAP));
const columnField = oneOf("column-field", GIVEN_FIELDS);
const code = oneOf(
  "check-code",
  CHECKS.map((check) => check.code),
);
const cellRef = shape({ file: text, sheet: text, row: count, col: count });
const rectangle = shape({ top: count, left: count, bottom: count, right: count });
const range: typeof rectangle = (value, path) => {
  const read = rectangle(value, path);
  if (read.top > read.bottom || read.left > read.right)
    throw new Unfit({ problem: "wrong", field: path, expected: "range", found: value });
  return read;
};

const plain: Read<PlainValue> = (value, path) => {
  if (Array.isArray(value)) return value.map((element: unknown, index) => plain(element, `${path}[${index + 1}]`));
  if (typeof value === "object" && value !== null) return facts(value, path);
  return value === null ? value : raw(value, path);
};
const facts: Read<{ readonly [name: string]: PlainValue }> = (value, path) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(path, "object", value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plain(member, `${path}.${name}`)]));
};

const correction = shape({
  file: text,
  sheet: text,
  found: orNothing(range),
  ignored: maybe(valueOf("truth", (value): value is true => value === true)),
  range: maybe(range),
  headerRows: maybe(listOf(count)),
  kind: maybe(kind),
  tahap: maybe(tahap),
  columns: maybe(listOf(shape({ col: count, field: orNothing(columnField) }))),
  rows: maybe(listOf(shape({ row: count, role: oneOf("role", Object.values(ROLES)) }))),
});

export const tableCorrection: Read<TableCorrection> = (value, path) => {
  const read = correction(value, path);
  if (read.found === undefined && (read.range === undefined || read.headerRows === undefined))
    throw new Unfit({ problem: "not-drawn", field: path });
  return read;
};

export const answer: Read<Answer> = shape({
  at: cellRef,
  about: oneOf("about", Object.values(ABOUT)),
  field: oneOf("field", [...COLUMN_FIELDS, ...FORM_FIELDS]),
  raw,
  choice: text,
  everywhere: truth,
});

const said = shape({
  finding: shape({ code, at: listOf(cellRef), facts }),
  status: oneOf("status", DISPOSITION_STATUSES),
  reason: text,
  by: text,
  on: date,
});

export const disposition: Read<Disposition> = (value, path) => {
  const read = said(value, path);
  if (read.status === "memang-begitu") refuseEmpty(read.reason, path);
  return read;
};

const off = shape({ code, reason: text, by: text, on: date });

export const ruleOff: Read<RuleOff> = (value, path) => {
  const read = off(value, path);
  refuseEmpty(read.reason, path);
  return read;
};

export const link: Read<LinkDecision> = shape({
  ruas: oneOf("link", ASKED_RUAS),
  from: cellRef,
  raw,
  to: listOf(shape({ at: cellRef, raw })),
});

const nullableField: Read<RememberedLayout["columns"][number]> = (value, path) =>
  value === null ? undefined : columnField(value, path);

export const layout: Read<RememberedLayout> = shape({
  labels: listOf(text),
  kind,
  tahap: maybe(tahap),
  columns: listOf(nullableField),
});

const personRow = shape({ at: cellRef, nama: text, nip: orNothing(text) });

const twoRows: Read<PersonAnswer["rows"]> = (value, path) => {
  const [first, second, ...others] = listOf(personRow)(value, path);
  if (first === undefined || second === undefined || others.length > 0) throw wrong(path, "two-rows", value);
  return [first, second];
};

export const personAnswer: Read<PersonAnswer> = shape({ rows: twoRows, one: truth, by: text, on: date });

function refuseEmpty(reason: string, path: string): void {
  if (reason.trim() === "") throw new Unfit({ problem: "no-reason", field: `${path}.reason` });
}
