/// <reference types="office-js" />
import { HostFailure } from "../../../core/host";
import type { Turn } from "../excelQueue";
import { WRITING_TARGET, weigh } from "../payload";
import { at } from "../ranges";
import type { Runner } from "../runner";
import type { OpenJob } from "./ensureSheets";
import type { FillWatch } from "./fillSheet";
import type { FormulaBlock } from "./gridDraft";
import { reckoningOrder } from "./reckoningOrder";
import { isKept } from "./sameValue";
import { type Typed, typedBefore } from "./typedBefore";

interface PlacedBlock extends FormulaBlock {
  readonly id: string;
  /** Excel does not take these formulas: they stand as their texts. */
  readonly asTexts?: true;
}

/**
 * Writes the formulas of all sheets once all their tables stand, since formulas name tables of other sheets. Then those of
 * columns that people set, each by itself: one may name what is no longer there.
 */
export async function writeFormulas(run: Runner, jobs: readonly OpenJob[], watch: FormulaWatch): Promise<void> {
  const blocks: PlacedBlock[] = reckoningOrder(jobs).flatMap(({ id, grid }) =>
    grid.formulas.map((block) => ({ ...block, id })),
  );
  await writeAll(
    run,
    blocks.filter(({ ofPeople }) => ofPeople !== true),
    watch,
  );
  for (const block of blocks.filter(({ ofPeople }) => ofPeople === true)) {
    await writeAll(run, [block], watch).catch((fault: unknown) => {
      if (!isRefused(fault)) throw fault;
      return writeAll(run, [{ ...block, asTexts: true }], watch);
    });
  }
}

type FormulaWatch = Pick<FillWatch, "signal" | "onTyped">;

/** Whether Excel does not take a formula: it names what is not there, such as a header that bears our name for it again. */
export function isRefused(fault: unknown): boolean {
  return fault instanceof HostFailure && fault.code === "InvalidArgument";
}

async function writeAll(run: Runner, all: readonly PlacedBlock[], { signal, onTyped }: FormulaWatch): Promise<void> {
  const waiting = [...all].reverse();
  let target = WRITING_TARGET;
  while (waiting.length > 0) {
    signal?.throwIfAborted();
    const blocks = nextBlocks(waiting, target);
    try {
      for (const typed of await run("writing", (turn) => writeBlocks(turn, blocks))) onTyped(typed);
    } catch (fault) {
      const smallest = blocks.length === 1 && blocks[0]?.formulas.length === 1;
      if (!(fault instanceof HostFailure && fault.kind === "too-large") || smallest) throw fault;
      waiting.push(...[...blocks].reverse());
      target = Math.ceil(target / 2);
    }
  }
}

/** What a request around one block weighs beside its formulas: addresses, object paths, the answer. */
const AROUND_A_BLOCK = 900;

/** Takes blocks off the end of the waiting ones until they weigh `target`; one that is too long is cut. */
function nextBlocks(waiting: PlacedBlock[], target: number): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (let room = target; waiting.length > 0;) {
    const block = waiting.at(-1);
    if (block === undefined) break;
    const rowWeight = Math.max(1, weigh(block.formulas[0]));
    const rows = Math.floor((room - AROUND_A_BLOCK) / rowWeight);
    if (rows < block.formulas.length && blocks.length > 0 && rows < 1) break;
    waiting.pop();
    const taken = Math.min(block.formulas.length, Math.max(1, rows));
    const { range, formulas } = block;
    blocks.push({ ...block, range: { ...range, bottom: range.top + taken - 1 }, formulas: formulas.slice(0, taken) });
    room -= AROUND_A_BLOCK + taken * rowWeight;
    if (taken === formulas.length) continue;
    waiting.push({ ...block, range: { ...range, top: range.top + taken }, formulas: formulas.slice(taken) });
    break;
  }
  return blocks;
}

/** Signs of a formula that lost what it names. */
const LOST = new Set(["#REF!", "#NAME?"]);

async function writeBlocks({ context, sync }: Turn, blocks: readonly PlacedBlock[]): Promise<readonly Typed[]> {
  const written = blocks.map((block) => {
    const range = at(context.workbook.worksheets.getItem(block.id), block.range);
    const before = at(context.workbook.worksheets.getItem(block.id), block.range).load("formulas");
    if (block.asTexts === true) range.numberFormat = [["@"]];
    range.formulas = block.formulas.map((row) => [...row]);
    range.load("formulas,values");
    return { block, range, before };
  });
  await sync();
  for (const { block, range } of written) {
    block.formulas.forEach((row, down) =>
      row.forEach((formula, across) => {
        const [stands, shows]: unknown[] = [range.formulas[down]?.[across], range.values[down]?.[across]];
        const isLost = block.ofPeople !== true && LOST.has(String(shows));
        if (!isSet(formula, stands) || isLost) throw new HostFailure("not-kept", "formulas");
      }),
    );
  }
  return written.flatMap(({ block, before }) =>
    typedBefore(before.formulas, block.formulas, block.range.top, block.range.left).flatMap((typed) =>
      isFormula(typed.value) ? [] : [{ ...typed, id: block.id }],
    ),
  );
}

/** Where the request is made once more, our own formulas stand there already. */
function isFormula(value: string | number): boolean {
  return typeof value === "string" && value.startsWith("=");
}

/** Excel writes structured references its own way (`[@Pagu]`), so that a formula is only known to be one. */
function isSet(written: string | number, stands: unknown): boolean {
  if (typeof written === "string" && written.startsWith("="))
    return typeof stands === "string" && stands.startsWith("=");
  return isKept(written, stands);
}
