/** Messages after they were posted: what an edit leaves of them, and what a reply refers to. */
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { channel, discord, post, serveEach } from './stage.ts';

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
