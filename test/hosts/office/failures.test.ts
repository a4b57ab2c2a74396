import { HostFailure } from "../../../src/core/host";
import { FAILURE_CODES, failureKind, typedFault } from "../../../src/hosts/office/failures";
import { LANGUAGES } from "../../../src/messages/language";
import { describeHostFailure } from "../../../src/messages/officeFailures";
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
        const [cause, state] = describeHostFailure(new HostFailure(failureKind(code), code, left), language);
        expect([code, cause]).toEqual([
          code,
          expect.stringMatching(/^[A-Z].*[.;].*(coba|Coba|try|Try|save|simpan).*\.$/),
        ]);
        expect(state).toMatch(/^[A-Z].*\.$/);
        expect(cause).not.toContain(code);
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
