/// <reference types="office-js" />
import type { ExcelGateway } from "./excelGateway";
import { failureOf } from "./failures";

/** Asks Excel whether a person is typing in a cell, with a request that does not wait for the cell to be left. */
export class CellEdit {
  #asked: Promise<boolean> | undefined;

  constructor(private readonly gateway: ExcelGateway) {}

  /** False where no answer comes within `limit` milliseconds. A question that is still open is not asked twice. */
  async isTyping(limit: number): Promise<boolean> {
    this.#asked ??= this.#ask().finally(() => (this.#asked = undefined));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), limit)));
    return Promise.race([this.#asked, silence]).finally(() => clearTimeout(timer));
  }

  #ask(): Promise<boolean> {
    const asked = this.gateway.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return asked.then(
      () => false,
      (fault: unknown) => failureOf(fault)?.kind === "cell-edit",
    );
  }
}
