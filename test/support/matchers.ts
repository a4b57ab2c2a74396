import type { FindingCode, Outcome } from "../../src/core/checks/check";
import { addressOf } from "../../src/core/cells/cellRef";

declare global {
  namespace jest {
    interface Matchers<R> {
      /** The outcome holds a finding of this code whose first cell is at `RAB!G42`. */
      toFind(code: FindingCode, at: string): R;
    }
  }
}

expect.extend({
  toFind(outcome: Outcome, code: FindingCode, at: string) {
    const found =
      outcome.state === "found"
        ? outcome.findings.flatMap((finding) =>
            finding.at.slice(0, 1).map((cell) => `${finding.code} ${cell.sheet}!${addressOf(cell)}`),
          )
        : [];
    return {
      pass: found.includes(`${code} ${at}`),
      message: () => `expected ${code} at ${at}; the outcome was ${outcome.state}: ${found.join(", ") || "nothing"}`,
    };
  },
});
