import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Stage } from "../../../core/people/seatMap";
import { rekapIn } from "../../../messages/pane/rekap";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import { peopleOf } from "../../session/actions/fromReview";
import type { PersonView } from "../../work/views/personView";
import type { PlaceView, SeatView } from "../../work/views/reviewView";
import { useOfReview } from "../useOfReview";
import { SeatPeople } from "./SeatPeople";
import { SeatStages } from "./SeatStages";

const NOBODY: readonly PersonView[] = [];

const useStyles = makeStyles({
  seats: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // Where the row is wide they are explained above the list.
  letters: { gridColumn: "1 / -1", "@media (min-width: 760px)": { display: "none" } },
});

/** Seat by seat: how far it came, and the people, each to be opened from invitation to payment. */
export function PlacePeople({ place }: { readonly place: PlaceView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const people = useOfReview((pane) => peopleOf(pane, place.nama), NOBODY, place.nama);
  if (people === undefined) return <Spinner size="tiny" label={say.loading} />;
  const seats = new Set(place.seats.map(({ nama }) => nama));
  const told = place.seats.flatMap(({ stages }) => stages.map(({ stage }) => stage));
  const others = people.filter(({ peran }) => !seats.has(peran));
  const besides = [...new Set(others.map(({ peran }) => peran))];
  return (
    <div className={styles.seats}>
      {told.length > 0 && (
        <Text size={200} className={styles.letters}>
          {say.lettersMean}
        </Text>
      )}
      {place.seats.map((seat) => (
        <section key={seat.nama} aria-label={seat.nama}>
          <Text weight="semibold" block>
            <StateMark mark={seat.hadir === seat.kuota ? "cocok" : "periksa"} /> {seat.nama}
            {seat.kuota > 0 && seat.hadir > seat.kuota && ` (${say.over(seat.hadir - seat.kuota, 0)})`}
          </Text>
          <SeatStages seat={seat} />
          <SeatPeople people={people.filter(({ peran }) => peran === seat.nama)} stages={toldOf(seat, told)} />
        </section>
      ))}
      {besides.map((peran) => (
        <section key={peran} aria-label={peran || say.otherSeat}>
          <Text weight="semibold" block>
            {peran || say.otherSeat}
          </Text>
          <SeatPeople people={others.filter((one) => one.peran === peran)} stages={peran === "" ? told : []} />
        </section>
      ))}
    </div>
  );
}

/** An office that was invited to a seat is represented by whoever comes: nobody there lacks an invitation. */
function toldOf({ stages }: SeatView, told: readonly Stage[]): readonly Stage[] {
  const invited = stages.some(({ stage, orang }) => stage === "undangan" && orang > 0);
  return invited ? told.filter((stage) => stage !== "undangan") : told;
}
