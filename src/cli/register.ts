/** `npm run register -- [--guild ID] [--remove]`: tells Discord the commands without starting the bot. */
import { join } from 'node:path';
import { type APIApplication, DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { secretsOf } from '../config.ts';
import { readSettings } from '../env-file.ts';
import { endingOf, exitCodes, Fatal, reachDiscord } from '../exit.ts';
import { createScrub } from '../log.ts';
import { register } from '../register.ts';
import { print } from './print.ts';
import { argumentsOrExit, parseArguments, UsageError } from './usage.ts';

const USAGE = `npm run register                  for all servers
npm run register -- --guild ID    for one server alone, where a change shows at once
npm run register -- --remove      takes them away again (with --guild ID: from that server)`;

process.exitCode = await main(argumentsOrExit(USAGE, readArguments));

async function main({ guild, remove }: ReturnType<typeof readArguments>): Promise<number> {
  let scrub = createScrub([]);
  try {
    const config = readSettings(join(import.meta.dirname, '../../.env'));
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
    const changed = await reachDiscord(() => register(rest, { applicationId, guildId: guild }, wanted)).catch(
      (error) => {
        throw guild && isNotThere(error) ? notThere(guild, error) : error;
      },
    );
    print(`${name}: ${outcome(changed, wanted.length, guild ? `server ${guild}` : 'all servers')}.`);
    return exitCodes.stopped;
  } catch (error) {
    const { code, sentence } = endingOf(error);
    console.error(
      scrub(sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))),
    );
    return code;
  }
}

function outcome(changed: boolean, commands: number, where: string): string {
  if (commands === 0)
    return changed ? `all commands removed from ${where}` : `${where} had no commands to remove`;
  return changed ? `${commands} commands now in ${where}` : `${where} had them already`;
}

/** Whether Discord refuses for want of the bot in a server, or of the server itself. */
function isNotThere(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  return error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild;
}

function notThere(guild: string, cause: unknown): Fatal {
  return new Fatal(
    exitCodes.settings,
    `The bot may not put commands into server ${guild}: invite it there with the scope applications.commands, or check the id.`,
    { cause },
  );
}

/** @throws UsageError */
function readArguments(args: string[]): { guild?: string; remove: boolean } {
  const { guild, remove = false } = parseArguments({
    args,
    options: { guild: { type: 'string' }, remove: { type: 'boolean' } },
  }).values;
  if (guild !== undefined && !/^\d{17,20}$/.test(guild)) {
    throw new UsageError('--guild takes the id of a server: 17 to 20 digits.');
  }
  return { guild, remove };
}
