/** What Discord shows while a command is typed: names, descriptions and options, in both languages. */
import {
  SlashCommandBooleanOption,
  SlashCommandBuilder,
  SlashCommandIntegerOption,
  SlashCommandStringOption,
} from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commandWords, type Described, optionWords } from './words.ts';

interface Describable {
  setName(name: string): this;
  setNameLocalizations(names: { vi: string }): this;
  setDescription(text: string): this;
  setDescriptionLocalizations(texts: { vi: string }): this;
}

function describe<T extends Describable>(builder: T, { name, description }: Described): T {
  return builder
    .setName(name.en)
    .setNameLocalizations({ vi: name.vi, 'en-US': name.en } as { vi: string })
    .setDescription(description.en)
    .setDescriptionLocalizations({ vi: description.vi, 'en-US': description.en } as { vi: string });
}

/**
 * For servers and for people, in servers, in the bot's direct messages and in private channels; set explicitly, since
 * Discord's defaults depend on the application's settings.
 */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A command that everyone may use, with its own options and then those of all: in which language, and for whom. */
export function readingCommand(
  name: keyof typeof commandWords,
  ...own: (SlashCommandStringOption | SlashCommandIntegerOption)[]
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const command = describe(new SlashCommandBuilder(), commandWords[name])
    .setIntegrationTypes(EVERYWHERE.integration_types)
    .setContexts(EVERYWHERE.contexts);
  command.options.push(...own, languageOption(), privateOption());
  return command.toJSON();
}

/** A text with suggestions while it is typed. */
export function suggestedOption(name: 'search' | 'article' | 'date'): SlashCommandStringOption {
  return describe(new SlashCommandStringOption(), optionWords[name]).setAutocomplete(true);
}

/** How many are to be listed, from `min` to `max`. */
export function countOption(min: number, max: number): SlashCommandIntegerOption {
  return describe(new SlashCommandIntegerOption(), optionWords.count).setMinValue(min).setMaxValue(max);
}

function languageOption(): SlashCommandStringOption {
  return describe(new SlashCommandStringOption(), optionWords.language).addChoices(
    { name: 'Tiếng Việt', value: 'vi', name_localizations: { 'en-US': 'Vietnamese', vi: 'Tiếng Việt' } },
    { name: 'English', value: 'en', name_localizations: { 'en-US': 'English', vi: 'Tiếng Anh' } },
  );
}

function privateOption(): SlashCommandBooleanOption {
  return describe(new SlashCommandBooleanOption(), optionWords.private);
}
