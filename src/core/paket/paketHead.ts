import type { Severity } from "../checks/check";
import type { Review } from "../review";
import { findingsOf, SEVERITIES, severityOf } from "../sheets/checkFacts";
import type { SourceTrail } from "../sheets/fileTrail";
import type { CheckableLine } from "../sheets/kegiatan/answerLines";
import type { Summary } from "../sheets/summary";
import type { State } from "../sheets/words";
import type { HiddenCounts } from "./mask/hidden";
import type { PaketMode } from "./paketMode";
import { toNumber } from "../values/rupiah";
import type { Tanggal } from "../values/tanggal";

/** How much was masked; all are 0 in `pemeriksa`. */
export interface MaskedCounts {
  /** Cells of the workbook in which something is masked. */
  readonly cells: number;
  readonly people: number;
  /** Different numbers, e-mails and addresses, of all kinds together. */
  readonly numbers: number;
  readonly kinds: HiddenCounts;
}

/** Grows when a package could be misread by an older SPJ Rapi. */
export const PAKET_FORMAT = 1;

/** The languages that a package can be made in. */
export const PAKET_LANGUAGES = ["id", "en"] as const;
export type PaketLanguage = (typeof PAKET_LANGUAGES)[number];

/** `paket.json`: what a register of packages needs to know of one, small enough to be read from thousands of them. */
export interface PaketHead {
  readonly format: "spj-rapi/paket";
  readonly version: typeof PAKET_FORMAT;
  readonly madeWith: string;
  readonly language: PaketLanguage;
  readonly mode: PaketMode;
  readonly masked: MaskedCounts;
  /** Dates are ISO. `null`: the papers are of an event that nobody named. */
  readonly acara: { readonly nama: string; readonly tanggal: string; readonly tanggalSelesai: string } | null;
  /** Rupiah; `null` where it could not be told. */
  readonly money: { readonly [L in CheckableLine]?: number | null };
  /** Whether those amounts agree with what they are held against; left out where they are only told. */
  readonly states: { readonly [L in CheckableLine]?: State };
  readonly findings: Readonly<Record<Severity, { readonly all: number; readonly open: number }>>;
  readonly questions: number;
  readonly notCheckable: number;
  readonly switchedOff: number;
  readonly passed: number;
  /** Checks that cannot be repeated from what the package holds, because they look at what is masked. */
  readonly notRepeated: readonly string[];
  readonly sources: readonly { readonly file: string; readonly sha256: string | null }[];
}

/**
 * Sentences of what is left to be answered, the gravest first, as `data/pemeriksaan.json` tells them; what is only good to know
 * is left out.
 */
export function openSentences(findings: readonly ToldFinding[]): readonly string[] {
  return findings.flatMap(({ severity, sentence, disposition }) => {
    const closed = disposition?.holds === true && disposition.status === "memang-begitu";
    return closed || severity === "info" ? [] : [sentence];
  });
}

/** Of a finding in `data/pemeriksaan.json`, what the summary needs. */
export interface ToldFinding {
  readonly severity: string;
  readonly sentence: string;
  readonly disposition: { readonly status: string; readonly holds: boolean } | null;
}

/** A finding is open until a person said that it is so for a reason; what was only said to be mended is still found. */
export function paketHead(
  { acara, records, outcomes, decided }: Review,
  summary: Summary,
  files: readonly SourceTrail[],
  made: Pick<PaketHead, "madeWith" | "language" | "mode" | "masked" | "notRepeated">,
): PaketHead {
  const closed = new Set(
    decided.dispositions
      .filter(({ fit, disposition }) => fit !== "changed" && disposition.status === "memang-begitu")
      .map(({ finding }) => finding),
  );
  const found = findingsOf(outcomes);
  const countOf = (severity: Severity) => {
    const all = found.filter((one) => severityOf(one) === severity);
    return [severity, { all: all.length, open: all.filter((one) => !closed.has(one)).length }] as const;
  };
  const inState = (state: (typeof outcomes)[number]["state"]) => outcomes.filter((one) => one.state === state).length;
  return {
    format: "spj-rapi/paket",
    version: PAKET_FORMAT,
    ...made,
    acara: acara.unrelated
      ? null
      : { nama: acara.nama, tanggal: isoDate(acara.tanggal), tanggalSelesai: isoDate(acara.tanggalSelesai) },
    money: {
      ...Object.fromEntries(summary.money.map(({ key, value }) => [key, value ?? null])),
      pagu: acara.unrelated ? null : toNumber(acara.pagu),
    },
    states: Object.fromEntries(summary.money.flatMap(({ key, state }) => (state === undefined ? [] : [[key, state]]))),
    findings: Object.fromEntries(SEVERITIES.map(countOf)) as PaketHead["findings"],
    questions: records.questions.length,
    notCheckable: inState("not-checkable"),
    switchedOff: inState("switched-off"),
    passed: inState("passed"),
    notRepeated: made.notRepeated,
    sources: files.map((file) => ({ file: file.file, sha256: "sha256" in file ? file.sha256 : null })),
  };
}

function isoDate({ year, month, day }: Tanggal): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
