import { rakorVervalDtks } from "../../../src/core/acara/rakorVervalDtks";
import { runChecks } from "../../../src/core/checks/runChecks";
import { mapRecords } from "../../../src/core/records/mapRecords";
import { findTables } from "../../../src/core/tables/findTables";
import { places } from "../../support/recordBuilders";
import { plainWorkbook } from "../../support/foundTables";

/** What the checks say of a drawn payment list. */
function saidOf(drawn: string) {
  const workbook = plainWorkbook(drawn);
  const outcomes = runChecks(mapRecords(findTables(workbook), [workbook], rakorVervalDtks), rakorVervalDtks);
  return (code: "honor-diterima-berbeda" | "pph-21-berbeda" | "honor-ganda") => {
    const outcome = outcomes.find((each) => each.code === code);
    if (outcome?.state !== "found") return outcome?.state;
    return outcome.findings.map((found) => [
      places(found.at)[0]?.split("!")[1],
      ...("seharusnya" in found.facts ? [Number(found.facts.seharusnya) / 100] : []),
    ]);
  };
}

const HEAD = `
  | DAFTAR PENERIMAAN UANG SAKU DAN TRANSPORT PESERTA
  | -
  | No | Nama | Gol | Transport (Rp) | Hari | Uang Saku per hari (Rp) | Jumlah Uang Saku (Rp) | PPh 21 (Rp) | Diterima (Rp) | Tanda Tangan`;

describe("a payment list of transport and uang saku less PPh 21", () => {
  it("is computed row by row, its tax from uang saku alone", () => {
    const said = saidOf(`${HEAD}
      | =1 | Sri Lestari | IV/a  | =100000 | =2 | =150000 | =300000 | =45000 | =355000 | ttd
      | =2 | Wati Sari   | III/c | =100000 | =2 | =150000 | =300000 | =15000 | =385000 | ttd
      | =3 | Joko Susilo | II/c  | =350000 | =2 | =150000 | =300000 | -      | =650000 | ttd
      | =4 | Tono Hadi   | III/a | =350000 | =2 | =150000 | =300000 | =15000 | =635000 | ttd
    `);
    expect(said("honor-diterima-berbeda")).toBe("passed");
    expect(said("pph-21-berbeda")).toBe("passed");
  });

  it("shows a wrong net and a tax of the wrong golongan", () => {
    const said = saidOf(`${HEAD}
      | =1 | Sri Lestari | IV/a  | =100000 | =2 | =150000 | =300000 | =15000 | =385000 | ttd
      | =2 | Wati Sari   | III/c | =100000 | =2 | =150000 | =300000 | =15000 | =394000 | ttd
      | =3 | Joko Susilo | II/c  | =350000 | =2 | =150000 | =300000 | -      | =650000 | ttd
      | =4 | Tono Hadi   | III/a | =350000 | =2 | =150000 | =300000 | =15000 | =635000 | ttd
      | =5 | Rina Dewi   | IV/b  | =350000 | =2 | =150000 | =300000 | =45000 | =605000 | ttd
    `);
    expect(said("honor-diterima-berbeda")).toEqual([["I5", 385_000]]);
    expect(said("pph-21-berbeda")).toEqual([["H4", 45_000]]);
  });

  it("judges no tax where nothing tells which payment is taxed", () => {
    const said = saidOf(`${HEAD}
      | =1 | Sri Lestari | IV/a  | =100000 | =2 | =150000 | =300000 | =7000 | =393000 | ttd
      | =2 | Wati Sari   | III/c | =100000 | =2 | =150000 | =300000 | =8000 | =392000 | ttd
      | =3 | Joko Susilo | III/c | =350000 | =2 | =150000 | =300000 | =9000 | =641000 | ttd
    `);
    expect(said("honor-diterima-berbeda")).toBe("passed");
    expect(said("pph-21-berbeda")).toBe("not-checkable");
  });

  it("is never said to agree where its amounts come to nothing that is received", () => {
    const said = saidOf(`${HEAD}
      | =1 | Sri Lestari | IV/a  | =100000 | =2 | =150000 | =300000 | =45000 | =111000 | ttd
      | =2 | Wati Sari   | III/c | =100000 | =2 | =150000 | =300000 | =15000 | =222000 | ttd
      | =3 | Joko Susilo | II/c  | =350000 | =2 | =150000 | =300000 | -      | =333000 | ttd
    `);
    expect(said("honor-diterima-berbeda")).toBe("not-checkable");
    expect(said("pph-21-berbeda")).toBe("not-checkable");
  });
});
