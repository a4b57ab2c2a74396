import { makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { rekapIn } from "../../../messages/pane/rekap";
import { StateMark } from "../../parts/StateMark";
import { useSay } from "../../parts/useSay";
import type { PlaceView } from "../../work/views/reviewView";
import { SeatPeople } from "./SeatPeople";
import { usePeople } from "./usePeople";

const useStyles = makeStyles({
  seats: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Seat by seat: how many of the quota are taken, who came, and who was invited. */
export function PlacePeople({ place }: { readonly place: PlaceView }) {
  const styles = useStyles();
  const say = useSay(rekapIn);
  const people = usePeople(place.nama);
  if (people === undefined) return <Spinner size="tiny" label={say.loading} />;
  const seated = new Set(place.seats.map(({ nama }) => nama));
  const others = people.filter(({ peran }) => !seated.has(peran));
  return (
    <div className={styles.seats}>
      {place.seats.map(({ nama, hadir, kuota, diundang }) => (
        <section key={nama} aria-label={nama}>
          <Text weight="semibold" block>
            {nama}
          </Text>
          <Text size={200} block>
            <StateMark mark={hadir < kuota ? "periksa" : "cocok"} /> {say.seat(hadir, kuota, diundang)}
          </Text>
          <SeatPeople people={people.filter(({ peran }) => peran === nama)} />
        </section>
      ))}
      {others.length > 0 && (
        <section aria-label={say.otherSeat}>
          <Text weight="semibold" block>
            {say.otherSeat}
          </Text>
          <SeatPeople people={others} />
        </section>
      )}
    </div>
  );
}
