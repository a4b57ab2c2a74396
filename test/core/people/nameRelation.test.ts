import { comparedName, nameRelation } from "../../../src/core/people/nameRelation";

describe("two names", () => {
  it.each([
    ["Hj. NUR AINI, S. KM.", "Nuraini, S.KM", "same"],
    ["Moh. Rizal", "Muhammad Rizal", "same"],
    ["Syamsul Effendi", "Samsul Efendy", "sound"],
    ["Yuliana Fitri", "Juliana Pitri", "sound"],
    ["Hasan Rusdi", "Hsaan Rusdi", "slip"],
    ["Rina Oktaviani", "Rina Oktavani", "slip"],
    ["Rina Oktaviani", "Rina O.", "initial"],
    ["Rina Handayani", "Handayani Rina", "order"],
    ["Rina Oktaviani Putri", "Rina Oktaviani", "shorter"],
    ["Rina Oktaviani", "Fitri Handayani", undefined],
    ["Rina", "Rini", undefined],
    ["Peserta 12", "Peserta 13", undefined],
  ])("%s and %s: %s", (one, other, relation) => {
    expect(nameRelation(comparedName(one), comparedName(other))).toBe(relation);
    expect(nameRelation(comparedName(other), comparedName(one))).toBe(relation);
  });
});
