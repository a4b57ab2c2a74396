import { comparedName, isLikelyMisspelling, nameRelation } from "../../../src/core/people/nameRelation";

describe("two names", () => {
  it.each([
    ["Hj. NUR AINI, S. KM.", "Nuraini, S.KM", "same"],
    ["Moh. Rizal", "Muhammad Rizal", "same"],
    ["Syamsul Effendi", "Samsul Efendy", "sound"],
    ["Yuliana Fitri", "Juliana Pitri", "sound"],
    ["Hasan Rusdi", "Hsaan Rusdi", "slip"],
    ["Rina Oktaviani", "Rina Oktavani", "slip"],
    ["Rina Oktaviani", "Rina O.", "initial"],
    ["M. Yusuf", "Muhammad Yusuf", "initial"],
    ["M.Yusuf", "Mhd. Yusuf, S.Sos", "initial"],
    ["Md. Yusuf", "Moh. Yusuf", "same"],
    ["St. Aminah", "Hj. Siti Aminah", "initial"],
    ["St. Rajo Ameh", "Sutan Rajo Ameh", "initial"],
    ["Abd. Rahman", "Abdul Rahman", "initial"],
    ["H. Zulkifli", "Zulkifli", "same"],
    ["St. Aminah", "Sari Aminah", undefined],
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

describe("two spellings of probably one name", () => {
  it.each([
    ["Yuswandi", "YUSWANDI, S.Sos", false],
    ["Yuswandi", "Yuswaniri", true],
    ["Yuswandi, M.Kom", "Yuswandy, M. Kom", true],
    ["Rahmawati", "Rahmawatii", true],
    ["M. Rizal Efendi", "Muhammad Rizal Efendi", true],
    ["St. Aminah", "Siti Aminah", true],
    ["Syamsul Effendi", "Samsul Efendy", true],
    ["Budi S.", "Budi Santoso", true],
    ["Siti Aminah", "Siti Aisyah", false],
    ["Budi", "Rudi", false],
    ["Ahmad Fauzi", "Ahmad Syukri", false],
    ["Peserta 1", "Peserta 2", false],
    ["Rahmat", "Rahmad", true],
    ["Rahmat", "Rohmad", false],
    ["", "", false],
    ["-", "-", false],
    ["A B", "A C", false],
  ])("%p and %p: %s", (one, other, likely) => {
    expect(isLikelyMisspelling(comparedName(one), comparedName(other))).toBe(likely);
    expect(isLikelyMisspelling(comparedName(other), comparedName(one))).toBe(likely);
  });
});
