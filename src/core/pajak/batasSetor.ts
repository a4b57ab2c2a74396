import type { Rule } from "../values/rule";
import { holdsOn } from "../values/rule";
import { hariLibur } from "../values/hariLibur";
import { dayOfWeek, serialOf, tanggalOfSerial, type Tanggal } from "../values/tanggal";

interface Tenggat {
  /** Undefined: of every other tax. */
  readonly jenis: readonly string[] | undefined;
  /** Days after the payment, or a day of the month after it. */
  readonly hari?: number;
  readonly bulanBerikut?: number;
  readonly rule: Rule;
}

const FIRST_2025 = { year: 2025, month: 1, day: 1 };
const LAST_2024 = { year: 2024, month: 12, day: 31 };

/**
 * Until when a tax that was held back is paid on. Only PMK 81/2024 was seen, which names the taxes on income and not the PPN
 * that an office holds back: what is late is never more than information.
 */
const TENGGAT: readonly Tenggat[] = [
  {
    jenis: ["PPN", "PPh 22"],
    hari: 7,
    rule: {
      source: "PMK 231/2019 jo. PMK 59/2022",
      status: "open",
      from: { year: 2020, month: 1, day: 1 },
      to: LAST_2024,
    },
  },
  {
    jenis: undefined,
    bulanBerikut: 10,
    rule: { source: "PMK 242/2014 Pasal 2", status: "open", from: { year: 2015, month: 1, day: 1 }, to: LAST_2024 },
  },
  {
    jenis: ["PPh 4 (2)", "PPh 15", "PPh 21", "PPh 22", "PPh 23", "PPh 26"],
    bulanBerikut: 15,
    rule: { source: "PMK 81/2024 Pasal 94 ayat (2)", status: "confirmed", from: FIRST_2025, to: undefined },
  },
  {
    jenis: undefined,
    bulanBerikut: 15,
    rule: { source: "PMK 81/2024 Pasal 94", status: "open", from: FIRST_2025, to: undefined },
  },
];

/** Taxes of the region have dates of their own. */
const OF_THE_STATE = /^(?:PPN|PPh)/;

/** The last day for a tax held back on this day, and the rule that says so. */
export function batasSetor(jenis: string, day: Tanggal): { readonly batas: Tanggal; readonly rule: Rule } | undefined {
  if (!OF_THE_STATE.test(jenis)) return undefined;
  const found = TENGGAT.find((one) => (one.jenis?.includes(jenis) ?? true) && holdsOn(one.rule, day));
  if (found === undefined) return undefined;
  if (found.hari !== undefined) {
    const batas = tanggalOfSerial(serialOf(day) + found.hari);
    return batas && { batas: workingDay(batas), rule: found.rule };
  }
  const next = day.month === 12 ? { year: day.year + 1, month: 1 } : { year: day.year, month: day.month + 1 };
  return { batas: workingDay({ ...next, day: found.bulanBerikut ?? 1 }), rule: found.rule };
}

/** A last day on a Saturday, Sunday or national holiday moves to the next working day: PMK 242/2014 Pasal 9 before
 * 2025, PMK 81/2024 Pasal 100 since. */
function workingDay(day: Tanggal): Tanggal {
  let moved = day;
  while (isDayOff(moved)) {
    const next = tanggalOfSerial(serialOf(moved) + 1);
    if (next === undefined) return moved;
    moved = next;
  }
  return moved;
}

function isDayOff(day: Tanggal): boolean {
  const weekday = dayOfWeek(day);
  return weekday === 0 || weekday === 6 || hariLibur(day)?.libur === true;
}
