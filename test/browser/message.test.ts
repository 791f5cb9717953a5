/** What a message holds: text, embeds, files, buttons, select menus, forms. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { echoBotFor, hostileText } from './echo-bot.ts';
import {
  field,
  languageOf,
  lastMessage,
  messages,
  narrow,
  openWindows,
  send,
  suggestions,
  takePicture,
  wide,
  widthOf,
} from './windows.ts';

const { isThere, visit, complaints } = await openWindows();

const served = echoBotFor({ isThere });

/** The bot says this, in its last message. */
async function say(page: Page, content: string): Promise<void> {
  const before = await messages(page).count();
  await send(page, 'repeat');
  await messages(page).nth(before).getByText('nothing').waitFor();
  const { world } = served.discord;
  const [channel] = world.guilds.values().next().value!.channels.values();
  world.updateMessage(channel!, { ...[...channel!.messages.values()].at(-1)!, content });
  await lastMessage(page).getByText('nothing').waitFor({ state: 'detached' });
}

it('shows hostile text as text: no markup, no script, no address but http and https', async () => {
  const page = await visit(served.discord.url, 'en-US', narrow);
  await send(page, 'hostile');
  const message = lastMessage(page);
  await message.getByText('end of the hostile text').first().waitFor();
  expect(
    await message.locator('script, iframe, object, [onerror], [onclick], img:not(.avatar)').count(),
  ).toBe(0);
  for (const link of await message.locator('a').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:/);
  }
  for (const piece of ['<img src=x onerror=', '<script>', '[press](javascript:']) {
    expect(hostileText).toContain(piece);
    expect(await message.textContent()).toContain(piece);
  }
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(await widthOf(page)).toBe(narrow.width);
  expect(complaints()).toEqual([]);
});

it.each([
  { size: 'wide', viewport: wide },
  { size: 'narrow', viewport: narrow },
])(
  'draws an embed as Discord does: its text, its fields and its footer ($size)',
  async ({ size, viewport }) => {
    const page = await visit(served.discord.url, 'en-US', viewport);
    const before = await messages(page).count();
    await send(page, 'card');
    const embed = messages(page).nth(before).locator('.embed');
    await embed.getByRole('heading', { name: 'Heading' }).waitFor();
    await takePicture(page, `embed-${size}`);
    expect(await embed.locator('blockquote').textContent()).toBe('quoted');
    expect(await embed.getByRole('listitem').allTextContents()).toEqual(['•first', '1.inner']);
    expect(await embed.locator('pre').textContent()).toBe('code');
    expect(await embed.getByRole('link', { name: 'source' }).getAttribute('href')).toBe(
      'https://example.com/a',
    );
    await embed.getByText('*plain*').waitFor();
    expect(await embed.locator('footer').textContent()).toMatch(/^A footer • 01\/27\/2023, 7:00\sAM$/);
    expect(
      await page.evaluate(
        'getComputedStyle([...document.querySelectorAll(".embed")].at(-1)).borderLeftColor',
      ),
    ).toBe('rgb(59, 142, 165)');
    const place = async (name: string) => (await embed.getByText(`Value of ${name}`).boundingBox())!;
    const [one, two, whole] = [await place('one'), await place('two'), await place('whole')];
    // Side by side where there is room.
    expect(two.y === one.y).toBe(size === 'wide');
    expect(whole.y).toBeGreaterThan(two.y);
    const [outer, inner] = await embed.getByRole('listitem').locator('.marker').all();
    expect((await inner!.boundingBox())!.x).toBeGreaterThan((await outer!.boundingBox())!.x);
  },
);

it.each([
  { size: 'wide', locale: 'en-US', viewport: wide },
  { size: 'narrow', locale: 'vi', viewport: narrow },
])(
  'draws the thumbnail of an embed beside its text and the picture below, and ends at the end of it ($size)',
  async ({ size, locale, viewport }) => {
    const page = await visit(served.discord.url, locale, viewport);
    const before = await messages(page).count();
    await send(page, 'illustrated');
    const embed = messages(page).nth(before).locator('.embed');
    const picture = embed.locator('.embed-image img');
    const thumbnail = embed.locator('.embed-thumbnail img');
    const shown =
      '[...document.querySelectorAll(".embed .picture")].every((one) => one.naturalWidth === 1280)';
    await expect.poll(() => page.evaluate(shown)).toBe(true);
    await takePicture(page, `illustrated-${size}`);
    const place = async (of: typeof embed) => (await of.boundingBox())!;
    const text = await place(embed.locator('.embed-text'));
    const small = await place(thumbnail);
    const large = await place(picture);
    const footer = await place(embed.locator('footer'));
    expect(small.x).toBeGreaterThan(text.x + text.width);
    expect(small.y).toBeLessThan(text.y + text.height);
    expect(large.y).toBeGreaterThan(text.y + text.height);
    expect(footer.y).toBeGreaterThan(large.y + large.height);
    // As wide as all of the text, and undistorted.
    expect([large.x, large.x + large.width]).toEqual([text.x, small.x + small.width]);
    expect(large.width / large.height).toBeCloseTo(1280 / 800, 1);
    expect([small.width, small.height]).toEqual([80, 75]);
    expect(footer.y + footer.height).toBeLessThan((await place(field(page))).y);
    expect(await widthOf(page)).toBe(viewport.width);
    expect(complaints()).toEqual([]);
  },
);

