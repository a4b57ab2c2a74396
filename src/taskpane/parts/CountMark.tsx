import { CounterBadge } from "@fluentui/react-components";

/** How many things are wrong, beside the name of the screen that lists them. No part of the first load. */
export default function CountMark({ count }: { readonly count: number }) {
  return <CounterBadge size="small" color="danger" count={count} overflowCount={99} />;
}
