// Before anything else: a Node that is new enough, the packages, and a compile cache, which saves a quarter of a second.
// Plain JavaScript on purpose: it must run on a Node that is too old for the TypeScript beside it.
import module from 'node:module';
import { join } from 'node:path';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 26) {
  console.error(
    `Dấu Mốc needs Node 26 and this is Node ${process.versions.node}: run "npm ci", which brings Node 26 along for most systems, or install Node 26 yourself.`,
  );
  process.exit(1);
}
try {
  import.meta.resolve('discord.js');
} catch {
  // It throws for nothing else.
  console.error('The packages that Dấu Mốc needs are not here: run "npm ci".');
  process.exit(1);
}
// Not in the temporary folder, Node's own choice: whoever else writes there could have the bot run what they like.
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
