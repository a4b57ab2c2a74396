import { useEffect, useState } from "react";
import { peopleOf } from "../../session/actions/fromReview";
import { usePane, usePaneState } from "../../session/usePane";
import type { PersonView } from "../../work/views/personView";

/** The people of one place, fetched when they are looked at; undefined until they are here. */
export function usePeople(nama: string): readonly PersonView[] | undefined {
  const pane = usePane();
  const review = usePaneState((state) => state.review);
  const [people, setPeople] = useState<readonly PersonView[]>();
  useEffect(() => {
    let looking = true;
    void peopleOf(pane, nama).then((found) => {
      if (looking) setPeople(found ?? []);
    });
    return () => {
      looking = false;
    };
  }, [pane, nama, review]);
  return people;
}
