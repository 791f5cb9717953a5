import { expect, it } from 'vitest';
import { echoBotFor } from './echo-bot.ts';
import {
  field,
  lastMessage,
  narrow,
  openWindows,
  suggestions,
  takePicture,
  wide,
  widthOf,
} from './windows.ts';

const windows = await openWindows();
const { visit, complaints } = windows;

const served = echoBotFor(windows);

it('keeps what was typed and offers the other options: by Tab, as the hint says', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/needs 9');
  await page.getByText('Enter to send · Tab for more options').waitFor();
  await takePicture(page, 'free-text-wide');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Change number: 9' }).waitFor();
  expect(await suggestions(page).locator('.item-label').allTextContents()).toEqual(['role', 'user']);

  await page.keyboard.type('role');
  await page.keyboard.press('Enter');
  expect(await suggestions(page).allTextContents()).toEqual(['@everyone']);
  await page.keyboard.type('nobody');
  await page.locator('.popup').getByText('Nothing in the list matches what you typed.').waitFor();
  await field(page).fill('');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await suggestions(page).allTextContents()).toEqual(['@You', '@Dấu Mốc']);
  await page.keyboard.press('Enter');
  expect(await page.locator('.popup').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  const guild = served.discord.world.guilds.keys().next().value!;
  await lastMessage(page)
    .getByText(`number: 9, role: ${guild}, user: ${served.discord.world.owner.id}`)
    .waitFor();
  // What a screen reader was told of the list goes with the list.
  expect(await page.locator('#composer [role="status"]').textContent()).toBe('');
  expect(complaints()).toEqual([]);
});

it('keeps what was typed and offers the other options: by touch, with nothing typed too', async () => {
  const page = await visit(served.discord.url, 'vi-VN', narrow);
  await field(page).tap();
  await page.keyboard.type('/needs 31');
  const more = page.getByRole('button', { name: '+2 tùy chọn' });
  await more.tap();
  await page.getByRole('alert').filter({ hasText: '“number” không được quá 30.' }).waitFor();
  await field(page).fill('30');
  await takePicture(page, 'free-text-narrow');
  await more.tap();
  await page.getByRole('button', { name: 'Sửa number: 30' }).waitFor();
  await suggestions(page).filter({ hasText: 'user' }).tap();
  await suggestions(page).filter({ hasText: '@Bạn' }).tap();
  await page.getByRole('button', { name: 'Gửi' }).tap();
  await lastMessage(page).getByText(`number: 30, user: ${served.discord.world.owner.id}`).waitFor();

  await page.keyboard.type('/repeat ');
  await page.getByRole('button', { name: '+1 tùy chọn' }).tap();
  expect(await suggestions(page).locator('.item-label').allTextContents()).toEqual(['times', 'note']);
  expect(await widthOf(page)).toBe(narrow.width);
});

it('takes what follows a command for its first option, if that can be typed; none need be filled in', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  // Nothing to take back.
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/repeat 5');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('times: 5').waitFor();
  await page.keyboard.type('/rep');
  await page.keyboard.press('Enter');
  await page.locator('.pills').getByText('/repeat').waitFor();
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('nothing').waitFor();
  expect(complaints()).toEqual([]);
});

it('says that there is no such command, also where it may not be used', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const said = page.locator('.popup').getByText('There is no such command here. Type / to see all commands.');
  await field(page).focus();
  await page.keyboard.type('/nosuch');
  await said.waitFor();
  await page.keyboard.press('Enter');
  // Said once.
  expect(await page.locator('#composer-problem').textContent()).toBe('');
  await page.getByRole('navigation').getByRole('button', { name: 'Dấu Mốc' }).click();
  await field(page).fill('/needs');
  await said.waitFor();
  await takePicture(page, 'no-command-wide');
});

it('gives what is typed after an option’s name and a colon to that option', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/needs 9 user:');
  await page.getByRole('button', { name: 'Change number: 9' }).waitFor();
  expect(await suggestions(page).allTextContents()).toEqual(['@You', '@Dấu Mốc']);
  await page.keyboard.type('you');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText(`number: 9, user: ${served.discord.world.owner.id}`).waitFor();
  expect(complaints()).toEqual([]);
});

it('reads a whole command that is pasted, and says which of its options has no such value', async () => {
  const page = await visit(served.discord.url, 'vi-VN', narrow);
  const paste = async (text: string) => {
    await field(page).focus();
    await page.keyboard.insertText(text);
  };
  await paste('/needs number:7 role:@everyone user:@Dấu Mốc');
  await page.getByRole('button', { name: 'Sửa number: 7' }).waitFor();
  await page.getByRole('button', { name: 'Sửa role: @everyone' }).waitFor();
  await takePicture(page, 'pasted-narrow');
  await page.getByRole('button', { name: 'Gửi' }).tap();
  await lastMessage(page).getByText('number: 7, role: ').waitFor();

  // The name of a choice in the other language, and without the list.
  await paste('/pick tongue:Vietnamese');
  await page.getByRole('button', { name: 'Gửi' }).tap();
  await lastMessage(page).getByText('tongue: vi').waitFor();

  await paste('/repeat times:often note:abc');
  await page.getByRole('alert').filter({ hasText: '“times” cần một số nguyên.' }).waitFor();
  expect(await field(page).inputValue()).toBe('often note:abc');
  await field(page).fill('2 note:abc');
  await page.getByRole('button', { name: 'Sửa times: 2' }).waitFor();
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('times: 2, note: abc').waitFor();
  expect(await widthOf(page)).toBe(narrow.width);
  expect(complaints()).toEqual([]);
});