it('sets code in a font that has all Vietnamese letters, those with two marks too', async () => {
  const page = await visit(served.discord.url, 'vi-VN', wide);
  await say(page, 'Dùng `/nhắc-tôi tắt` hoặc `/số-liệu lưỡng` để thôi.');
  await page.evaluate('document.fonts.ready.then(() => true)');
  await takePicture(page, 'code-wide');
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('CSS.enable');
  const { root } = await inspector.send('DOM.getDocument');
  const found = await inspector.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.message:last-child code',
  });
  for (const nodeId of found.nodeIds) {
    const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(new Set(fonts.map(({ familyName }) => familyName))).toEqual(new Set(['Be Vietnam Pro']));
  }
  expect(found.nodeIds).toHaveLength(2);
});

it('tells a screen reader the language of each piece, and keeps the page’s own words in its own', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await say(
    page,
    'Bài tiếp theo được đăng <t:0:D>. Nhan đề là “from war to peace and growth”.\n> It is our duty to help.',
  );
  const message = lastMessage(page);
  expect(await languageOf(message.getByText('Bài tiếp theo'))).toBe('vi');
  expect(await languageOf(message.getByText('January 1, 1970'))).toBe('en-US');
  expect(await languageOf(message.getByText('from war to peace'))).toBe('en');
  expect(await languageOf(message.getByText('It is our duty'))).toBe('en');
  expect(await languageOf(message.getByText('APP'))).toBe('en-US');
});

it('reads a picture’s description to a screen reader', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await send(page, 'picture');
  const image = page.getByRole('img', { name: 'Turnover by year, 1995 to 2024' });
  await image.waitFor();
  const width = '[...document.querySelectorAll(".picture")].at(-1).naturalWidth';
  await expect.poll(() => page.evaluate(width)).toBe(1);
});

it('links to a file, with its size and what it is', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'file');
  const message = messages(page).nth(before);
  const link = message.getByRole('link', { name: 'notes.txt' });
  await message.getByText('Where the figures come from').waitFor();
  await message.getByText('1.2 kB').waitFor();
  const address = new URL((await link.getAttribute('href'))!, served.discord.url);
  expect(await (await fetch(address)).text()).toBe('note\n'.repeat(240));
});

it('opens a link of a button in a tab of its own, and picks from a select menu with the mouse', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'menu');
  const message = messages(page).nth(before);
  const link = message.getByRole('link', { name: 'Report' });
  expect(await link.getAttribute('href')).toBe('https://example.com/report');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');

  const menu = message.getByRole('combobox', { name: 'Pick a city' });
  await menu.click();
  expect(await suggestions(page).allTextContents()).toEqual(['Hà Nội', 'HuếThe old capital']);
  await takePicture(page, 'select-wide');
  await page.keyboard.press('Escape');
  expect(await suggestions(page).count()).toBe(0);
  await menu.click();
  await field(page).focus();
  expect(await suggestions(page).count()).toBe(0);
  await menu.click();
  await suggestions(page).first().click();
  await message.getByText('You picked: hanoi').waitFor();
});

it('sends one press for a double click, and none while the message waits for another, as Discord does', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'copy');
  const buttons = messages(page).nth(before);
  const slow = buttons.getByRole('button', { name: 'Slow' });
  const quick = buttons.getByRole('button', { name: 'Quick' });
  await slow.dblclick();
  await quick.click();
  await messages(page).getByText('A slow copy').first().waitFor();
  await expect.poll(() => slow.getAttribute('aria-busy')).toBe(null);

  // A person's double click is slower than the answer of a bot on the same machine.
  await quick.click();
  await messages(page).getByText('A quick copy').first().waitFor();
  await expect.poll(() => quick.getAttribute('aria-busy')).toBe(null);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  // Later it is another press.
  await slow.click();
  await messages(page).getByText('A slow copy').nth(1).waitFor();
  expect(await messages(page).getByText('A slow copy').count()).toBe(2);
  expect(await messages(page).getByText('A quick copy').count()).toBe(1);
  expect(await messages(page).getByText('This interaction failed').count()).toBe(0);
});

