import type { CellRef } from "../../cells/cellRef";
import { headsOf, type OrangByRow } from "../../people/heads";
import type { JumlahTertulis } from "../../records/witnesses/jumlahTertulis";
import type { Peserta, Tahap } from "../../records/peserta";
import { defineCheck } from "../defineCheck";
import { grouped } from "../../values/grouped";
import { sheetKey } from "../../cells/sheetKey";
import { isParticipant } from "./inputs/participants";
import type { HitunganOrang } from "./inputs/pesertaNeeds";

/**
 * What papers say of how many people there were adds up (40 + 19 + 19 = 78, 78 + 10 = 88), and is as many as lists name: those of
 * the same sheet, else those present or, of an undangan, those invited. What a KAK or a budget plans is held against those
 * present unless it is the plan of the acara, which another check tells.
 */
export const jumlahOrangTertulisBerbeda = defineCheck({
  code: "jumlah-orang-tertulis-berbeda",
  family: "peserta",
  severity: "periksa",
  rule: { source: "jumlah yang ditulis berkas sendiri", status: "confirmed", from: undefined, to: undefined },
  needs: ["jumlahTertulis", "hitunganOrang", "orangPerBaris"],
  passesWith: ["orang", "kehadiranTerlihat"],
  example: { dasar: "hitungan", siapa: "peserta", daftar: "hadir", tertulis: 80, dihitung: 78, rencana: false },
  *run({ jumlahTertulis, hitunganOrang, orangPerBaris }) {
    const bySheet = grouped(hitunganOrang.semua, ({ at }) => sheetKey(at));
    for (const line of jumlahTertulis) {
      const { siapa, jumlah, bagian, rencana } = line.value;
      const seharusnya = bagian.reduce((sum, count) => sum + count, 0);
      if (bagian.length > 0 && seharusnya !== jumlah) {
        yield {
          code: "jumlah-orang-tertulis-berbeda",
          at: [line.at],
          facts: { dasar: "rincian", bagian, tertulis: jumlah, seharusnya },
          difference: undefined,
        };
      }
      const counted = countedFor(line, bySheet.get(sheetKey(line.at)) ?? [], hitunganOrang, orangPerBaris);
      if (!counted || counted.fitting.includes(jumlah)) continue;
      yield {
        code: "jumlah-orang-tertulis-berbeda",
        at: [line.at, counted.at],
        facts: {
          dasar: "hitungan",
          siapa,
          daftar: counted.daftar,
          tertulis: jumlah,
          dihitung: counted.fitting[0] ?? 0,
          rencana,
        },
        difference: undefined,
      };
    }
  },
});

interface Counted {
  readonly daftar: Tahap;
  readonly at: CellRef;
  /** Counts that the line may mean, the likeliest first. */
  readonly fitting: readonly number[];
}

/** What lists say of those whom a line counts; undefined where none tells of them. */
function countedFor(
  { value: { siapa, jumlah, rencana } }: JumlahTertulis,
  onSheet: readonly Peserta[],
  { undangan, hadir, rencana: planned }: HitunganOrang,
  people: OrangByRow,
): Counted | undefined {
  if (rencana && jumlah === planned) return undefined;
  const elsewhere = siapa === "undangan" ? undangan : hadir;
  const rows = onSheet.length > 0 ? onSheet : elsewhere;
  const [first] = rows;
  if (!first) return undefined;
  const fitting = [...countsOf(rows, siapa, people), ...(rows === elsewhere ? [] : countsOf(elsewhere, siapa, people))];
  return fitting.length === 0 ? undefined : { daftar: first.tahap, at: first.nama.at, fitting };
}

function countsOf(
  rows: readonly Peserta[],
  siapa: JumlahTertulis["value"]["siapa"],
  people: OrangByRow,
): readonly number[] {
  const participants = headsOf(rows.filter(isParticipant), people);
  const panitia = headsOf(
    rows.filter(({ peran }) => peran?.value.jenis === "panitia"),
    people,
  );
  const everyone = headsOf(rows, people);
  switch (siapa) {
    case "panitia":
      return panitia > 0 ? [panitia] : [];
    case "semua":
      return panitia > 0 ? [participants + panitia, everyone] : [];
    case "peserta":
      return [participants, everyone];
    case "undangan":
    case "orang":
      return [participants, everyone, participants + panitia];
  }
}
