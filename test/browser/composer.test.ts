import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { startEchoBot } from './echo-bot.ts';
import { field, lastMessage, openWindows, wide } from './windows.ts';

const { isThere, visit } = await openWindows();

let discord: LocalDiscord;
let stopBot: () => Promise<void>;
beforeAll(async () => {
  if (!isThere) return;
  discord = await startLocalDiscord();
  stopBot = await startEchoBot(discord);
});
afterAll(async () => {
  await stopBot?.();
  await discord?.close();
});

it('calls the person “You” in English and “Bạn” in Vietnamese, and everyone “@everyone”', async () => {
  const page = await visit(discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/repeat ');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('You used /repeat').waitFor();
  expect(await page.locator('.person').textContent()).toBe('YYou');
  const { id, channels } = discord.world.guilds.values().next().value!;
  const channel = channels.values().next().value!;
  const message = [...channel.messages.values()].at(-1)!;
  discord.world.updateMessage(channel, { ...message, content: `<@&${id}> <@${discord.world.owner.id}>` });
  await lastMessage(page).getByText('@everyone @You').waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await lastMessage(page).getByText('Bạn đã dùng /repeat').waitFor();
  expect(await page.locator('.person').textContent()).toBe('BBạn');
});
