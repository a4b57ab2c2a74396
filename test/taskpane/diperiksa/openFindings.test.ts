import type { FindingView } from "../../../src/taskpane/work/views/findingView";
import { fittingFindings } from "../../../src/taskpane/screens/diperiksa/fittingFindings";
import { openFindings, putOff, saidFixed } from "../../../src/taskpane/session/openFindings";
import { ALL_OPEN } from "../../../src/taskpane/session/examined";

const finding = (status?: "dibetulkan" | "memang-begitu" | "nanti") =>
  ({
    severity: "salah",
    family: "kuitansi",
    places: [],
    disposition: status && { status, by: "Rina Contoh", on: "2023-03-09", reason: "" },
  }) as unknown as FindingView;

describe("what is still open", () => {
  const findings = [finding(), finding(), finding("nanti"), finding("dibetulkan")];

  it("is what nobody has settled; what was put off is counted by itself", () => {
    expect(openFindings([...findings, finding("memang-begitu")], "salah")).toBe(3);
    expect(putOff(findings)).toBe(1);
  });

  it("is what is said to be put right too, as long as a review of the papers still finds it", () => {
    expect(openFindings([finding("dibetulkan")], "salah")).toBe(1);
    expect(saidFixed(findings)).toBe(1);
  });

  it("is as many on the first screen as on the chip, under the filter and in the list", () => {
    const { bySaid, bySeverity, findings: listed } = fittingFindings(findings, ALL_OPEN);
    const inAll = openFindings(findings, "salah");
    expect([bySaid.open, bySeverity.salah, listed.length]).toEqual([inAll, inAll, inAll]);
    expect([bySaid.fixed, bySaid.later]).toEqual([saidFixed(findings), putOff(findings)]);
  });
});
