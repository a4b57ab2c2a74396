import { emptySeats, quotaOf, tooMany } from "../../session/places";
import type { PlaceView } from "../../work/views/reviewView";

/** Nobody is expected from there, and no list names anybody: nothing is to be seen of such a place. */
export function isAbsent(place: PlaceView): boolean {
  return place.named === 0 && quotaOf(place) === 0;
}

/** Those with the most seats to look at in front, empty or taken twice; the rest stay in the order of their codes. */
export function incompleteFirst(places: readonly PlaceView[]): readonly PlaceView[] {
  return [...places].sort((a, b) => toLookAt(b) - toLookAt(a));
}

function toLookAt(place: PlaceView): number {
  return emptySeats(place) + tooMany(place) + place.withoutSeat;
}

/** Every kind of seat that any place has, in the order of the acara. */
export function seatNames(places: readonly PlaceView[]): readonly string[] {
  const fullest = [...places].sort((a, b) => b.seats.length - a.seats.length);
  return [...new Set(fullest.flatMap(({ seats }) => seats.map(({ nama }) => nama)))];
}
