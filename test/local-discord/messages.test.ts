/** Messages after they were posted: what an edit leaves of them, and what a reply refers to. */

import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { channel, deny, discord, ofType, post, serveEach } from './stage.ts';

serveEach();

const problems = () => discord.requests.flatMap((request) => request.problems);

// https://docs.discord.com/developers/resources/message#edit-message
describe('an edit', () => {
  const button = { type: 2, style: 1, label: 'A', custom_id: 'a' };
  const whole = {
    content: 'a',
    embeds: [{ title: 'b', fields: [{ name: 'n', value: 'v' }] }],
    components: [{ type: 1, components: [button] }],
  };
  const edit = async (id: unknown, body: object) =>
    (await call(discord, 'PATCH', `/channels/${channel.id}/messages/${id}`, body)).body;

  test('leaves as it was what it does not name', async () => {
    const { body: posted } = await post(channel, whole);
    expect(posted.embeds).toEqual([
      { type: 'rich', title: 'b', fields: [{ name: 'n', value: 'v', inline: false }] },
    ]);
    const { content, embeds, components } = posted;
    expect(await edit(posted.id, { content: 'c' })).toMatchObject({ content: 'c', embeds, components });
    expect(await edit(posted.id, { embeds: [{ title: 'd' }] })).toMatchObject({ content: 'c', components });
    expect(await edit(posted.id, { components: [] })).toMatchObject({ embeds: [{ title: 'd' }] });
    expect(await edit(posted.id, { content, embeds: [], components: whole.components })).toMatchObject({
      content,
      embeds: [],
      components,
    });
    expect(problems()).toEqual([]);
  });

  test('hides the previews or shows them again, and sets no other flag', async () => {
    const { body: posted } = await post(channel, { content: 'a', flags: 1 << 12 });
    expect(await edit(posted.id, { flags: 1 << 2 })).toMatchObject({ flags: (1 << 12) | (1 << 2) });
    expect(await edit(posted.id, { content: 'b' })).toMatchObject({ flags: (1 << 12) | (1 << 2) });
    expect(await edit(posted.id, { flags: 0 })).toMatchObject({ flags: 1 << 12 });
    expect(await edit(posted.id, { flags: 1 << 6 })).toMatchObject({ code: 50035 });
  });
});

// https://docs.discord.com/developers/resources/message#embed-object-embed-limits
test('white space around the texts of an embed goes, and a text of nothing else with it', async () => {
  const spaced = {
    title: ' a ',
    description: '\n b\n',
    author: { name: ' c ' },
    footer: { text: 'd ' },
    fields: [{ name: ' e', value: 'f ' }],
  };
  const { body } = await post(channel, { embeds: [spaced, { title: 'g', description: ' ' }] });
  expect(body.embeds).toEqual([
    {
      type: 'rich',
      title: 'a',
      description: 'b',
      author: { name: 'c' },
      footer: { text: 'd' },
      fields: [{ name: 'e', value: 'f', inline: false }],
    },
    { type: 'rich', title: 'g' },
  ]);
  expect(problems()).toEqual([]);
});

test('a reply is made to a message that is there, or to none if it need not be', async () => {
  const reply = (reference: object) => post(channel, { content: 'a', message_reference: reference });
  const { body: first } = await post(channel, { content: 'a' });
  expect((await reply({ message_id: first.id })).body).toMatchObject({
    type: 19,
    message_reference: { message_id: first.id },
  });
  const gone = { message_id: '123456789012345678' };
  expect((await reply(gone)).body).toMatchObject({
    code: 50035,
    errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } },
  });
  expect((await reply({ ...gone, fail_if_not_exists: false })).status).toBe(200);
});

test('a message in a channel that the bot does not see is neither read, changed, deleted nor published', async () => {
  const news = ofType(ChannelType.GuildAnnouncement);
  const { body } = await post(news, { content: 'a' });
  const path = `/channels/${news.id}/messages/${body.id}`;
  deny(news, 'ViewChannel');
  const codes: unknown[] = [];
  for (const [method, to, form] of [
    ['GET', path],
    ['PATCH', path, { content: 'b' }],
    ['DELETE', path],
    ['POST', `${path}/crosspost`],
  ] as const) {
    codes.push((await call(discord, method, to, form)).body.code);
  }
  expect(codes).toEqual([50001, 50001, 50001, 50001]);
});

// https://docs.discord.com/developers/resources/message#crosspost-message
test('to publish a message takes the permission to send, or to manage where it is somebody else’s', async () => {
  const news = ofType(ChannelType.GuildAnnouncement);
  const { body } = await post(news, { content: 'a' });
  const publish = () => call(discord, 'POST', `/channels/${news.id}/messages/${body.id}/crosspost`);
  deny(news, 'SendMessages');
  expect((await publish()).body.code).toBe(50013);
  deny(news);
  const message = news.messages.get(String(body.id))!;
  news.messages.set(message.id, { ...message, author: discord.world.owner });
  expect((await publish()).body.code).toBe(50013);
  news.messages.set(message.id, message);
  expect((await publish()).status).toBe(200);
});
