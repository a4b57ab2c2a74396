import type { PlaceView } from "../../work/views/reviewView";

/** Seats of the quota that nobody took. */
export function emptySeats({ seats }: PlaceView): number {
  return seats.reduce((sum, { kuota, hadir }) => sum + Math.max(0, kuota - hadir), 0);
}

/** People beyond the quota of their seats. */
export function tooMany({ seats }: PlaceView): number {
  return seats.reduce((sum, { kuota, hadir }) => sum + Math.max(0, hadir - kuota), 0);
}

/** Nobody is expected from there, and nobody came: nothing is to be seen of such a place. */
export function isAbsent({ seats, withoutSeat }: PlaceView): boolean {
  return withoutSeat === 0 && seats.every(({ kuota, hadir, diundang }) => kuota + hadir + diundang === 0);
}

/** Those with the most seats to look at in front, empty or taken twice; the rest stay in the order of their codes. */
export function incompleteFirst(places: readonly PlaceView[]): readonly PlaceView[] {
  return [...places].sort((a, b) => toLookAt(b) - toLookAt(a));
}

function toLookAt(place: PlaceView): number {
  return emptySeats(place) + tooMany(place);
}

/** Every kind of seat that any place has, in the order of the acara. */
export function seatNames(places: readonly PlaceView[]): readonly string[] {
  const fullest = [...places].sort((a, b) => b.seats.length - a.seats.length);
  return [...new Set(fullest.flatMap(({ seats }) => seats.map(({ nama }) => nama)))];
}
