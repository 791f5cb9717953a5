import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { echoBotFor, hostileText } from './echo-bot.ts';
import { npmStart, type Started } from './npm-start.ts';
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
  widthOf,
} from './windows.ts';

const { isThere, visit, complaints } = await openWindows();

describe('npm start, in a browser', () => {
  let started: Started | undefined;
  beforeAll(async () => {
    if (isThere) started = await npmStart();
  });
  afterAll(() => started?.stop());

  it.each([
    { size: 'wide', viewport: wide },
    { size: 'narrow', viewport: narrow },
  ])(
    'answers /quote, typed with the keyboard and picked from suggestions ($size)',
    async ({ size, viewport }) => {
      const page = await visit(started!.url, 'vi-VN', viewport);
      await takePicture(page, `greeting-${size}`);
      const before = await messages(page).count();

      await field(page).focus();
      await page.keyboard.type('/');
      await suggestions(page).filter({ hasText: '/trích-dẫn' }).waitFor();
      await takePicture(page, `commands-${size}`);
      await page.keyboard.type('quote mau');
      await suggestions(page).filter({ hasText: 'máu của mình' }).first().waitFor();
      await takePicture(page, `suggestions-${size}`);
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(await page.locator(`.active#${active}`).textContent()).toContain('máu');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');

      const card = messages(page).nth(before);
      await card.getByText('Vì Việt Nam, Cuba sẵn sàng hiến dâng cả máu của mình!').first().waitFor();
      expect(await card.textContent()).toContain('Fidel Castro');
      expect(await card.textContent()).toMatch(/đoạn\u00a020/);
      await takePicture(page, `card-vi-${size}`);

      const language = card.getByRole('button', { name: /English/ });
      await language.focus();
      await page.keyboard.press('Enter');
      await card.getByText('For Vietnam, Cuba is ready to give even its own blood!').first().waitFor();
      expect(await page.locator(':focus').textContent()).toMatch(/Tiếng Việt/);
      await takePicture(page, `card-en-${size}`);
      expect(await widthOf(page)).toBe(viewport.width);
      expect(complaints()).toEqual([]);
    },
  );

  it('speaks English to an English browser, and Vietnamese at the press of a button', async () => {
    const page = await visit(started!.url, 'en-US', wide);
    await page.getByText('Type / to see the commands').waitFor();
    const before = await messages(page).count();
    await send(page, 'quote');
    // By chance; some of them have a translation of their own.
    await messages(page)
      .nth(before)
      .getByText(/^(Our|Official) translation/)
      .waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).first().click();
    await page.getByText('Gõ / để xem các lệnh').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.reload();
    await page.getByText('Gõ / để xem các lệnh').waitFor();
  });

  it('sets the daily post, tries it, and shows the post that came of it', async () => {
    const page = await visit(started!.url, 'vi-VN', wide);
    await field(page).focus();
    await page.keyboard.type('/schedule set chung');
    await page.keyboard.press('Enter');
    await page.keyboard.type('07:30');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Asia/Ho_Chi_Minh').waitFor();
    await send(page, 'schedule test');
    const post = lastMessage(page).getByRole('button', { name: '#chung › tin nhắn' });
    await post.waitFor();
    // High enough for the post and the answer together.
    await page.setViewportSize({ width: 1280, height: 1200 });
    await takePicture(page, 'schedule-wide');
    await post.click();
    await page.locator('.message:focus .embed').waitFor();
    expect(complaints()).toEqual([]);
  });

  it('keeps the keyboard where it was when a press changes the card', async () => {
    const page = await visit(started!.url, 'vi-VN', wide);
    const before = await messages(page).count();
    await send(page, 'summary cuba');
    const summary = messages(page).nth(before);
    await summary.getByRole('button', { name: /^Trích dẫn/ }).focus();
    await page.keyboard.press('Enter');
    await summary.getByText('Trang 1/').waitFor();
    expect(await summary.locator(':focus').count()).toBe(1);
    await send(page, 'search việt nam');
    const list = messages(page).nth(before + 1);
    await list.getByRole('button', { name: 'Sau' }).focus();
    for (const shown of ['Trang 2/', 'Trang 3/']) {
      await page.keyboard.press('Enter');
      await list.getByText(shown).waitFor();
    }
    expect(complaints()).toEqual([]);
  });

  it('leaves whoever reads further up where they are when the page changes its language', async () => {
    const page = await visit(started!.url, 'vi-VN', wide);
    for (const command of ['summary cuba', 'about', 'upcoming']) {
      const before = await messages(page).count();
      await send(page, command);
      await messages(page).nth(before).getByRole('button', { name: 'English' }).waitFor();
    }
    const place = 'document.querySelector("#messages").scrollTop';
    await page.evaluate(`${place} = 300`);
    await page.getByRole('button', { name: 'English' }).first().click();
    await page.getByText('Type / to see the commands').waitFor();
    expect(await page.evaluate(place)).toBe(300);
  });

  it('answers by touch alone, from an example to the card', async () => {
    const page = await visit(started!.url, 'en-US', narrow);
    const before = await messages(page).count();
    await page.getByRole('button', { name: '/quote blood' }).tap();
    await suggestions(page).first().tap();
    await page.getByRole('button', { name: 'Send' }).tap();
    await messages(page).nth(before).getByText('Fidel Castro').first().waitFor();
    await page.getByRole('button', { name: 'List of channels' }).tap();
    await page.keyboard.press('Escape');
    await page.locator('body:not(.sidebar-open)').waitFor();
    await page.getByRole('button', { name: 'List of channels' }).tap();
    await page.getByRole('navigation').getByRole('button').last().tap();
    await page.getByRole('heading', { level: 1, name: 'Dấu Mốc' }).waitFor();
    expect(complaints()).toEqual([]);
  });
});

describe('the page, with a bot of the test’s own', () => {
  const served = echoBotFor({ isThere });

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

  it('reads a picture’s description to a screen reader', async () => {
    const page = await visit(served.discord.url, 'en-US', wide);
    await send(page, 'picture');
    const image = page.getByRole('img', { name: 'Turnover by year, 1995 to 2024' });
    await image.waitFor();
    expect(await page.evaluate('document.querySelector(".picture").naturalWidth')).toBe(1);
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

  it('shows that the bot is thinking, and its answer in the same place', async () => {
    const page = await visit(served.discord.url, 'en-US', wide);
    const before = await messages(page).count();
    await send(page, 'slow');
    await page.getByText('Dấu Mốc is thinking…').waitFor();
    await lastMessage(page).getByText('Here it is').waitFor();
    expect(await messages(page).count()).toBe(before + 1);
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
    await page.getByText('Diễn đàn chỉ có các bài đăng').waitFor();
    expect(await field(page).isVisible()).toBe(false);
    served.discord.world.addThread(forum, 'Tin ngày 2/12', served.discord.world.owner.id);
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
});
