import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { arrowKeys } from "../../parts/arrowKeys";
import { useSay } from "../../parts/useSay";
import type { ReviewView } from "../../work/views/reviewView";
import { incompleteFirst, isAbsent, seatNames } from "./placeOrder";
import { PlaceRow } from "./PlaceRow";
import { SeatDots } from "./SeatDots";
import { usePlaceStyles } from "./usePlaceStyles";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, alignItems: "center" },
  sign: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Narrow rows have no letters: they stand, and are explained, where a row is opened.
  letters: { "@media (max-width: 759px)": { display: "none" } },
  head: { "@media (max-width: 759px)": { display: "none" } },
});

/** The province and every kab/kota with its seats; an empty seat is what to look for. */
export function Places({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const row = usePlaceStyles();
  const say = useSay(rekapIn);
  const [emptyFirst, setEmptyFirst] = useState(false);
  const [open, setOpen] = useState<string>();
  const { places } = review;
  const seats = useMemo(() => seatNames(places), [places]);
  const [all, setAll] = useState(false);
  const absent = places.filter(isAbsent).length;
  const listed = all ? places : places.filter((place) => !isAbsent(place));
  const shown = emptyFirst ? incompleteFirst(listed) : listed;
  const counted = places.some(({ named }) => named > 0);
  if (!counted) return <Text>{say.noPeople}</Text>;
  const attended = places.some((place) => place.withoutSeat > 0 || place.seats.some(({ hadir }) => hadir > 0));
  return (
    <div className={styles.page}>
      {!attended && <Text>{say.onlyInvited}</Text>}
      {seats.length > 0 && (
        <>
          <Checkbox
            label={say.incompleteFirst}
            checked={emptyFirst}
            onChange={(_event, { checked }) => setEmptyFirst(checked === true)}
          />
          <div className={styles.legend} role="group" aria-label={say.legend}>
            <Text size={200} className={styles.sign}>
              <SeatDots hadir={1} kuota={1} /> {say.taken}
            </Text>
            <Text size={200} className={styles.sign}>
              <SeatDots hadir={0} kuota={1} /> {say.empty}
            </Text>
            <Text size={200} className={styles.letters}>
              {say.lettersMean}
            </Text>
          </div>
        </>
      )}
      <div aria-hidden className={styles.head}>
        <div className={row.rowOf(seats.length)} style={row.columns(seats.length)}>
          <span />
          {seats.map((nama) => (
            <Text key={nama} size={200} weight="semibold">
              {nama}
            </Text>
          ))}
        </div>
      </div>
      <ul className={styles.list} aria-label={say.places} onKeyDown={arrowKeys("vertical", "button[aria-expanded]")}>
        {shown.map((place) => (
          <PlaceRow
            key={place.nama}
            place={place}
            seats={seats}
            open={open === place.nama}
            onOpen={() => setOpen(open === place.nama ? undefined : place.nama)}
          />
        ))}
      </ul>
      {absent > 0 && (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say.hideAbsent : say.showAbsent(absent)}
          </Button>
        </div>
      )}
    </div>
  );
}
