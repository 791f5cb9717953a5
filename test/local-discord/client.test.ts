import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  type Client,
  type Interaction,
  MentionableSelectMenuBuilder,
  MessageFlags,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { connect } from './client.ts';

let discord: LocalDiscord;
let client: Client<true>;
let answer: (interaction: Interaction) => Promise<unknown>;

beforeAll(async () => {
  discord = await startLocalDiscord();
  client = await connect(discord);
  client.on('interactionCreate', (interaction) => void answer(interaction));
  await client.application.commands.set([
    {
      name: 'quote',
      description: 'Who said what',
      options: [{ type: 3, name: 'text', description: 'A few words', autocomplete: true }],
    },
  ]);
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
);

test('a slash command gets its answer, and a button changes it', async () => {
  answer = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const text = interaction.options.getString('text');
      await interaction.reply({ content: `Sought: ${text}`, components: [row] });
    }
    if (interaction.isButton()) await interaction.update({ content: 'Changed', components: [] });
  };
  const person = discord.person();
  const message = await person.slash('quote', { text: 'máu' });
  expect(message.content).toBe('Sought: máu');
  const changed = await person.press(message, 'more');
  expect(changed).toMatchObject({ id: message.id, content: 'Changed', components: [] });
});

test('autocomplete offers choices for what is half typed', async () => {
  answer = async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed}!`, value: 'id-1' }]);
  };
  expect(await discord.person().type('quote', { text: 'má' }, 'text')).toEqual([
    { name: 'má!', value: 'id-1' },
  ]);
});

test('a deferred answer is seen once it is edited, and a private one is in no channel', async () => {
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('At last');
  };
  const message = await discord.person().slash('quote');
  expect(message.content).toBe('At last');
  expect(message.flags).toBe(MessageFlags.Ephemeral);
  expect(discord.world.channels.get(message.channel_id)?.messages.has(message.id)).toBe(false);
});

test('a select is answered', async () => {
  const select = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' });
  answer = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const selects = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
      await interaction.reply({ content: 'Pick', components: [selects] });
    }
    if (interaction.isStringSelectMenu()) await interaction.reply(`Picked ${interaction.values.join()}`);
  };
  const person = discord.person();
  const asked = await person.slash('quote');
  const picked = await person.choose(asked, 'pick', ['b']);
  expect(picked.content).toBe('Picked b');
  expect(picked.id).not.toBe(asked.id);
});

test('a select of people, roles or channels brings along what was chosen', async () => {
  const [guild] = [...discord.world.guilds.values()];
  const readers = discord.world.addRole(guild!, 'readers');
  const [general] = [...guild!.channels.values()];
  const selects = [
    new UserSelectMenuBuilder().setCustomId('users'),
    new RoleSelectMenuBuilder().setCustomId('roles'),
    new MentionableSelectMenuBuilder().setCustomId('both').setMaxValues(2),
    new ChannelSelectMenuBuilder().setCustomId('channels'),
  ];
  answer = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const rows = selects.map((select) => ({ type: 1, components: [select.toJSON()] }));
      await interaction.reply({ content: 'Pick', components: rows });
    }
    if (interaction.isUserSelectMenu())
      await interaction.reply(`${interaction.users.first()?.username} ${interaction.members.size}`);
    if (interaction.isRoleSelectMenu()) await interaction.reply(`${interaction.roles.first()?.name}`);
    if (interaction.isMentionableSelectMenu())
      await interaction.reply(`${interaction.users.first()?.username} ${interaction.roles.first()?.name}`);
    if (interaction.isChannelSelectMenu())
      await interaction.reply(`${(interaction.channels.first() as { name?: string })?.name}`);
  };
  const person = discord.person();
  const asked = await person.slash('quote');
  const choose = async (id: string, ...values: string[]) => (await person.choose(asked, id, values)).content;
  const { bot } = discord.world;
  expect(await choose('users', bot.id)).toBe(`${bot.username} 1`);
  expect(await choose('roles', readers.id)).toBe('readers');
  expect(await choose('both', readers.id, bot.id)).toBe(`${bot.username} readers`);
  expect(await choose('channels', general!.id)).toBe(general!.name);
  await expect(choose('roles', bot.id)).rejects.toThrow(`The select does not offer ${bot.id}.`);
});

test('who does not answer within three seconds has not responded', async () => {
  let late: Promise<unknown> = Promise.resolve();
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    late = new Promise((resolve) => setTimeout(resolve, 3_100)).then(() => interaction.reply('Too late'));
    late.catch(() => undefined);
  };
  await expect(discord.person().slash('quote')).rejects.toThrow('The application did not respond');
  await expect(late).rejects.toMatchObject({ code: 10062 });
});
