import { partsOfSession } from "../../../core/meja/planBuku";
import type { Tanggal } from "../../../core/values/tanggal";
import { formatTanggal } from "../../../messages/format";
import type { Language } from "../../../messages/language";
import type { MejaMessages } from "../../../messages/pane/meja";

/** `2023-03-08`. */
export function isoOf({ year, month, day }: Tanggal): string {
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** A session as people call it: `8 Maret 2023, Pagi`. */
export function sessionText(sesi: string, say: Pick<MejaMessages, "sessionName">, language: Language): string {
  const { day, part } = partsOfSession(sesi);
  return day === undefined ? part : say.sessionName(formatTanggal(day, language), part);
}

/** The hour and minute of a time, as it is written on papers: `08.15`. */
export function clockOf(pukul: string): string {
  return pukul.slice(11, 16).replace(":", ".");
}
