import { Masker } from "../../../src/core/paket/mask/masker";
import { person, reviewOf } from "../sheets/papers";

/** How a text stands in a package to be shared by an activity with these people on its list. */
function shared(nama: readonly string[], text: string): string {
  const hadir = nama.map((one, nth) => person({ tahap: "hadir", nama: one, row: 8 + nth }));
  return new Masker(reviewOf({ hadir })).text(text);
}

it.each([
  ["Nur'Aini Yusuf", "BimTek a.n. Nur'Aini Yusuf", "BimTek a.n. N.Y. #1"],
  ["Nur'aini Yusuf", "WhatsApp NUR’AINI YUSUF", "WhatsApp N.Y. #1"],
  ["Ma'Ruf Hidayat", "WhatsApp ke Ma'Ruf", "WhatsApp ke M. #1"],
  ["LaOde Sarif", "Honor LAODE SARIF", "Honor L.O.S. #1"],
  ["LaOde Sarif", "Honor La Ode Sarif", "Honor L.O.S. #1"],
  ["LaOde Sarif", "Honor LaOde Sarif, Laode", "Honor L.O.S. #1, L. #1"],
  ["Laode Sarif", "Honor LaOde Sarif", "Honor L.S. #1"],
  ["Laode Sarif", "BimTek a.n. LaOdeSarif", "BimTek a.n. L.S. #1"],
  ["BudiSantoso", "Honor budi santoso, BUDISANTOSO, BudiSantoso", "Honor B.S. #1, B.S. #1, B.S. #1"],
  // As files of a Mac are called, without the accent, and copied out of a page with soft hyphens.
  ["André Hasibuan", "Honor ANDRE\u0301 HASIBUAN", "Honor A.H. #1"],
  ["André Hasibuan", "Honor Andre Hasibuan", "Honor A.H. #1"],
  ["Kartika Lubukraya", "Honor Kar\u00adtika Lubuk\u00adraya", "Honor K.L. #1"],
])("with %j on the list, %j becomes %j", (nama, text, masked) => {
  expect(shared([nama], text)).toBe(masked);
});

it("takes of two names that begin alike the one that covers more", () => {
  const listed = ["Budi Santoso", "Budi SantosoPutra Wijaya"];
  expect(shared(listed, "Budi SantosoPutra Wijaya dan BUDI SANTOSO")).toBe("B.S.P.W. #2 dan B.S. #1");
});

it("leaves words of the office that are run together as they are", () => {
  const text = "BimTek WhatsApp PPh e-KTP SPJRapi";
  expect(shared(["Laode Sarif"], text)).toBe(text);
});
