import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { useSay } from "../../parts/useSay";
import type { Settings } from "../../session/paneState";
import { usePane, usePaneState } from "../../session/usePane";
import { AcaraForm } from "./acara/AcaraForm";
import { CheckList } from "./CheckList";
import { DecisionsFile } from "./DecisionsFile";
import { Layouts } from "./Layouts";
import { Person } from "./Person";

const Ketentuan = lazy(() => import(/* webpackChunkName: "ketentuan" */ "./ketentuan/Ketentuan"));

const useStyles = makeStyles({
  page: { maxWidth: "1180px" },
  // Lines stay as long as they can be read; the form and the list of checks use the room themselves.
  narrow: { maxWidth: "640px" },
  title: { display: "block" },
  help: { minHeight: "24px" },
  about: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

const WIDE: readonly Settings[] = ["acara", "ketentuan", "checks"];

/** Everything that is not the work itself, section by section. */
export default function Pengaturan() {
  const styles = useStyles();
  const { store } = usePane();
  const say = useSay(pengaturanIn);
  const unsaved = usePaneState((state) => state.acaraDraft !== undefined);
  const asked = usePaneState((state) => state.settings);
  const [opened, setOpened] = useState<readonly unknown[]>(asked === undefined && !unsaved ? [] : [asked ?? "acara"]);
  useEffect(() => {
    if (asked !== undefined) setOpened((before) => [...new Set([...before, asked])]);
  }, [asked]);
  const sections: readonly (readonly [Settings, ReactNode])[] = [
    ["acara", <AcaraForm />],
    [
      "ketentuan",
      <Suspense fallback={null}>
        <Ketentuan />
      </Suspense>,
    ],
    ["checks", <CheckList />],
    ["person", <Person />],
    ["remembered", <Layouts />],
    ["decisions", <DecisionsFile />],
    [
      "about",
      <div className={styles.about}>
        <Text>{say.about.promise}</Text>
        <Link className={styles.help} href="bantuan.html" target="_blank">
          {say.about.help}
        </Link>
      </div>,
    ],
  ];
  return (
    <div className={styles.page}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {say.title}
      </Text>
      <Accordion
        collapsible
        multiple
        openItems={[...opened]}
        onToggle={(_event, { openItems }) => {
          setOpened(openItems);
          store.setState({ settings: undefined, settingsField: undefined });
        }}
      >
        {sections.map(([key, content]) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as="h3">{say.sections[key]}</AccordionHeader>
            <AccordionPanel className={WIDE.includes(key) ? undefined : styles.narrow} collapseMotion={null}>
              {content}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
