/** Each rule refuses what breaks it, at the place and with the code that Discord gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { call, identify, type Line, pendingInteraction, registerPing } from './call.ts';
import { commandCases } from './hostile/command-cases.ts';
import { componentCases, otherCases } from './hostile/component-cases.ts';
import { messageCases } from './hostile/message-cases.ts';

let discord: LocalDiscord;
let line: Line;

beforeAll(async () => {
  discord = await startLocalDiscord();
  await registerPing(discord);
  line = await identify(discord);
});
afterAll(() => discord.close());

describe('an answer is refused for', () => {
  test.each([...messageCases, ...componentCases])('%s', async (_, data, at, code) => {
    const interaction = await pendingInteraction(discord, line);
    const answer = await interaction.callback({ type: 4, data });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe(50035);
    expect(codesAt(answer.body, `data.${at}`)).toEqual([code]);
  });
});

describe('another kind of answer is refused for', () => {
  test.each(otherCases)('%s', async (_, type, data, at, code) => {
    const interaction = await pendingInteraction(discord, line);
    const answer = await interaction.callback({ type, data });
    expect(answer.body.code).toBe(50035);
    expect(codesAt(answer.body, `data.${at}`)).toEqual([code]);
  });

  test('being of a kind that does not exist', async () => {
    const interaction = await pendingInteraction(discord, line);
    const answer = await interaction.callback({ type: 99 });
    expect(answer.body).toMatchObject({ code: 50035, errors: { type: expect.anything() } });
  });

  test('being of a kind that does not fit', async () => {
    const interaction = await pendingInteraction(discord, line);
    expect((await interaction.callback({ type: 8, data: { choices: [] } })).body.code).toBe(50035);
    expect((await interaction.callback({ type: 7, data: { content: 'a' } })).body.code).toBe(50035);
  });
});

describe('commands are refused for', () => {
  test.each(commandCases)('%s', async (_, body, at, code) => {
    const answer = await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, body);
    expect(answer.body.code).toBe(50035);
    expect(codesAt(answer.body, at)).toEqual([code]);
  });
});

/** The codes that stand at this place of the tree of errors, and nowhere else. */
function codesAt(body: { errors?: unknown }, at: string): string[] {
  let node = body.errors as Record<string, unknown> | undefined;
  for (const key of at.split('.').filter(Boolean)) node = node?.[key] as typeof node;
  return ((node?._errors as { code: string }[]) ?? []).map(({ code }) => code);
}
