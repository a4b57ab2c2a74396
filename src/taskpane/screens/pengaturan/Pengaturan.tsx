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
import { pengaturanIn } from "../../../messages/pane/pengaturan";
import { useSay } from "../../parts/useSay";
import { usePaneState } from "../../session/usePane";
import { AcaraForm } from "./acara/AcaraForm";
import { CheckList } from "./CheckList";
import { DecisionsFile } from "./DecisionsFile";
import { Layouts } from "./Layouts";
import { Person } from "./Person";

const useStyles = makeStyles({
  page: { maxWidth: "640px" },
  title: { display: "block" },
  help: { minHeight: "24px" },
  about: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

/** Everything that is not the work itself, section by section. */
export default function Pengaturan() {
  const styles = useStyles();
  const say = useSay(pengaturanIn);
  const unsaved = usePaneState((state) => state.acaraDraft !== undefined);
  const sections = [
    ["acara", <AcaraForm key="acara" />],
    ["checks", <CheckList key="checks" />],
    ["person", <Person key="person" />],
    ["remembered", <Layouts key="remembered" />],
    ["decisions", <DecisionsFile key="decisions" />],
    [
      "about",
      <div key="about" className={styles.about}>
        <Text>{say.about.promise}</Text>
        <Link className={styles.help} href="bantuan.html" target="_blank">
          {say.about.help}
        </Link>
      </div>,
    ],
  ] as const;
  return (
    <div className={styles.page}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {say.title}
      </Text>
      <Accordion collapsible multiple defaultOpenItems={unsaved ? ["acara"] : []}>
        {sections.map(([key, content]) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as="h3">{say.sections[key]}</AccordionHeader>
            <AccordionPanel>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
