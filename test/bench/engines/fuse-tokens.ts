/** fuse.js with token search: each word for itself, any of them, weighed by how rare it is. */
import type { BuildEngine } from '../engine.ts';
import { buildFuse } from './fuse.ts';

export const build: BuildEngine = buildFuse({ useTokenSearch: true });
