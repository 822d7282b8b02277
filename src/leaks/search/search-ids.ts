import { Feeding } from './feeding.ts';
import { type Findings, together } from './findings.ts';
import { readByFeeding } from './read-on-main-thread.ts';
import type { SearchRequest } from './search-request.ts';
import { orderFor } from './thread-order.ts';
import { Thread } from './threads.ts';

/**
 * Searches a few objects, by their ids, in a thread of their own. Where the end is said before all is read, the result is
 * what was found until then.
 * @throws {GitFailure} when git cannot read one of them
 */
export async function searchIds(
  request: Pick<SearchRequest, 'store' | 'now' | 'hashesLines' | 'ending'>,
  ids: readonly string[],
): Promise<Findings> {
  const { store, now, ending } = request;
  const thread = new Thread(now);
  const idLength = store.idLength;
  const lines = async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from(ids.map((id) => `${id}\n`).join(''));
  };
  try {
    const feeding = new Feeding(thread, orderFor(request, true));
    const whole = readByFeeding(store, feeding, lines(), idLength, () => {}).then(() => thread.report());
    whole.catch(() => {});
    const found = await (ending === undefined ? whole : Promise.race([ending.ended, whole]));
    return together([found ?? thread.soFar]);
  } finally {
    await thread.stop();
  }
}
