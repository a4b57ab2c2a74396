import { HostFailure } from "../../core/host";

/** Makes one request of something that lasts; throws where that was given up. */
export type Asking = <A>(request: () => Promise<A>) => Promise<A>;

/**
 * Work of many requests, each of which is watched by itself. Where it asks nothing and does not end for `limit`
 * milliseconds it is given up, so that others need not wait for it for ever; it cannot ask anything more then.
 */
export function lasting<T>(limit: number, work: (asking: Asking) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const silent = new HostFailure("no-answer", "Timeout", "unknown");
    let over = false;
    let open = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => {
        over = true;
        reject(silent);
      }, limit);
    };
    const asking: Asking = async (request) => {
      if (over) throw silent;
      open += 1;
      clearTimeout(timer);
      try {
        return await request();
      } finally {
        open -= 1;
        if (open === 0 && !over) wait();
      }
    };
    wait();
    work(asking)
      .then(resolve, reject)
      .finally(() => {
        over = true;
        clearTimeout(timer);
      });
  });
}
