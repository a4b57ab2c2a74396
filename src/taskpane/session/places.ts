import type { PlaceView } from "../work/views/reviewView";

/** How the seats of a place are filled: every screen that says so goes by these. */

export function quotaOf({ seats }: PlaceView): number {
  return seats.reduce((sum, { kuota }) => sum + kuota, 0);
}

/** People on seats; those whose seat could not be told are counted by themselves. */
export function seated({ seats }: PlaceView): number {
  return seats.reduce((sum, { hadir }) => sum + hadir, 0);
}

/** Seats of the quota that nobody took. */
export function emptySeats({ seats }: PlaceView): number {
  return seats.reduce((sum, { kuota, hadir }) => sum + Math.max(0, kuota - hadir), 0);
}

/** People beyond the quota of their seats. */
export function tooMany({ seats }: PlaceView): number {
  return seats.reduce((sum, { kuota, hadir }) => sum + Math.max(0, hadir - kuota), 0);
}

/** Every seat is taken, and none twice. */
export function isComplete(place: PlaceView): boolean {
  return quotaOf(place) > 0 && emptySeats(place) === 0 && tooMany(place) === 0;
}

/** Complete, and nobody came whose seat could not be told. */
export function asPlanned(place: PlaceView): boolean {
  return isComplete(place) && place.withoutSeat === 0;
}

/** The kab/kota that seats are planned for, and how many of them are complete. */
export function completeKabKota(places: readonly PlaceView[]): { readonly complete: number; readonly inAll: number } {
  const planned = places.filter((place) => place.level === "kab-kota" && quotaOf(place) > 0);
  return { complete: planned.filter(isComplete).length, inAll: planned.length };
}
