const REVISED = /perubahan|pergeseran|revisi|setelah|final/i;

/** Whether a sheet or its file calls itself a later version. */
export function isRevised(name: string): boolean {
  return REVISED.test(name);
}

const PART =
  /\b(angkatan|gelombang|tahap|sesi|hari|kelas|kelompok|kloter|bagian|paket|lokasi|triwulan|tw|semester|bulan|kab|kabupaten|kota|kec|kecamatan)\b[\s._-]*(.+)$/i;

/** Whether two names say which part each is of one whole: `RAB Angkatan I` and `RAB Angkatan II` are no versions. */
export function areDifferentParts(a: string, b: string): boolean {
  const [one, other] = [PART.exec(a), PART.exec(b)];
  if (!one || !other || !same(one[1], other[1]) || !same(before(one), before(other))) return false;
  return !same(one[2], other[2]);
}

/** What stands before the part: `RAB Angkatan I` and `DPA Angkatan II` are not two parts of one paper. */
function before({ input, index }: RegExpExecArray): string {
  return input.slice(0, index);
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.trim().toLowerCase() === b?.trim().toLowerCase();
}
