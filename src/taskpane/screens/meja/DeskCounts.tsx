import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { countTamu, type PlaceCount } from "../../../core/meja/counts";
import { mejaIn } from "../../../messages/pane/meja";
import { SeatDots } from "../rekap/SeatDots";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import { useMeja, useTamu } from "./useMeja";

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  place: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "28px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0 },
  seats: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  figures: { fontVariantNumeric: "tabular-nums", minWidth: "56px", textAlign: "right" },
});

/** Every kab/kota and the province: seat by seat, and how many of the invited are there. */
export function DeskCounts() {
  const styles = useStyles();
  const say = useSay(mejaIn);
  const acara = usePaneState((state) => state.acara);
  const sesi = useMeja((state) => state.sesi);
  const people = useTamu();
  const { places } = useMemo(() => countTamu(people, sesi, acara), [people, sesi, acara]);
  const named = ({ kabKota }: PlaceCount) => kabKota ?? say.provinsi(acara.wilayah.namaProvinsi);
  return (
    <section>
      <Subtitle2 as="h3" block className={styles.heading}>
        {say.counts}
      </Subtitle2>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place.asal} className={styles.place}>
            <Text className={styles.name}>{named(place)}</Text>
            <span
              className={styles.seats}
              role="img"
              aria-label={place.seats.map(({ nama, hadir, diundang }) => say.seat(nama, hadir, diundang)).join("; ")}
            >
              {place.seats.map(({ peran, hadir, kuota }) => (
                <SeatDots key={peran} hadir={hadir} kuota={kuota} />
              ))}
            </span>
            <Text className={styles.figures}>
              {place.hadir}/{place.diundang}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
