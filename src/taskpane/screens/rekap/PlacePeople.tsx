import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Stage } from "../../../core/people/seatMap";
import { rekapIn } from "../../../messages/pane/rekap";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import type { PlaceView, SeatView } from "../../work/views/reviewView";
import { SeatPeople } from "./SeatPeople";
import { SeatStages } from "./SeatStages";
import { usePeople } from "./usePeople";

const useStyles = makeStyles({
  seats: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Seat by seat: how far it came, and the people, each to be opened from invitation to payment. */
export function PlacePeople({ place }: { readonly place: PlaceView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const people = usePeople(place.nama);
  if (people === undefined) return <Spinner size="tiny" label={say.loading} />;
  const seated = new Set(place.seats.map(({ nama }) => nama));
  const told = place.seats.flatMap(({ stages }) => stages.map(({ stage }) => stage));
  const others = people.filter(({ peran }) => !seated.has(peran));
  return (
    <div className={styles.seats}>
      {place.seats.map((seat) => (
        <section key={seat.nama} aria-label={seat.nama}>
          <Text weight="semibold" block>
            <StateMark mark={seat.hadir < seat.kuota ? "periksa" : "cocok"} /> {seat.nama}
          </Text>
          <SeatStages seat={seat} />
          <SeatPeople people={people.filter(({ peran }) => peran === seat.nama)} stages={toldOf(seat, told)} />
        </section>
      ))}
      {others.length > 0 && (
        <section aria-label={say.otherSeat}>
          <Text weight="semibold" block>
            {say.otherSeat}
          </Text>
          <SeatPeople people={others} stages={told} />
        </section>
      )}
    </div>
  );
}

/** An office that was invited to a seat is represented by whoever comes: nobody there lacks an invitation. */
function toldOf({ stages }: SeatView, told: readonly Stage[]): readonly Stage[] {
  const invited = stages.some(({ stage, orang }) => stage === "undangan" && orang > 0);
  return invited ? told.filter((stage) => stage !== "undangan") : told;
}
