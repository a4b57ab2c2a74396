import type { PlainValue } from "../../decisions/decisions";

/** Whom the facts of a finding name. */
export interface NamesInFacts {
  readonly people: readonly string[];
  readonly payees: readonly string[];
}

/** Of findings that are no more, only what was said of them still tells whom they were about. */
export function namesInFacts({ nama, penerima, beda }: Readonly<Record<string, PlainValue>>): NamesInFacts {
  const ofForms = beda !== undefined && isRecord(beda) && beda["isian"] === "penerima" ? Object.values(beda) : [];
  return { people: textsIn(nama), payees: [...textsIn(penerima), ...ofForms.slice(1).flatMap(textsIn)] };
}

function textsIn(value: PlainValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return isList(value) ? value.flatMap(textsIn) : [];
}

function isList(value: PlainValue | undefined): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isRecord(value: PlainValue): value is Readonly<Record<string, PlainValue>> {
  return typeof value === "object" && value !== null && !isList(value);
}
