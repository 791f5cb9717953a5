import { OverwriteType } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { echoBotFor } from './echo-bot.ts';
import { field, lastMessage, messages, openWindows, send, takePicture, wide } from './windows.ts';

const windows = await openWindows();
const { visit } = windows;
const served = echoBotFor(windows);

/** The state reaches the page only when the function that is given back is called; it may be old by then. */
async function holdState(page: Page): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  await page.route('**/local/state', async (route) => {
    const response = await route.fetch();
    await held.promise;
    await route.fulfill({ response });
  });
  return async () => {
    const read = page.waitForResponse('**/local/state');
    held.resolve();
    await (await read).finished();
  };
}

it('shows a link to a thread that was made a moment ago, and loses no message to an older state', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  const [text, , forum] = [...world.guilds.values().next().value!.channels.values()];
  await send(page, 'private');
  await lastMessage(page).getByText('Between us').waitFor();
  const release = await holdState(page);
  const reading = page.waitForRequest('**/local/state');
  world.emit({ t: 'COMMANDS', d: {}, guildId: null, onlyFor: world.owner.id });
  await reading;
  await send(page, 'needs 1');
  await lastMessage(page).getByText('number: 1').waitFor();
  const message = [...text!.messages.values()].at(-1)!;
  const thread = world.addThread(forum!, 'A new day', world.bot.id);
  const address = `https://discord.com/channels/${thread.guild!.id}/${thread.id}`;
  world.updateMessage(text!, { ...message, content: address });
  await lastMessage(page).getByRole('button', { name: '#A new day' }).waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const count = await messages(page).count();

  await release();
  await page.getByRole('button', { name: 'tin-tức' }).click();
  await page.getByRole('button', { name: 'chung' }).click();
  expect(await messages(page).count()).toBe(count);
  await lastMessage(page).getByRole('button', { name: '#A new day' }).click();
  await page.getByRole('heading', { level: 1, name: '#A new day' }).waitFor();

  world.deleteChannel(thread.id);
  await page.getByRole('heading', { level: 1, name: '#chung' }).waitFor();
  await lastMessage(page).getByRole('link', { name: address }).waitFor();
});

it('knows the channels that come and go, and names the roles that are mentioned', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  const guild = world.guilds.values().next().value!;
  const role = world.addRole(guild, 'moderators');
  const added = world.addChannel(guild, 'lịch-sử');
  await page.getByRole('button', { name: 'lịch-sử' }).click();
  await page.getByRole('heading', { level: 1, name: '#lịch-sử' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'lịch-sử' }).click();
  await send(page, 'needs 5');
  await lastMessage(page).getByText('number: 5').waitFor();
  const message = [...added.messages.values()].at(-1)!;
  const edited_timestamp = new Date().toISOString();
  world.updateMessage(added, {
    ...message,
    content: `> <@&${role.id}> <#${added.id}> <#${world.bot.id}>`,
    edited_timestamp,
  });
  await lastMessage(page).getByText(`@moderators #lịch-sử #${world.bot.id}`).waitFor();
  await lastMessage(page).getByText('(edited)').waitFor();

  added.name = 'ngoại-giao';
  world.setOverwrite(added, guild.id, { type: OverwriteType.Role, allow: 0n, deny: 0n });
  await page.getByRole('heading', { level: 1, name: '#ngoại-giao' }).waitFor();
  await lastMessage(page).getByText('#ngoại-giao').waitFor();
  world.deleteChannel(added.id);
  await page.getByRole('heading', { level: 1, name: '#chung' }).waitFor();
  expect(await page.getByRole('button', { name: 'ngoại-giao' }).count()).toBe(0);
});

it('keeps the keyboard where it is when everything is read anew', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  await send(page, 'private');
  await lastMessage(page).getByText('Between us').waitFor();
  const dismiss = lastMessage(page).getByRole('button', { name: 'Dismiss' });
  await dismiss.focus();
  const old = (await dismiss.elementHandle())!;
  world.emit({ t: 'COMMANDS', d: {}, guildId: null, onlyFor: world.owner.id });
  await old.waitForElementState('hidden');
  expect(await page.locator(':focus').textContent()).toBe('Dismiss');
});

it('speaks its own words, and the other language when asked, while npm start is gone', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  await send(page, 'repeat');
  await lastMessage(page).getByText('nothing').waitFor();
  await served.stop();
  await page.getByText('Mất kết nối với npm start. Đang nối lại…').waitFor();
  await send(page, 'repeat');
  await page.getByRole('alert').filter({ hasText: 'Không kết nối được với npm start.' }).waitFor();
  await takePicture(page, 'no-server-wide');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('The connection to npm start was lost. Reconnecting…').waitFor();
  await lastMessage(page).getByText('used').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
  expect(await field(page).getAttribute('placeholder')).toBe('Type / for a command');
  expect(await page.locator(':focus').textContent()).toBe('Tiếng Việt');
});
