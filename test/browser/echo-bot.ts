/** A small bot for the page's own tests: one command for each thing that the page must show. */
import { setTimeout as wait } from 'node:timers/promises';
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  type ChatInputCommandInteraction,
  Client,
  EmbedBuilder,
  type Interaction,
  InteractionContextType,
  MentionableSelectMenuBuilder,
  MessageFlags,
  ModalBuilder,
  RoleSelectMenuBuilder,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { afterAll, beforeAll } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';

/** Everything that must stay text: markup, scripts, addresses, zero-width and direction-turning characters. */
export const hostileText = [
  '<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script>',
  '[press](javascript:window.hacked=1) [press](data:text/html,x) [https://a.vn](https://b.vn)',
  '\u202Eđảo ngược \u200B\u200B\uFEFF **bold <b onclick=x>** `<iframe>`',
  '# <h1 onclick=x>',
  '```\n</code><script>window.hacked=1</script>\n```',
  `${'w'.repeat(300)} end of the hostile text`,
].join('\n');

const commands = [
  new SlashCommandBuilder().setName('hostile').setDescription('Text that must stay text'),
  new SlashCommandBuilder()
    .setName('needs')
    .setDescription('Needs a number')
    .addIntegerOption((option) =>
      option.setName('number').setDescription('0 to 30').setRequired(true).setMinValue(0).setMaxValue(30),
    )
    .addRoleOption((option) => option.setName('role').setDescription('Whom to tell'))
    .addUserOption((option) => option.setName('user').setDescription('From whom'))
    .setContexts(InteractionContextType.Guild),
  new SlashCommandBuilder()
    .setName('repeat')
    .setDescription('Needs nothing')
    .addIntegerOption((option) => option.setName('times').setDescription('How often'))
    .addStringOption((option) =>
      option.setName('note').setDescription('Any').setMinLength(2).setMaxLength(5),
    ),
  new SlashCommandBuilder()
    .setName('pick')
    .setDescription('Has choices')
    .addStringOption((option) =>
      option
        .setName('tongue')
        .setDescription('In which language')
        .setRequired(true)
        .addChoices(
          { name: 'Vietnamese', value: 'vi', name_localizations: { vi: 'Tiếng Việt' } },
          { name: 'English', value: 'en' },
        ),
    ),
  new SlashCommandBuilder().setName('private').setDescription('An answer for the asker alone'),
  new SlashCommandBuilder()
    .setName('place')
    .setDescription('Posts in a channel')
    .addChannelOption((option) =>
      option
        .setName('channel')
        .setDescription('Where')
        .setRequired(true)
        .addChannelTypes(ChannelType.GuildAnnouncement),
    ),
  new SlashCommandBuilder()
    .setName('find')
    .setDescription('Suggests')
    .addStringOption((option) => option.setName('words').setDescription('Any').setAutocomplete(true)),
  new SlashCommandBuilder().setName('slow').setDescription('Thinks before it answers'),
  new SlashCommandBuilder().setName('twice').setDescription('Answers, and then adds something'),
  new SlashCommandBuilder().setName('card').setDescription('An embed with text, fields and a footer'),
  new SlashCommandBuilder().setName('picture').setDescription('A picture with a description'),
  new SlashCommandBuilder().setName('file').setDescription('A file with a description'),
  new SlashCommandBuilder().setName('spoiler').setDescription('Text that is hidden at first'),
  new SlashCommandBuilder().setName('several').setDescription('A select menu of several'),
  new SlashCommandBuilder().setName('members').setDescription('Select menus of people, roles and channels'),
  new SlashCommandBuilder().setName('illustrated').setDescription('An embed with a picture and a thumbnail'),
  new SlashCommandBuilder().setName('menu').setDescription('A select menu'),
  new SlashCommandBuilder().setName('copy').setDescription('Buttons that each add a message'),
  new SlashCommandBuilder().setName('form').setDescription('A form'),
  new SlashCommandBuilder().setName('silent').setDescription('Never answers'),
];

/** A PNG of one red pixel. */
const redDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

