import type { Acara } from "../../acara/acara";
import { lineAgrees } from "../../acara/stated/statedEvent";
import type { Sourced } from "../../cells/sourced";
import type { Kepala } from "../../records/kepala";
import type { Records } from "../../records/records";
import type { CheckInputs } from "../inputs";
import { present } from "../present";

/** What the checks of the lines over tables can ask for. */
export function kepalaInputs({ kepala, kuitansi, surat, penandaTangan }: Records, acara: Acara): Partial<CheckInputs> {
  const pagu = kepala.flatMap(({ di, pagu: line }) => (line ? [{ di, line }] : []));
  const waktu = kepala.flatMap(({ di, waktu: line }) => (line ? [{ di, line }] : []));
  return {
    ...(isTheirs(kepala, acara) ? { acaraBerkas: true } : {}),
    ...(pagu.every(({ line }) => line.value !== undefined) ? { paguKepalaTerbaca: true } : {}),
    ...(waktu.every(({ line }) => line.value !== undefined) ? { waktuKepalaTerbaca: true } : {}),
    ...present({
      penandaTangan,
      paguKepala: pagu.flatMap(known),
      waktuKepala: waktu.flatMap(known),
      kodeKepala: kepala.flatMap(({ di, kode }) => kode.map(({ isian, kode: line }) => ({ di, isian, line }))),
      dpaKepala: kepala.flatMap(({ di, nomorDpa: line }) => (line ? [{ di, line }] : [])),
      tahunTertulis: [
        ...kepala.flatMap(({ di, tahunAnggaran: line }) => (line ? [{ di, line }] : [])),
        ...kuitansi.flatMap(({ tahunAnggaran: line }) => (line ? [{ di: "kuitansi" as const, line }] : [])),
      ],
      tanggalBerhari: [
        ...kepala.flatMap(({ hari }) => (hari ? [dayOf(hari, hari.value.dari, hari.value.hari)] : [])),
        ...[...kuitansi, ...surat].flatMap(({ tanggal }) =>
          tanggal?.value.sure ? [dayOf(tanggal, tanggal.value.value, tanggal.value.weekday)] : [],
        ),
      ].flat(),
    }),
  };
}

function known<T>({ di, line }: { readonly di: Kepala["di"]; readonly line: Sourced<T | undefined> }) {
  return line.value === undefined ? [] : [{ di, line: { ...line, value: line.value } }];
}

function dayOf({ at }: Sourced<unknown>, tanggal: CheckInputs["tanggalBerhari"][number]["tanggal"], hari?: number) {
  return hari === undefined ? [] : [{ at, tanggal, hari }];
}

/**
 * Whether the papers belong to this acara. One that a person named does; the built-in one, which stands where nobody named
 * any, only where some line over a table agrees with it: else every line would be held against a stranger's event.
 */
function isTheirs(kepala: readonly Kepala[], acara: Acara): boolean {
  return acara.bawaan !== true || kepala.some((one) => lineAgrees(one, acara));
}
