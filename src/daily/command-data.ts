/** What Discord shows while /schedule and /remind are typed. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { EVERYWHERE } from '../command-data.ts';
import { dailyCommandWords, dailyWords } from './words.ts';

/** Manage Server only, and in servers only. */
export function scheduleData(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named('schedule'),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [
      subcommand('set', [
        channel(),
        text('time', true),
        zone(),
        language('language'),
        role(),
        emptyDay(),
        ahead(),
      ]),
      ...(['show', 'test', 'pause', 'resume', 'skip', 'off'] as const).map((name) => subcommand(name)),
    ],
  };
}

/** Everyone, everywhere. */
export function remindData(): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named('remind'),
    ...EVERYWHERE,
    options: [
      subcommand('on', [text('time', false), zone(), language('own-language'), emptyDay(), ahead()]),
      subcommand('own-off'),
    ],
  };
}

type Name = keyof typeof dailyCommandWords;

function named(name: Name) {
  const words = dailyCommandWords[name];
  return {
    name: words.name.en,
    name_localizations: { vi: words.name.vi, 'en-US': words.name.en },
    description: words.description.en,
    description_localizations: { vi: words.description.vi, 'en-US': words.description.en },
  };
}

function subcommand(
  name: Name,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, ...named(name), options };
}

function text(name: 'time', required: boolean): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(name),
    required,
    min_length: 1,
    max_length: 20,
  };
}

function channel(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Channel,
    ...named('channel'),
    required: true,
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildForum,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
      ChannelType.AnnouncementThread,
    ],
  };
}

function zone(): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, ...named('zone'), autocomplete: true };
}

function role(): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Role, ...named('role') };
}

function language(name: 'language' | 'own-language'): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(name),
    choices: (['vi', 'en', 'both'] as const).map((value) => choice(value, (w) => w.languages[value])),
  };
}

function emptyDay(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named('empty-day'),
    choices: (['nothing', 'quote', 'upcoming'] as const).map((value) =>
      choice(value, (w) => w.emptyDays[value]),
    ),
  };
}

function ahead(): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Integer,
    ...named('ahead'),
    choices: [0, 1, 7, 30].map((value) => choice(value, (w) => w.aheadOf(value))),
  };
}

function choice<T extends string | number>(value: T, say: (words: (typeof dailyWords)['en']) => string) {
  return {
    name: say(dailyWords.en),
    value,
    name_localizations: { vi: say(dailyWords.vi), 'en-US': say(dailyWords.en) },
  };
}
