import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../messages/format";
import { berandaIn } from "../../../messages/pane/beranda";
import { arrowKeys } from "../../parts/arrowKeys";
import { Named } from "../../parts/Named";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import type { PlaceView, ReviewView } from "../../work/views/reviewView";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  map: {
    display: "flex",
    flexWrap: "wrap",
    // Twenty places beside one another in a pane of 320 px.
    gap: "2px",
    listStyleType: "none",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  place: {
    display: "grid",
    gridTemplateColumns: "repeat(1, 9px)",
    rowGap: "2px",
    padding: "2px 1px",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  seat: {
    width: "9px",
    height: "9px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  taken: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
});

/** People against the plan, and a dot for every seat of every kab/kota: an empty seat is hollow. */
export function SeatMap({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const say = useSay(berandaIn);
  const language = usePaneState((state) => state.language);
  const line = (key: string) => review.summary.heads.find((one) => one.key === key);
  const text = (value: number) => formatNumber(value, language);
  const hadir = line("hadirRencana");
  const complete = line("kabKotaLengkap");
  const difference = hadir?.difference;
  return (
    <section>
      <div className={styles.head}>
        <Text weight="semibold">
          {hadir?.value === undefined
            ? say.pesertaUnknown
            : say.peserta(
                text(hadir.value),
                hadir.plan === undefined ? undefined : text(hadir.plan),
                difference === undefined || difference === 0
                  ? undefined
                  : `${difference > 0 ? "+" : "-"}${text(Math.abs(difference))}`,
              )}
        </Text>
        {complete?.value !== undefined && complete.plan !== undefined && (
          <Text>{say.kabKota(text(complete.value), text(complete.plan))}</Text>
        )}
      </div>
      {hadir?.value !== undefined && (
        <ul className={styles.map} aria-label={say.seatMap} onKeyDown={arrowKeys("horizontal", "li")}>
          {review.places
            .filter(({ seats }) => seats.some(({ kuota }) => kuota > 0))
            .map((place, index) => (
              <Named key={place.nama} name={say.place(place.nama, place.seats)}>
                <li className={styles.place} tabIndex={index === 0 ? 0 : -1}>
                  {dotsOf(place).map((taken, index) => (
                    <span key={index} className={mergeClasses(styles.seat, taken && styles.taken)} />
                  ))}
                </li>
              </Named>
            ))}
        </ul>
      )}
    </section>
  );
}

/** One dot a seat of the quota, in the order of the seats; true where somebody sat there. */
function dotsOf({ seats }: PlaceView): readonly boolean[] {
  return seats.flatMap(({ kuota, hadir }) => Array.from({ length: kuota }, (_, index) => index < hadir));
}
