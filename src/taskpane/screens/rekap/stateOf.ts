import type { RekapMessages } from "../../../messages/pane/rekap";
import { emptySeats, quotaOf, seated, tooMany } from "../../session/places";
import type { PlaceView } from "../../work/views/reviewView";

/** How a place is filled, in words: seats against its quota, and who came besides. */
export function stateOf(place: PlaceView, say: RekapMessages): string {
  const { level, withoutSeat, named } = place;
  if (quotaOf(place) === 0) {
    const present = seated(place) + withoutSeat;
    if (present > 0) return say.presentOnly(present);
    return level === "lain" ? say.namedOnly(named) : say.noQuota;
  }
  const [empty, over] = [emptySeats(place), tooMany(place)];
  const seats = over > 0 ? say.over(over, empty) : empty === 0 ? say.complete : say.incomplete(empty);
  return withoutSeat === 0 ? seats : `${seats}, ${say.withoutSeat(withoutSeat)}`;
}
