import fc from "fast-check";
import { byName } from "../../../src/core/cells/byName";

it("orders names as people count", () => {
  const given = ["Kuitansi 10.xlsx", "RAB.xlsx", "daftar hadir.xlsx", "Kuitansi 9.xlsx"];
  expect(byName(given, (name) => name)).toEqual([
    "daftar hadir.xlsx",
    "Kuitansi 9.xlsx",
    "Kuitansi 10.xlsx",
    "RAB.xlsx",
  ]);
});

it("comes to the same order however the names are given", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }));
  fc.assert(
    fc.property(names, fc.nat(), (all, turn) => {
      const at = all.length === 0 ? 0 : turn % all.length;
      const turned = [...all.slice(at), ...all.slice(0, at)];
      expect(byName(turned, (name) => name.normalize())).toEqual(byName(all, (name) => name.normalize()));
    }),
  );
});
