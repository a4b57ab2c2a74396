import type { FindingView } from "../../../src/taskpane/work/views/findingView";
import { fittingFindings } from "../../../src/taskpane/screens/diperiksa/fittingFindings";
import { openFindings, putOff } from "../../../src/taskpane/session/openFindings";
import { ALL_OPEN } from "../../../src/taskpane/session/examined";

const finding = (status?: "dibetulkan" | "nanti") =>
  ({
    severity: "salah",
    family: "kuitansi",
    places: [],
    disposition: status && { status, by: "Rina Contoh", on: "2023-03-09", reason: "" },
  }) as unknown as FindingView;

describe("what is still open", () => {
  const findings = [finding(), finding(), finding("nanti"), finding("dibetulkan")];

  it("is what nobody has said anything of; what was put off is counted by itself", () => {
    expect(openFindings(findings, "salah")).toBe(2);
    expect(putOff(findings)).toBe(1);
  });

  it("is as many on the first screen as in the list", () => {
    const { bySaid } = fittingFindings(findings, ALL_OPEN);
    expect([bySaid.open, bySaid.later]).toEqual([openFindings(findings, "salah"), putOff(findings)]);
  });
});
