import type { AskedRuas, LinkDecision, RuasKey } from "../../../core/benang/benang";
import type { CellRef } from "../../../core/cells/cellRef";

/** One expense with its links, as the pane draws it. */
export interface BenangView {
  readonly uraian: string;
  readonly kode: string | undefined;
  readonly penerima: string | undefined;
  /** In rupiah; undefined where no paper states it. */
  readonly jumlah: number | undefined;
  readonly at: CellRef;
  readonly ruas: readonly RuasView[];
}

export type RuasMark = "ada" | "tanya" | "kurang";

export interface RuasView {
  readonly key: RuasKey;
  readonly nama: string;
  readonly mark: RuasMark;
  readonly sentence: string;
  /** How sure the link is and why; undefined where there is nothing to say. */
  readonly why: string | undefined;
  readonly at: readonly CellRef[];
  /** What a person chooses from, or said. */
  readonly asked: AskedView | undefined;
}

export interface AskedView {
  readonly ruas: AskedRuas;
  readonly from: LinkDecision["from"];
  readonly raw: LinkDecision["raw"];
  readonly choices: readonly (LinkDecision["to"][number] & { readonly label: string })[];
  /** A person said what stands here. */
  readonly answered: boolean;
}
