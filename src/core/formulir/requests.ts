import type { CellRef } from "../cells/cellRef";
import type { Finding, FindingCode, FindingOf } from "../checks/check";
import { grouped } from "../values/grouped";
import { namaKabKota } from "../records/people/namaTempat";
import type { Records } from "../records/records";
import type { Review } from "../review";
import { findingsOf } from "../sheets/checkFacts";

/** Findings that a kab/kota itself can mend: what is wrong with its people, its seats and their signatures. */
export const ASKED = [
  "kab-kota-tidak-lengkap",
  "kuota-berbeda",
  "nip-tidak-sah",
  "nik-tidak-lengkap",
  "nip-berbeda",
  "nama-berbeda",
  "mungkin-satu-orang",
  "peserta-ganda",
  "tanda-tangan-kosong",
  "hadir-tanpa-undangan",
] as const satisfies readonly FindingCode[];
export type AskedCode = (typeof ASKED)[number];
export type AskedFinding = FindingOf<AskedCode>;

/** What one kab/kota is asked to mend. */
export interface Request {
  readonly kabKota: string;
  readonly findings: readonly AskedFinding[];
}

/** What is asked of each kab/kota, and what can be asked of none. */
export interface Requests {
  readonly letters: readonly Request[];
  /** Of people from elsewhere, from several places, or from one that is not known: no letter names them. */
  readonly unplaced: readonly AskedFinding[];
}

/**
 * What each kab/kota must mend, in the order of the codes; those without anything are left out. A finding goes to a kab/kota
 * only where all people whom it names are known to come from there, so that no letter tells of anybody else's people, and
 * none that a person has answered (`memang begitu`, or put right) is asked about again.
 */
export function requestsOf({ acara, records, outcomes, decided }: Review): Requests {
  const places = placesByRow(records);
  const answered = new Set(
    decided.dispositions
      .filter(({ fit, disposition }) => fit !== "changed" && disposition.status !== "nanti")
      .map(({ finding }) => finding),
  );
  const asked = findingsOf(outcomes)
    .filter((finding) => !answered.has(finding))
    .filter(isAsked);
  const known = acara.wilayah.kabKota.map(namaKabKota);
  const byPlace = grouped(asked, (finding) => placeOf(finding, places) ?? "");
  const letters = known.flatMap((kabKota) => {
    const findings = byPlace.get(kabKota);
    return findings === undefined ? [] : [{ kabKota, findings }];
  });
  const placed = new Set(letters.flatMap(({ findings }) => findings));
  return { letters, unplaced: asked.filter((finding) => !placed.has(finding) && isOfPeople(finding)) };
}

/** The province's own seats are nobody's to be asked about. */
function isOfPeople({ facts }: AskedFinding): boolean {
  return !("kabKota" in facts && facts.kabKota === undefined);
}

function isAsked(finding: Finding): finding is AskedFinding {
  return (ASKED as readonly FindingCode[]).includes(finding.code);
}

/** The one kab/kota that a finding is about; undefined where it is about none, several, or one that is not known. */
function placeOf({ facts, at }: AskedFinding, places: ReadonlyMap<string, string>): string | undefined {
  if ("lain" in facts) return undefined;
  if ("kabKota" in facts) return facts.kabKota;
  if (!("nama" in facts)) return undefined;
  const [first, ...others] = at.map((cell) => places.get(rowKey(cell)));
  return others.every((other) => other === first) ? first : undefined;
}

function placesByRow({ undangan, registrasi, tercetak, hadir, pembayaran }: Records): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { at, asal } of [...undangan, ...registrasi, ...tercetak, ...hadir, ...pembayaran]) {
    if (asal?.value.tingkat === "kab-kota") places.set(rowKey(at), namaKabKota(asal.value.kabKota));
  }
  return places;
}

function rowKey({ file, sheet, row }: CellRef): string {
  return JSON.stringify([file, sheet, row]);
}
