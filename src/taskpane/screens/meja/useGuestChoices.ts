import { useMemo } from "react";
import { placeName } from "../../../core/meja/planBuku";
import { formWords } from "../../../messages/formWords";
import { mejaIn } from "../../../messages/pane/meja";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Where a guest may come from, and on which seat they may sit. */
export function useGuestChoices(): { readonly [F in "asal" | "peran"]: readonly Choice[] } {
  const say = useSay(mejaIn);
  const acara = usePaneState((state) => state.acara);
  return useMemo(() => {
    const unknown = { value: "", text: say.unknown };
    const seats = new Map(
      [...acara.kursi.perKabKota, ...acara.kursi.provinsi].map(({ peran, nama }) => [peran, nama] as const),
    );
    return {
      asal: [
        unknown,
        ...[...acara.wilayah.kabKota.map(({ kode }) => kode), "provinsi"].map((value) => ({
          value,
          text: placeName(value, acara, formWords),
        })),
      ],
      peran: [
        unknown,
        ...[...seats].map(([value, text]) => ({ value, text })),
        { value: "panitia", text: say.panitia },
        { value: "narasumber", text: say.narasumber },
      ],
    };
  }, [acara, say]);
}
