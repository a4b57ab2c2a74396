import type { Alasan, Benang, Keyakinan, Ruas, RuasKey } from "../core/benang/benang";
import { benang as en } from "./en/benang";
import { benang as id } from "./id/benang";
import { formatCellRef, formatRupiah, formatTanggal } from "./format";
import type { Language } from "./language";

/** What is said of the chain of an expense, on the sheet, in the pane and on the command line. */
export interface BenangMessages {
  readonly ruas: Readonly<Record<RuasKey, string>>;
  readonly alasan: Readonly<Record<Alasan, string>>;
  readonly keyakinan: Readonly<Record<Keyakinan | "tanya", string>>;
  readonly heading: string;
  readonly missing: string;
  readonly notRead: string;
  readonly byList: string;
  readonly unsure: (candidates: string) => string;
  readonly or: string;
  readonly more: (count: number) => string;
  /** How many expenses there are, and of how many the chain is whole, broken or not certain. */
  readonly counted: (counts: BenangCounts) => string;
}

export interface BenangCounts {
  readonly all: number;
  readonly withoutKuitansi: number;
  readonly withoutBku: number;
  readonly unsure: number;
}

const WORDS: { readonly [L in Language]: BenangMessages } = { id, en };

export function benangIn(language: Language): BenangMessages {
  return WORDS[language];
}

const MOST_NAMED = 3;

/** A link in one text; nothing where nothing calls for it. */
export function describeRuas(ruas: Ruas, language: Language): string | undefined {
  const say = WORDS[language];
  switch (ruas.keadaan) {
    case "ada": {
      const [first, ...more] = ruas.at;
      const cell = first ? formatCellRef(first) : "";
      const place = more.length === 0 ? cell : `${cell} ${say.more(more.length)}`;
      return ruas.nomor === undefined ? place : `${ruas.nomor} · ${place}`;
    }
    case "disebut":
      return ruas.tanggal?.sure === true ? `${ruas.nomor}, ${formatTanggal(ruas.tanggal.value, language)}` : ruas.nomor;
    case "daftar":
      return say.byList;
    case "tanya": {
      const named = ruas.calon
        .slice(0, MOST_NAMED)
        .map(({ at, jumlah }) => `${formatCellRef(at)} (${formatRupiah(jumlah)})`)
        .join(` ${say.or} `);
      const rest = ruas.calon.length - MOST_NAMED;
      return say.unsure(rest > 0 ? `${named} ${say.more(rest)}` : named);
    }
    case "belum-ada":
      return say.missing;
    case "tidak-dibaca":
      return say.notRead;
    case "tidak-perlu":
      return undefined;
  }
}

/** How sure a link is, and why; nothing where nothing had to be joined. */
export function describeAlasan(ruas: Ruas, language: Language): string | undefined {
  const say = WORDS[language];
  if (ruas.keadaan === "tanya") return say.keyakinan.tanya;
  if (ruas.keadaan !== "ada" || ruas.alasan.length === 0) return undefined;
  const reasons = ruas.alasan.map((reason) => say.alasan[reason]).join(", ");
  return ruas.keyakinan === "jawaban" ? reasons : `${say.keyakinan[ruas.keyakinan]} (${reasons})`;
}

/** How sure the links of an expense are, and why. */
export function describeKeyakinan({ ruas }: Benang, language: Language): string {
  const told = (["anggaran", "bku", "setoran"] as const).flatMap((key) => {
    const why = describeAlasan(ruas[key], language);
    return why === undefined ? [] : [`${WORDS[language].ruas[key]}: ${why}`];
  });
  return told.join("; ");
}

export function countBenang(benang: readonly Benang[]): BenangCounts {
  const count = (holds: (one: Benang) => boolean) => benang.filter(holds).length;
  const lacks = (ruas: Ruas) => ruas.keadaan === "belum-ada" || ruas.keadaan === "tidak-dibaca";
  return {
    all: benang.length,
    withoutKuitansi: count(({ ruas }) => lacks(ruas.kuitansi)),
    withoutBku: count(({ ruas }) => lacks(ruas.bku)),
    unsure: count(({ ruas }) => Object.values(ruas).some(({ keadaan }) => keadaan === "tanya")),
  };
}