export interface Served {
  discord: LocalDiscord;
  stopBot(): Promise<void>;
  /** The bot, and then the server. */
  stop(): Promise<void>;
}

/** A local Discord with that bot, for all tests of a file or a block; neither is started where there is no browser. */
export function echoBotFor({ isThere }: { isThere: boolean }): Served {
  const served = {} as Served;
  beforeAll(async () => {
    if (!isThere) return;
    const discord = await startLocalDiscord();
    const stopBot = await startEchoBot(discord);
    const stop = async () => {
      served.stop = async () => {};
      await stopBot();
      await discord.close();
    };
    Object.assign(served, { discord, stopBot, stop });
  });
  afterAll(() => served.stop?.());
  return served;
}

/** Logs in and registers its commands; gives the function that ends it. */
async function startEchoBot(discord: LocalDiscord): Promise<() => Promise<void>> {
  const client = new Client({ intents: [], rest: { api: discord.api } });
  client.on('interactionCreate', answer);
  await client.login(discord.token);
  if (!client.isReady()) await new Promise((resolve) => client.once('clientReady', resolve));
  await client.application!.commands.set(commands.map((command) => command.toJSON()));
  return () => client.destroy();
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) await answerCommand(interaction);
  else if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    // Suggestions for one letter come later than those for two.
    if (typed.length === 1) await wait(500);
    if (typed === 'broken') return;
    await interaction.respond(typed === 'none' ? [] : [{ name: `for “${typed}”`, value: typed || '-' }]);
  } else if (interaction.isButton()) {
    const { customId } = interaction;
    if (customId === 'slow') await wait(300);
    if (customId === 'slow' || customId === 'quick') await interaction.reply(`A ${customId} copy`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.update({ content: `You picked: ${interaction.values.join()}`, components: [] });
  } else if (interaction.isUserSelectMenu()) {
    await interaction.reply(`People: ${interaction.users.map(({ displayName }) => displayName).join()}`);
  } else if (interaction.isRoleSelectMenu()) {
    await interaction.reply(`Roles: ${interaction.roles.map(({ name }) => name).join()}`);
  } else if (interaction.isMentionableSelectMenu()) {
    const { users, roles } = interaction;
    const names = [...users.map(({ displayName }) => displayName), ...roles.map(({ name }) => name)];
    await interaction.reply(`Both: ${names.join()}`);
  } else if (interaction.isChannelSelectMenu()) {
    const names = interaction.channels.map((channel) => 'name' in channel && channel.name);
    await interaction.reply(`Channels: ${names.join()}`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Thank you: ${interaction.fields.getTextInputValue('what')}`);
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<unknown> {
  switch (interaction.commandName) {
    case 'hostile': {
      const embed = new EmbedBuilder()
        .setTitle(hostileText.slice(0, 256))
        .setDescription(hostileText)
        .setFooter({ text: '\u202E<b>đảo ngược' })
        .addFields({ name: '<b>\u202Etên', value: hostileText });
      return interaction.reply({ content: hostileText, embeds: [embed] });
    }
    case 'needs':
    case 'repeat':
    case 'pick':
      return interaction.reply(
        interaction.options.data.map(({ name, value }) => `${name}: ${value}`).join(', ') || 'nothing',
      );
    case 'private':
      return interaction.reply({ content: 'Between us', flags: MessageFlags.Ephemeral });
    case 'place': {
      const { id } = interaction.options.getChannel('channel', true);
      const posted = await interaction.client.rest.post(Routes.channelMessages(id), {
        body: { content: 'Posted here' },
      });
      const address = `https://discord.com/channels/${interaction.guildId}/${id}/${(posted as { id: string }).id}`;
      return interaction.reply({ content: `Posted: ${address}`, flags: MessageFlags.Ephemeral });
    }
    case 'find':
      return interaction.reply(`looked for ${interaction.options.getString('words')}`);
    case 'slow':
      await interaction.deferReply();
      await wait(300);
      return interaction.editReply('Here it is');
    case 'twice':
      await interaction.reply('Once');
      return interaction.followUp('And again');
    case 'card': {
      const field = (name: string, inline: boolean) => ({ name, value: `Value of ${name}`, inline });
      const embed = new EmbedBuilder()
        .setTitle('A title')
        .setColor(0x3b8ea5)
        .setDescription(
          '# Heading\n> quoted\n- first\n  1. inner\n```\ncode\n```\n[source](https://example.com/a) \\*plain\\*',
        )
        .addFields(field('one', true), field('two', true), field('whole', false))
        .setFooter({ text: 'A footer' })
        .setTimestamp(Date.UTC(2023, 0, 27));
      return interaction.reply({ embeds: [embed] });
    }
    case 'picture':
      return interaction.reply({
        files: [
          new AttachmentBuilder(redDot, { name: 'chart.png' }).setDescription(
            'Turnover by year, 1995 to 2024',
          ),
        ],
      });
    case 'file': {
      const notes = new AttachmentBuilder(Buffer.from('note\n'.repeat(240)), { name: 'notes.txt' });
      return interaction.reply({ files: [notes.setDescription('Where the figures come from')] });
    }
    case 'spoiler':
      return interaction.reply('It ends with ||a **treaty**||');
    case 'several':
      return interaction.reply({
        components: [
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('cities')
              .setPlaceholder('Pick two cities')
              .setMaxValues(2)
              // More than fit the list without scrolling.
              .addOptions(Array.from('abcdefghijkl', (value) => ({ label: `City ${value}`, value }))),
          ),
        ],
      });
    case 'members':
      return interaction.reply({
        components: [
          new UserSelectMenuBuilder().setDefaultUsers(interaction.user.id),
          new RoleSelectMenuBuilder(),
          new MentionableSelectMenuBuilder(),
          new ChannelSelectMenuBuilder().setChannelTypes(
            ChannelType.GuildText,
            ChannelType.GuildAnnouncement,
          ),
        ].map((menu) => {
          menu.setCustomId(menu.constructor.name).setMaxValues(2);
          return new ActionRowBuilder<typeof menu>().addComponents(menu).toJSON();
        }),
      });
    case 'illustrated': {
      const picture = new AttachmentBuilder('docs/quote.png', { name: 'quote.png' });
      const embed = new EmbedBuilder()
        .setAuthor({ name: 'An author', url: 'https://example.com/author' })
        .setTitle('Beside a thumbnail')
        .setDescription('A text that stands beside the thumbnail and above the picture. '.repeat(2))
        .addFields({ name: 'A field', value: 'Its value' })
        .setThumbnail('attachment://schedule.png')
        .setImage('attachment://quote.png')
        .setFooter({ text: 'A footer below the picture' });
      const thumbnail = new AttachmentBuilder('docs/schedule.png', { name: 'schedule.png' });
      return interaction.reply({ embeds: [embed], files: [picture, thumbnail] });
    }
    case 'menu':
      return interaction.reply({
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('broken').setLabel('Broken').setStyle(ButtonStyle.Danger),
            new ButtonBuilder()
              .setURL('https://example.com/report')
              .setLabel('Report')
              .setStyle(ButtonStyle.Link),
          ),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('city')
              .setPlaceholder('Pick a city')
              .addOptions(
                { label: 'Hà Nội', value: 'hanoi' },
                { label: 'Huế', value: 'hue', description: 'The old capital' },
              ),
          ),
        ],
      });
    case 'copy':
      return interaction.reply({
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('slow').setLabel('Slow').setStyle(ButtonStyle.Secondary),
            new ButtonBuilder().setCustomId('quick').setLabel('Quick').setStyle(ButtonStyle.Secondary),
          ),
        ],
      });
    case 'form':
      return interaction.showModal(
        new ModalBuilder()
          .setCustomId('report')
          .setTitle('Report a mistake')
          .addComponents(
            new ActionRowBuilder<TextInputBuilder>().addComponents(
              new TextInputBuilder()
                .setCustomId('what')
                .setLabel('What is wrong?')
                .setStyle(TextInputStyle.Paragraph),
            ),
          ),
      );
  }
}
