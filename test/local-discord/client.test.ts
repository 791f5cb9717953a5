import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  type Interaction,
  MessageFlags,
  StringSelectMenuBuilder,
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
