import { ASKED_RUAS, RUAS, type Benang, type Ruas, type RuasKey } from "../../../core/benang/benang";
import { toNumber } from "../../../core/values/rupiah";
import { benangIn, describeAlasan, describeRuas } from "../../../messages/benang";
import { formatCellRef, formatRupiah } from "../../../messages/format";
import type { Language } from "../../../messages/language";
import type { AskedView, BenangView, RuasMark, RuasView } from "./benangView";

/** The chains of expenses; links that nothing calls for are left out. */
export function benangViews(benang: readonly Benang[], language: Language): BenangView[] {
  return benang.map((one) => ({
    uraian: one.uraian ?? formatCellRef(one.pokok.at),
    kode: one.kode?.written,
    penerima: one.penerima,
    jumlah: one.jumlah && toNumber(one.jumlah),
    at: one.pokok.at,
    ruas: RUAS.flatMap((key) => ruasView(one, key, language)),
  }));
}

const MARK: { readonly [K in Ruas["keadaan"]]: RuasMark | undefined } = {
  ada: "ada",
  disebut: "ada",
  daftar: "ada",
  tanya: "tanya",
  "belum-ada": "kurang",
  "tidak-dibaca": "kurang",
  "tidak-perlu": undefined,
};

function ruasView(benang: Benang, key: RuasKey, language: Language): readonly RuasView[] {
  const ruas = benang.ruas[key];
  const mark = MARK[ruas.keadaan];
  if (mark === undefined) return [];
  const say = benangIn(language);
  return [
    {
      key,
      nama: say.ruas[key],
      mark,
      sentence: sentenceOf(ruas, language),
      why: describeAlasan(ruas, language),
      at: "at" in ruas ? ruas.at : [],
      asked: askedView(benang, key, ruas),
    },
  ];
}

/** What stands beside the cells of a link, which are drawn as links of their own. */
function sentenceOf(ruas: Ruas, language: Language): string {
  if (ruas.keadaan === "ada") return ruas.nomor ?? "";
  return ruas.keadaan === "tanya" ? benangIn(language).keyakinan.tanya : (describeRuas(ruas, language) ?? "");
}

function askedView({ pokok }: Benang, key: RuasKey, ruas: Ruas): AskedView | undefined {
  const asked = ASKED_RUAS.find((one) => one === key);
  if (asked === undefined) return undefined;
  const { at: from, raw } = pokok;
  const said = ruas.keadaan === "ada" ? ruas.keyakinan === "jawaban" : ruas.keadaan === "belum-ada" && ruas.jawaban;
  if (said) return { ruas: asked, from, raw, choices: [], answered: true };
  if (ruas.keadaan !== "tanya") return undefined;
  const choices = ruas.calon.map((calon) => ({
    at: calon.at,
    raw: calon.raw,
    label: [calon.uraian, formatRupiah(calon.jumlah)].filter((part) => part !== undefined).join(" · "),
  }));
  return { ruas: asked, from, raw, choices, answered: false };
}
