import type { PaketHead } from "./paketHead";

/** A package of a register, by its file. */
export interface Registered {
  readonly file: string;
  readonly head: PaketHead;
}

/** Packages of one activity; `agree` where all tell the same amounts, as one whole and one masked package do. */
export interface OneActivity {
  readonly files: readonly string[];
  readonly agree: boolean;
}

/** What the packages of a folder come to. Rupiah; undefined where none of them tells the amount. */
export interface Register {
  readonly activities: number;
  /** Those whose packages agree: they alone are in the sums. */
  readonly counted: number;
  readonly sums: Readonly<Record<RegisterSum, number | undefined>>;
  /** Activities of which there is more than one package. Where they do not agree, they are in no sum. */
  readonly repeated: readonly OneActivity[];
}

export const REGISTER_SUMS = ["pagu", "realisasi", "adaKuitansi"] as const;
export type RegisterSum = (typeof REGISTER_SUMS)[number];

/** Sums over the activities of a register, each counted once however many packages there are of it. */
export function registerOf(packages: readonly Registered[]): Register {
  const groups = new Map<string, Registered[]>();
  for (const one of packages) {
    const key = activityOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const activities = [...groups.values()].map((group) => ({ group, agree: new Set(group.map(amountsOf)).size === 1 }));
  const counted = activities.flatMap(({ group: [first], agree }) => (agree && first ? [first.head] : []));
  const sums = REGISTER_SUMS.map((line) => [line, sumOf(counted.map(({ money }) => amountIn(money[line])))] as const);
  return {
    activities: groups.size,
    counted: counted.length,
    sums: Object.fromEntries(sums) as Register["sums"],
    repeated: activities
      .filter(({ group }) => group.length > 1)
      .map(({ group, agree }) => ({ files: group.map(({ file }) => file), agree })),
  };
}

/** An amount as a head tells it: a head is what somebody's file says, and only what can be held to the sen is one. */
export function amountIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(Math.round(value * 100)) ? value : undefined;
}

/** By name and days; an activity that nobody named, by the files that were examined. */
function activityOf({ file, head: { acara, sources } }: Registered): string {
  if (acara !== null) return JSON.stringify([acara.nama.trim().toLowerCase(), acara.tanggal, acara.tanggalSelesai]);
  const prints = sources.flatMap(({ sha256 }) => sha256 ?? []).sort();
  return JSON.stringify(prints.length === 0 ? [file] : prints);
}

function amountsOf({ head: { money } }: Registered): string {
  return JSON.stringify(REGISTER_SUMS.map((line) => amountIn(money[line]) ?? null));
}

/** Counted in sen, so that no binary fraction adds up. */
function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  const told = amounts.filter((amount) => amount !== undefined);
  if (told.length === 0) return undefined;
  const sen = told.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
  return Number.isSafeInteger(sen) ? sen / 100 : undefined;
}
