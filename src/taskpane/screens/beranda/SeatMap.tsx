import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../messages/format";
import { berandaIn } from "../../../messages/pane/beranda";
import { arrowKeys } from "../../parts/arrowKeys";
import { Named } from "../../parts/Named";
import { useSay } from "../../parts/useSay";
import { completeKabKota, quotaOf } from "../../session/places";
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
  // Another shape as well as another colour: one too many.
  extra: {
    border: "none",
    borderRadius: tokens.borderRadiusNone,
    transform: "rotate(45deg) scale(0.8)",
    backgroundColor: tokens.colorStatusWarningForeground3,
    forcedColorAdjust: "none",
  },
});

/** People against the plan, and a dot for every seat of every kab/kota: an empty seat is hollow. */
export function SeatMap({ review }: { readonly review: ReviewView }) {
  const styles = useStyles();
  const say = useSay(berandaIn);
  const language = usePaneState((state) => state.language);
  const line = (key: string) => review.summary.heads.find((one) => one.key === key);
  const text = (value: number) => formatNumber(value, language);
  const hadir = line("hadirRencana");
  const { complete, inAll } = completeKabKota(review.places);
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
        {line("kabKotaLengkap")?.value !== undefined && <Text>{say.kabKota(text(complete), text(inAll))}</Text>}
      </div>
      {hadir?.value !== undefined && (
        <ul className={styles.map} aria-label={say.seatMap} onKeyDown={arrowKeys("horizontal", "li")}>
          {review.places
            .filter((place) => quotaOf(place) > 0)
            .map((place, index) => (
              <Named key={place.nama} name={say.place(place.nama, place.seats)}>
                <li className={styles.place} tabIndex={index === 0 ? 0 : -1}>
                  {dotsOf(place).map((dot, index) => (
                    <span key={index} className={mergeClasses(styles.seat, dot !== "empty" && styles[dot])} />
                  ))}
                </li>
              </Named>
            ))}
        </ul>
      )}
    </section>
  );
}

type Dot = "taken" | "empty" | "extra";

/** One dot a seat of the quota, in the order of the seats, and one for each person beyond the quota of a seat. */
function dotsOf({ seats }: PlaceView): readonly Dot[] {
  return seats.flatMap(({ kuota, hadir }) =>
    Array.from({ length: Math.max(kuota, hadir) }, (_, index): Dot =>
      index >= kuota ? "extra" : index < hadir ? "taken" : "empty",
    ),
  );
}
