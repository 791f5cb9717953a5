/** `npm run register -- [--guild ID] [--remove]`: tells Discord the commands without starting the bot. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type APIApplication, REST, Routes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { readConfig, secretsOf } from '../config.ts';
import { endingOf, exitCodes, Fatal, reachDiscord } from '../exit.ts';
import { createScrub } from '../log.ts';
import { register } from '../register.ts';

const USAGE = `npm run register                  for all servers
npm run register -- --guild ID    for one server alone, where a change shows at once
npm run register -- --remove      takes them away again (with --guild ID: from that server)`;

process.exitCode = await main();

async function main(): Promise<number> {
  let scrub = createScrub([]);
  try {
    const { guild, remove } = readArguments();
    const envFile = join(import.meta.dirname, '../../.env');
    if (existsSync(envFile)) process.loadEnvFile(envFile);
    const config = readConfig(process.env);
    scrub = createScrub(secretsOf(config));
    if (config.token === null) {
      throw new Fatal(
        exitCodes.settings,
        'Set DISCORD_TOKEN: the local Discord learns its commands from "npm start".',
      );
    }

    const rest = new REST({ api: config.apiUrl }).setToken(config.token);
    const application = await reachDiscord(() => rest.get(Routes.currentApplication()));
    const { id: applicationId, name } = application as APIApplication;
    const wanted = remove ? [] : commands.map(({ data }) => data);
    const changed = await register(rest, { applicationId, guildId: guild }, wanted);
    const where = guild ? `server ${guild}` : 'all servers';
    console.log(
      `${name}: ${changed ? `${wanted.length} commands now in ${where}` : `${where} had them already`}.`,
    );
    return exitCodes.stopped;
  } catch (error) {
    const { code, sentence } = endingOf(error);
    console.error(
      scrub(sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))),
    );
    return code;
  }
}

function readArguments(): { guild?: string; remove: boolean } {
  try {
    const { guild, remove = false } = parseArgs({
      options: { guild: { type: 'string' }, remove: { type: 'boolean' } },
    }).values;
    if (guild !== undefined && !/^\d{17,20}$/.test(guild)) {
      throw new Error('--guild takes the id of a server: 17 to 20 digits.');
    }
    return { guild, remove };
  } catch (error) {
    throw new Fatal(exitCodes.settings, `${(error as Error).message}\n\n${USAGE}`);
  }
}
