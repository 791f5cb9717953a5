/** Channels, answers that wait or stay private, suggestions; see message.test.ts for what stands in a message. */
import { expect, it } from 'vitest';
import { echoBotFor } from './echo-bot.ts';
import {
  field,
  lastMessage,
  messages,
  narrow,
  openWindows,
  send,
  suggestions,
  takePicture,
  wide,
} from './windows.ts';

const { isThere, visit, complaints } = await openWindows();

const served = echoBotFor({ isThere });

it('asks kindly for what is missing, and for what must be picked', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  await field(page).focus();
  await page.keyboard.type('hello');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Bot chỉ trả lời lệnh' }).waitFor();
  await field(page).fill('');
  await page.keyboard.type('/needs ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Hãy điền “number” trước khi gửi.' }).waitFor();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: '“number” không được quá 30.' }).waitFor();
  await field(page).fill('  ');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Hãy điền “number” trước khi gửi.' }).waitFor();
  await field(page).fill('7');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('number: 7').waitFor();
  await page.keyboard.type('/place nowhere');
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .filter({ hasText: 'Hãy chọn một mục trong danh sách cho “channel”.' })
    .waitFor();
});

it('welcomes to a channel, and says otherwise where a conversation with the bot begins', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  await page.getByRole('heading', { name: 'Chào mừng bạn đến với #chung' }).waitFor();
  await page.getByRole('navigation').getByRole('button', { name: 'Dấu Mốc' }).click();
  await page.getByRole('heading', { name: 'Cuộc trò chuyện của bạn với Dấu Mốc bắt đầu từ đây' }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Your conversation with Dấu Mốc begins here' }).waitFor();
});

it('keeps a private answer apart, and takes it away when it is dismissed', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await send(page, 'private');
  await lastMessage(page).getByText('Only you can see this').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByText('Only you can see this').waitFor({ state: 'detached' });
  expect(await page.locator(':focus').getAttribute('role')).toBe('combobox');
});

it('offers the channels that fit, fills the pill, and opens it again with Backspace', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/place ');
  expect(await suggestions(page).allTextContents()).toEqual(['#tin-tức']);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /Change channel: #/ }).waitFor();
  await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: /Change channel/ }).waitFor({ state: 'detached' });
  await page.keyboard.press('Backspace');
  expect(await field(page).inputValue()).toBe('/place');
});

it('marks a channel in which something new stands, and opens an address of Discord’s in place', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/place ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const unread = page.getByRole('button', { name: /^tin-tức.*\(new messages\)$/ });
  await unread.waitFor();
  // A name that fills its lines leaves the dot round.
  await unread.locator('bdi').evaluate((name) => name.append(' wrapped'.repeat(9)));
  expect(await page.evaluate('getComputedStyle(document.querySelector(".unread"), "::after").width')).toBe(
    '8px',
  );
  await unread.click();
  await lastMessage(page).getByText('Posted here').waitFor();
  await page.getByRole('button', { name: 'tin-tức', exact: true }).waitFor();

  await page.getByRole('button', { name: 'chung' }).click();
  await lastMessage(page).getByRole('button', { name: '#tin-tức › message' }).click();
  await page.locator('.message:focus').getByText('Posted here').waitFor();
});

it('begins each line of an address where lines of text begin, in however narrow a window', async () => {
  const page = await visit(served.discord.url, 'en-US', narrow);
  await send(page, 'place tin');
  await page.keyboard.press('Enter');
  const address = lastMessage(page).getByRole('button', { name: '#tin-tức › message' });
  await address.evaluate((button) => button.append(' in a channel whose name takes more than one line'));
  await takePicture(page, 'address-narrow');
  expect(await page.evaluate('getComputedStyle(document.querySelector("button.mention")).textAlign')).toBe(
    'start',
  );
});

it('stays where it was when it is loaded again', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  await page.getByRole('navigation').getByRole('button', { name: 'Dấu Mốc' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 2, name: 'Your conversation with Dấu Mốc' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Dấu Mốc');

  // Not where there is nothing any more.
  const forum = [...world.channels.values()].find(({ type }) => type === 15)!;
  const thread = world.addThread(forum, 'Tin ngày 4/12', world.owner.id);
  await page.getByRole('button', { name: thread.name }).click();
  await page.getByRole('heading', { level: 1, name: `#${thread.name}` }).waitFor();
  await page.goto('about:blank');
  world.deleteChannel(thread.id);
  await page.goto(served.discord.url);
  await page.getByRole('heading', { level: 1, name: '#chung' }).waitFor();
  expect(complaints()).toEqual([]);
});

it('says in its place what the bot did not answer: a command, and a button', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await send(page, 'menu');
  await page.getByRole('button', { name: 'Broken' }).click();
  await send(page, 'silent');
  await page.getByText('Sending command…').waitFor();
  await messages(page).getByText('This interaction failed').waitFor({ timeout: 10_000 });
  await page.getByText('The application did not respond').waitFor();
});

