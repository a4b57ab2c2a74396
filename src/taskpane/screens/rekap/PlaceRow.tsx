import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { rekapIn } from "../../../messages/pane/rekap";
import { useSay } from "../../parts/useSay";
import { asPlanned, quotaOf, seated } from "../../session/places";
import type { PlaceView } from "../../work/views/reviewView";
import { PlacePeople } from "./PlacePeople";
import { SeatDots } from "./SeatDots";
import { stateOf } from "./stateOf";
import { usePlaceStyles } from "./usePlaceStyles";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    border: "none",
    backgroundColor: "transparent",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    minHeight: "36px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  // Words instead of two figures: the name beside them keeps its room.
  words: { "@media (max-width: 399px)": { whiteSpace: "normal", maxWidth: "100px" } },
  wide: { "@media (max-width: 759px)": { display: "none" } },
  narrow: { "@media (min-width: 760px)": { display: "none" } },
  seat: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalSNudge },
  letters: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre" },
  lacking: { fontWeight: tokens.fontWeightSemibold },
});

/** One place and its seats; pressed, the people who sat there and who were invited. */
export function PlaceRow({
  place,
  seats,
  open,
  onOpen,
}: {
  readonly place: PlaceView;
  readonly seats: readonly string[];
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  const row = usePlaceStyles();
  const say = useSay(rekapIn);
  const id = useId();
  const state = stateOf(place, say);
  const quota = quotaOf(place);
  const nama = place.level === "lain" ? say.elsewhere(place.nama) : place.nama;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(row.rowOf(seats.length), styles.button)}
        style={row.columns(seats.length)}
        aria-expanded={open}
        aria-controls={id}
        aria-label={say.place(nama, place.seats, state)}
        onClick={onOpen}
      >
        <Text>{nama}</Text>
        {seats.map((kursi) => {
          const seat = place.seats.find((one) => one.nama === kursi);
          return (
            <span
              key={kursi}
              className={styles.seat}
              title={say.seatOf(
                kursi,
                (seat?.stages ?? []).map(({ stage, orang }) => say.stage(say.stages[stage], orang, seat?.kuota ?? 0)),
              )}
            >
              {seat === undefined ? (
                <SeatDots hadir={0} kuota={0} />
              ) : (
                <>
                  <SeatDots hadir={seat.hadir} kuota={seat.kuota} />
                  <Text size={200} className={mergeClasses(styles.wide, styles.letters)}>
                    {seat.stages.map(({ stage, orang }) => (orang === 0 ? "\u00b7" : say.letters[stage])).join(" ")}
                  </Text>
                </>
              )}
            </span>
          );
        })}
        <Text
          className={mergeClasses(
            styles.count,
            quota === 0 && styles.words,
            quota > 0 && !asPlanned(place) && styles.lacking,
          )}
        >
          <span className={styles.narrow}>
            {quota === 0 ? state : say.seats(seated(place), quota, place.withoutSeat)}
          </span>
          <span className={styles.wide}>{state}</span>
        </Text>
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      </button>
      <div id={id} hidden={!open}>
        {open && <PlacePeople place={place} />}
      </div>
    </li>
  );
}