it('calls the person “You” in English and “Bạn” in Vietnamese, and everyone “@everyone”', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const { id, channels } = served.discord.world.guilds.values().next().value!;
  const channel = channels.values().next().value!;
  const before = channel.messages.size;
  await field(page).focus();
  await page.keyboard.type('/repeat ');
  await page.keyboard.press('Enter');
  // The last one before it may say the same.
  await expect.poll(() => channel.messages.size, { timeout: 10_000 }).toBe(before + 1);
  await lastMessage(page).getByText('You used /repeat').waitFor();
  expect(await page.locator('.person').textContent()).toBe('YYou');
  const message = [...channel.messages.values()].at(-1)!;
  served.discord.world.updateMessage(channel, {
    ...message,
    content: `@here <@&${id}> <@${served.discord.world.owner.id}>`,
  });
  await lastMessage(page).getByText('@here @everyone @You').waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await lastMessage(page).getByText('Bạn đã dùng /repeat').waitFor();
  expect(await page.locator('.person').textContent()).toBe('BBạn');
});

it('keeps a command half filled in, in another language too, and lets each option be changed', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/needs 9');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Change number: 9' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'Sửa number: 9' }).click();
  expect(await field(page).inputValue()).toBe('9');
  await field(page).fill('8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('number: 8').waitFor();
});

it('keeps what is half typed with its channel, and carries nothing into another', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  const go = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click();
  const pills = page.locator('.pills');
  await field(page).focus();
  await page.keyboard.type('/needs 31');
  await page.keyboard.press('Enter');
  const said = page.getByRole('alert').filter({ hasText: '“number” không được quá 30.' });
  await said.waitFor();

  await go('Dấu Mốc');
  await pills.getByText('/needs').waitFor({ state: 'detached' });
  expect(await said.count()).toBe(0);
  expect(await field(page).inputValue()).toBe('');
  await page.keyboard.type('/repeat');
  await go('tin-tức');
  await page.keyboard.type('/');
  await suggestions(page).filter({ hasText: '/needs' }).waitFor();
  await takePicture(page, 'draft-left-wide');
  await go('Dấu Mốc');
  expect(await field(page).inputValue()).toBe('/repeat');

  await go('chung');
  await pills.getByText('/needs').waitFor();
  expect(await field(page).inputValue()).toBe('31');
  await field(page).fill('3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('number: 3').waitFor();
});

it('does not show in another channel what was being looked for in the one before', async () => {
  const page = await visit(served.discord.url, 'en-US', narrow);
  await field(page).tap();
  await page.keyboard.type('/find a');
  // The bot answers a single letter only when the person has gone.
  await page.waitForRequest((request) => request.postData()?.includes('"focused":true') ?? false);
  await page.getByRole('button', { name: 'List of channels' }).tap();
  await page.getByRole('navigation').getByRole('button', { name: 'tin-tức' }).tap();
  await page.waitForTimeout(900);
  expect(await page.locator('.popup').isVisible()).toBe(false);
});

it('offers the choices of an option in the person’s language, and all of them again at the arrow', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  await field(page).focus();
  await page.keyboard.type('/pick ');
  expect(await suggestions(page).allTextContents()).toEqual(['Tiếng Việt', 'English']);
  const active = page.getByRole('listbox').locator('.active');
  await page.keyboard.press('ArrowUp');
  expect(await active.textContent()).toBe('English');
  await page.keyboard.press('PageUp');
  expect(await active.textContent()).toBe('Tiếng Việt');
  await suggestions(page).last().hover();
  expect(await active.textContent()).toBe('English');
  await page.keyboard.press('Escape');
  expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sửa tongue: Tiếng Việt' }).waitFor();
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('tongue: vi').waitFor();
});

it('says what is wrong with the length of a text, and with what is no number', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  const said = (text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor();
  await field(page).focus();
  await page.keyboard.type('/repeat abc');
  await page.keyboard.press('Enter');
  await said('“times” cần một số nguyên.');
  await field(page).fill('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('a');
  await page.keyboard.press('Enter');
  await said('“note” cần ít nhất 2 ký tự.');
  await field(page).fill('abcdef');
  await page.keyboard.press('Enter');
  await said('“note” dài quá 5 ký tự.');
  await field(page).fill('');
  // An option just added goes with Backspace.
  await page.keyboard.press('Backspace');
  await page.getByText('↓ để thêm tùy chọn').waitFor();
  await page.keyboard.press('Backspace');
  expect(await field(page).inputValue()).toBe('2');
});

it('says that there are no suggestions, and that they could not be had', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await field(page).focus();
  await page.keyboard.type('/find none');
  await page.locator('.popup').getByText('No suggestions. You can still send what you typed.').waitFor();
  await field(page).fill('broken');
  await page.locator('.popup').getByText('Loading suggestions failed').waitFor();
  await field(page).fill('');
  await suggestions(page).waitFor();
  // Nothing is chosen for whoever has typed nothing.
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('looked for null').waitFor();
});

it('leaves the suggestions at the first Escape, and the command at the second', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  await field(page).focus();
  await page.keyboard.type('/needs -1');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: '“number” phải từ 0 trở lên.' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.pills').getByText('/needs').waitFor();
  await page.keyboard.press('Escape');
  expect(await field(page).inputValue()).toBe('');
  expect(await page.locator('.pills').textContent()).toBe('');

  // What is beside the field belongs to it.
  await page.getByRole('log').click();
  await page.locator('.composer-row').click({ position: { x: 4, y: 4 } });
  expect(await page.locator(':focus').getAttribute('id')).toBe('command');
  await page.keyboard.type('/needs');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.locator('.pills').getByText('/needs').waitFor();
});