it('keeps what it said of a failed command in another language and after another channel', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await send(page, 'silent');
  const failed = page.locator('.pending');
  await failed.getByText('The application did not respond').waitFor();
  await send(page, 'needs 3');
  await lastMessage(page).getByText('number: 3').waitFor();

  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await failed.getByText('Chỉ bạn mới có thể thấy tin này').waitFor();
  expect(await failed.getByRole('alert').textContent()).toBe('The application did not respond');
  // Still before what came after it.
  expect(await page.locator('.pending ~ .message').count()).toBe(1);
  await page.getByRole('button', { name: 'tin-tức' }).click();
  await page.getByRole('heading', { level: 1, name: '#tin-tức' }).waitFor();
  expect(await failed.count()).toBe(0);
  await page.getByRole('button', { name: 'chung' }).click();
  await failed.getByRole('button', { name: 'Bỏ qua' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Type / to see the commands').waitFor();
  expect(await failed.count()).toBe(0);
});

it('leaves whoever reads further up where they are when a message comes, and goes to the answer to a command', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  const [channel] = world.guilds.values().next().value!.channels.values();
  for (let n = 0; n < 3; n++) {
    const before = await messages(page).count();
    await send(page, 'card');
    await messages(page).nth(before).locator('.embed').waitFor();
  }
  const place = 'document.querySelector("#messages").scrollTop';
  await page.evaluate(`${place} = 100`);
  const [template] = channel!.messages.values();
  world.addMessage(channel!, {
    ...template!,
    id: world.nextId(),
    content: `<@${world.bot.id}> and <@${world.owner.id}> came`,
    interaction_metadata: undefined as never,
  });
  await lastMessage(page).getByText('@Dấu Mốc and @You came').waitFor();
  expect(await page.evaluate(place)).toBe(100);
  const before = await messages(page).count();
  await messages(page).locator('.embed').first().click();
  await send(page, 'needs 6');
  await messages(page).nth(before).getByText('number: 6').waitFor();
  const atEnd = '(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)';
  expect(await page.evaluate(`${atEnd}(document.querySelector("#messages"))`)).toBeLessThan(2);
});

it('lets a time that counts from now go on', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  const [channel] = world.guilds.values().next().value!.channels.values();
  await page.clock.install();
  await page.reload();
  await field(page).waitFor();
  await send(page, 'repeat');
  await lastMessage(page).getByText('nothing').waitFor();
  const message = [...channel!.messages.values()].at(-1)!;
  const inAnHour = Math.round(Date.now() / 1000) + 3_600;
  world.updateMessage(channel!, { ...message, content: `<t:${inAnHour}:R>` });
  await lastMessage(page).getByText('in 1 hour').waitFor();
  await page.clock.runFor('00:30:00');
  expect(await lastMessage(page).locator('.rich-text').textContent()).toBe('in 30 minutes');
});

it('says who used which command above the answer alone, not above what follows it', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'twice');
  const second = messages(page).nth(before + 1);
  await second.getByText('And again').waitFor();
  await messages(page).nth(before).getByText('You used /twice').waitFor();
  expect(await second.locator('.use').count()).toBe(0);
});

it('shows that the bot is thinking, and its answer in the same place', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'slow');
  await page.getByText('Dấu Mốc is thinking…').waitFor();
  await lastMessage(page).getByText('Here it is').waitFor();
  expect(await messages(page).count()).toBe(before + 1);
  expect(await lastMessage(page).locator('.rich-text').textContent()).toBe('Here it is');
});

it('shows suggestions for what is typed now, even if an older answer comes later', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/find a');
  await page.waitForTimeout(200);
  await page.keyboard.type('b');
  await suggestions(page).getByText('for “ab”').waitFor();
  await page.waitForTimeout(700);
  expect(await suggestions(page).allTextContents()).toEqual(['for “ab”']);
});

it('sends the person’s own words when Escape has closed the suggestions', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/find own words');
  await suggestions(page).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('looked for own words').waitFor();
});

it('keeps private answers when the page changes its language, and shows a new thread under its channel', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await send(page, 'private');
  await lastMessage(page).getByText('Between us').waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await lastMessage(page).getByText('Chỉ bạn mới có thể thấy tin này').waitFor();

  const forum = [...served.discord.world.channels.values()].find(({ type }) => type === 15)!;
  await page.getByRole('button', { name: forum.name }).click();
  await page.getByText('Chưa có bài nào.').waitFor();
  expect(await field(page).isVisible()).toBe(false);
  served.discord.world.addThread(forum, 'Tin ngày 2/12', served.discord.world.owner.id);
  await page.getByText('Diễn đàn chỉ có các bài đăng').waitFor();
  await page.getByRole('button', { name: 'Tin ngày 2/12' }).click();
  await page.getByRole('heading', { level: 1, name: '#Tin ngày 2/12' }).waitFor();
  await send(page, 'menu');
  await lastMessage(page).getByRole('combobox', { name: 'Pick a city' }).waitFor();
});

it('leaves the keyboard on its channel when a message comes elsewhere, and goes on when a thread is deleted', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { world } = served.discord;
  const [chung, news, forum] = world.guilds.values().next().value!.channels.values();
  const thread = world.addThread(forum!, 'Tin ngày 3/12', world.owner.id);
  await page.getByRole('button', { name: thread.name }).click();
  await send(page, 'needs 4');
  await lastMessage(page).getByText('number: 4').waitFor();

  const [template] = thread.messages.values();
  for (const { id, name } of [chung!, news!]) {
    world.addMessage(world.channel(id), {
      ...template!,
      id: world.nextId(),
      channel_id: id,
      content: 'Elsewhere',
    });
    await page.getByRole('button', { name: new RegExp(`^${name}.*\\(new messages\\)$`) }).waitFor();
    if (id === chung!.id) await page.getByRole('button', { name }).focus();
  }
  expect(await page.locator(':focus').textContent()).toContain('chung');

  world.deleteChannel(thread.id);
  await page.getByRole('heading', { level: 1, name: '#chung' }).waitFor();
  await page.getByRole('button', { name: 'chung', exact: true }).waitFor();
  await lastMessage(page).getByText('Elsewhere').waitFor();
  expect(await messages(page).getByText('number: 4').count()).toBe(0);
  expect(complaints()).toEqual([]);
});

it('tells when the bot has left', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await served.stopBot();
  await page.getByText('The bot is offline').waitFor();
});
