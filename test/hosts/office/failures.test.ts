import { HostFailure } from "../../../src/core/host";
import { FAILURE_CODES, failureKind, typedFault } from "../../../src/hosts/office/failures";
import { LANGUAGES } from "../../../src/messages/language";
import { describeFailure } from "../../../src/messages/failures";
import { createEmulatedExcel } from "../../support/emulatedExcel/createEmulatedExcel";

const { Excel, OfficeExtension } = createEmulatedExcel();

describe("a failure of Excel", () => {
  it("is known by each code of Microsoft's own client", () => {
    const codes = Object.values(Excel.ErrorCodes);
    expect(codes.length).toBeGreaterThanOrEqual(30);
    expect(FAILURE_CODES).toEqual(expect.arrayContaining(codes));
  });

  it("is known by each code of the client's core that a program without a fault can meet", () => {
    // What is left are faults of the program: reading before loading, an object of another request.
    const ours =
      /NotLoaded|RequestContext|RunMustReturnPromise|CannotRegisterEvent|RichApi|Multiple|ReadOnly|ActiveTransaction|Navigation|ValueNot|PropertyNot/;
    const codes = Object.values(OfficeExtension.ErrorCodes).filter((code) => !ours.test(String(code)));
    expect(codes.filter((code) => !FAILURE_CODES.includes(String(code)))).toEqual([]);
  });

  it.each(LANGUAGES)("has a sentence in %s with a next step, and says how the workbook was left", (language) => {
    for (const code of [...FAILURE_CODES, "NeverHeardOf"]) {
      for (const left of ["as-it-was", "unfinished", "unknown"] as const) {
        const failure = new HostFailure(failureKind(code), code, left);
        const said = describeFailure(failure, language) ?? "";
        const whole = /^[A-Z][^.]*\..*\b(coba|pakai|ganti|periksa|try|use|check|rename|look)\b.*\.$/i;
        expect([code, said]).toEqual([code, expect.stringMatching(whole)]);
        // Excel's own word is no sentence: it stands at the end, for a report, where nothing better is known.
        if (failure.kind !== "unexpected") expect(said).not.toContain(code);
        else expect(said).toMatch(new RegExp(` (Kode|Code): ${code}\\.$`));
      }
    }
  });

  it("never carries what Excel says in its own words, which may hold what stands in a cell", () => {
    const fault = Object.assign(new Error("Sel B4 berisi 3171"), { code: "InvalidArgument", debugInfo: {} });
    const typed = typedFault(fault);
    expect(typed).toMatchObject({ kind: "unexpected", code: "InvalidArgument" });
    expect(String(typed)).not.toContain("3171");
    expect((typed as Error).cause).toBeUndefined();
  });

  it("is left alone where it is none of Excel's", () => {
    const fault = new RangeError("ours");
    expect(typedFault(fault)).toBe(fault);
  });
});