it('picks from a select menu with the keyboard', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  await send(page, 'menu');
  const menu = lastMessage(page).getByRole('combobox', { name: 'Pick a city' });
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('You picked: hue').waitFor();
});

it('sends several choices of a select menu, no more than it takes and not none, with the keyboard too', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'several');
  const message = messages(page).nth(before);
  const menu = message.getByRole('combobox', { name: 'Pick two cities' });
  const done = message.getByRole('button', { name: 'Done' });
  await menu.click();
  expect(await done.isDisabled()).toBe(true);
  for (const option of await suggestions(page).all()) await option.click();
  expect(await menu.textContent()).toBe('City a, City b');
  expect(await page.getByRole('option', { selected: true }).count()).toBe(2);
  expect(await page.getByRole('listbox').getAttribute('aria-multiselectable')).toBe('true');
  await takePicture(page, 'several-wide');

  // Takes the first back, and the last in its place.
  await page.mouse.move(0, 0);
  await menu.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('Done');
  await page.keyboard.press('Enter');
  await message.getByText('You picked: b,l').waitFor();
});

it.each([
  { size: 'wide', locale: 'en-US', viewport: wide, you: '@You', done: 'Done' },
  { size: 'narrow', locale: 'vi', viewport: narrow, you: '@Bạn', done: 'Xong' },
])(
  'sends several people, roles and channels that are picked from select menus ($size)',
  async ({ size, locale, viewport, you, done }) => {
    const { world } = served.discord;
    const [guild] = [...world.guilds.values()];
    if (guild!.roles.size === 1) world.addRole(guild!, 'Ban biên tập');
    if (guild!.members.size === 2) world.addMember(guild!, world.addUser('Hạ Vân'));
    const page = await visit(served.discord.url, locale, viewport);
    const before = await messages(page).count();
    await send(page, 'members');
    const menus = messages(page).nth(before).getByRole('combobox');
    await expect.poll(() => menus.allTextContents()).toHaveLength(4);
    // The first comes with a choice made by the bot.
    expect((await menus.allTextContents())[0]).toBe(you);
    const people = [you, '@Dấu Mốc', '@Hạ Vân'];
    const roles = ['@everyone', '@Ban biên tập'];
    const offered = [people, roles, [...people, ...roles], ['#chung', '#tin-tức']];
    const answers = ['People: Dấu Mốc,Hạ Vân', 'Roles: @everyone,Ban biên tập', 'Both: Dấu Mốc,Ban biên tập'];
    const picks = [
      [0, 1, 2],
      [0, 1],
      [1, 4],
      [1, 0],
    ];
    for (const [at, answer] of [...answers, 'Channels: tin-tức,chung'].entries()) {
      await menus.nth(at).click();
      expect(await suggestions(page).allTextContents()).toEqual(offered[at]);
      for (const pick of picks[at]!) await suggestions(page).nth(pick).click();
      if (at === 2) await takePicture(page, `members-${size}`);
      const heights = await page.evaluate(
        '[...document.querySelectorAll("[role=option]")].map((option) => option.offsetHeight)',
      );
      // A mark stands in the line of what it marks.
      expect(new Set(heights as number[]).size).toBe(1);
      await page.getByRole('button', { name: done }).click();
      await messages(page)
        .nth(before + 1 + at)
        .getByText(answer)
        .waitFor();
    }
    expect(complaints()).toEqual([]);
  },
);

it('opens a spoiler, and keeps the keyboard there', async () => {
  const page = await visit(served.discord.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'spoiler');
  const message = messages(page).nth(before);
  const spoiler = message.getByRole('button', { name: 'Press to reveal' });
  await spoiler.waitFor();
  expect(await message.getByText('treaty').isVisible()).toBe(false);
  await spoiler.focus();
  await page.keyboard.press('Enter');
  await message.getByText('treaty').waitFor();
  expect(await spoiler.count()).toBe(0);
  expect(await page.locator(':focus').textContent()).toBe('a treaty');
});

it('fills in a form that the bot opens', async () => {
  const page = await visit(served.discord.url, 'en-US', narrow);
  await send(page, 'form');
  await page.getByRole('dialog', { name: 'Report a mistake' }).waitFor();
  await page.keyboard.type('The date is wrong');
  await page.getByRole('button', { name: 'Submit' }).click();
  await lastMessage(page).getByText('Thank you: The date is wrong').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});
