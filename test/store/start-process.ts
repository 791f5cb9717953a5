/** A process of its own that opens the store that its first argument describes, and closes it. Used by the contract test. */
import { openStore } from '../../src/store/open.ts';

const store = await openStore(JSON.parse(process.argv[2] ?? ''));
await store.close();
