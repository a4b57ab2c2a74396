import { useCallback, useRef, type FocusEvent, type KeyboardEvent, type RefCallback } from "react";
import { arrowKeys } from "./arrowKeys";

interface OneStop {
  readonly ref: RefCallback<HTMLElement>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * For the element around a long list of controls: the Tab key stops at one of them alone, the one that had the focus last,
 * and what stands behind the list is soon reached; up and down lead to the others. `among` selects the controls.
 */
export function useOneStop(among: string): OneStop {
  const stop = useRef<HTMLElement>(undefined);
  const settle = useCallback(
    (list: HTMLElement) => {
      const controls = [...list.querySelectorAll<HTMLElement>(among)];
      if (stop.current === undefined || !controls.includes(stop.current)) {
        stop.current = controls.find((one) => one.ariaExpanded === "true") ?? controls[0];
      }
      for (const one of controls) one.tabIndex = one === stop.current ? 0 : -1;
    },
    [among],
  );
  const ref = useCallback(
    (list: HTMLElement | null) => {
      if (list === null) return undefined;
      settle(list);
      const watch = new MutationObserver(() => settle(list));
      watch.observe(list, { childList: true, subtree: true });
      return () => watch.disconnect();
    },
    [settle],
  );
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!target.matches(among)) return;
    stop.current = target;
    settle(currentTarget);
  };
  return { ref, onFocus, onKeyDown: arrowKeys("vertical", among) };
}
