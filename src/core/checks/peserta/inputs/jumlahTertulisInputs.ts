import type { Acara } from "../../../acara/acara";
import type { Sourced } from "../../../cells/sourced";
import { peopleRows } from "../../../people/orang";
import type { BarisAnggaran } from "../../../records/anggaran";
import type { JumlahTertulis } from "../../../records/witnesses/jumlahTertulis";
import type { Records } from "../../../records/records";
import { readVolume } from "../../../values/volume";
import { grouped } from "../../../values/grouped";
import type { CheckInputs } from "../../inputs";
import { sheetKey } from "../../../cells/sheetKey";

/** What lines say of how many people there were, and whom they are held against. */
export function jumlahTertulisInputs(
  records: Records,
  { rencanaPeserta }: Acara,
): Pick<CheckInputs, "hitunganOrang"> & Partial<Pick<CheckInputs, "jumlahTertulis">> {
  const { undangan, tercetak } = records;
  // While one list is without any signature it is not known how many came.
  const hadir = tercetak.length === 0 ? records.hadir : [];
  const jumlahTertulis = [...records.jumlahTertulis, ...plannedInBudget(records.anggaran)];
  return {
    hitunganOrang: { semua: peopleRows(records), undangan, hadir, rencana: rencanaPeserta },
    ...(jumlahTertulis.length > 0 ? { jumlahTertulis } : {}),
  };
}

/** The most participants that a line of each budget pays for: other lines are of some of them only. */
function plannedInBudget(anggaran: readonly BarisAnggaran[]): readonly JumlahTertulis[] {
  const lines = anggaran.flatMap((line): JumlahTertulis[] => {
    const jumlah = participantsOf(line);
    if (jumlah === undefined || !line.volume) return [];
    return [{ ...line.volume, value: { siapa: "peserta", jumlah, bagian: [], rencana: true } }];
  });
  return [...grouped(lines, ({ at }) => sheetKey(at)).values()].flatMap((own) =>
    own.reduce((most, line) => (line.value.jumlah > most.value.jumlah ? line : most), own[0] as JumlahTertulis),
  );
}

/** Units that count heads; of OH, OJ, boxes and portions there are several for each of them. */
const HEAD_UNIT = /^(?:org|orang|pax|peserta)\b/i;

/** Units of groups: each holds other people. */
const GROUP_UNIT = /^(?:angk|angkatan|gel|gelombang|kelas|batch)\b/i;

/**
 * `40 Org x 1 Hr` of participants is 40 of them, `10 Org x 3 Hr x 2 Angk` 20; undefined for lines of other things, and where
 * further columns multiply the people by what their units do not say here.
 */
function participantsOf({ uraian, volume, satuan, tersembunyi }: BarisAnggaran): number | undefined {
  if (tersembunyi || !volume || !uraian || !/\bpeserta\b/i.test(uraian.value)) return undefined;
  const written = readVolume(String(volume.raw));
  const factors = written?.factors ?? [];
  const people = factors.find(({ unit }) => unit !== undefined && HEAD_UNIT.test(unit))?.count;
  const counted = factors.length < 2 && satuan !== undefined && isUnitOf(satuan, volume) ? satuan.value : "";
  const whole = HEAD_UNIT.test(counted) && (written?.product ?? volume.value) === volume.value;
  const groups = factors.reduce((all, { unit, count }) => (GROUP_UNIT.test(unit ?? "") ? all * count : all), 1);
  const count = people === undefined ? (whole ? volume.value : undefined) : people * groups;
  return count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined;
}

/** A unit stands beside its count: one further off (`30 | org | x | 3 | hr | 90`) is that of a factor, not of what they come to. */
function isUnitOf(satuan: Sourced<string>, volume: Sourced<number>): boolean {
  return Math.abs(satuan.at.col - volume.at.col) <= 2;
}
