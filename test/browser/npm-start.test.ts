/** What somebody meets who types npm start. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { npmStart, type Started } from './npm-start.ts';
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
    .getByText(/^(Our translation|Official English wording)/)
    .waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).first().click();
  await page.getByText('Gõ / để xem các lệnh').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.reload();
  await page.getByText('Gõ / để xem các lệnh').waitFor();
});

it('tells a screen reader the language of a quotation, of what is around it, and of the card in the other language', async () => {
  const page = await visit(started!.url, 'en-US', wide);
  const before = await messages(page).count();
  await send(page, 'quote blood');
  const card = messages(page).nth(before);
  const quotation = card.getByText('Vì Việt Nam, Cuba sẵn sàng');
  await card.getByText('For Vietnam, Cuba is ready').waitFor();
  expect(await languageOf(quotation)).toBe('vi');
  expect(await languageOf(card.getByText('For Vietnam, Cuba is ready'))).toBe('en');
  expect(await languageOf(card.getByText('Source', { exact: true }))).toBe('en');
  const language = card.getByRole('button', { name: 'Tiếng Việt' });
  expect(await languageOf(language.locator('bdi'))).toBe('vi');
  await language.click();
  const heading = card.getByText('Nguồn', { exact: true });
  await heading.waitFor();
  expect(await languageOf(quotation)).toBe('vi');
  expect(await languageOf(heading)).toBe('vi');
});

it('says in an empty forum how a post comes there', async () => {
  const page = await visit(started!.url, 'vi-VN', narrow);
  await page.getByRole('button', { name: 'Danh sách kênh' }).tap();
  await page.getByRole('button', { name: 'diễn-đàn' }).tap();
  await page
    .getByText('Chưa có bài nào. Để nhận bài đăng hằng ngày ở đây, hãy gõ “/lịch-đăng đặt”')
    .waitFor();
  await takePicture(page, 'empty-forum-narrow');
  expect(await widthOf(page)).toBe(narrow.width);
});

it('puts no frame round the messages before anybody has moved, and one for whoever comes there by keyboard', async () => {
  const page = await visit(started!.url, 'vi-VN', narrow);
  const frame = () => page.evaluate('getComputedStyle(document.querySelector("#messages")).outlineStyle');
  const isThere = () => page.evaluate('document.activeElement.id === "messages"');
  expect(await frame()).toBe('none');
  for (let presses = 0; presses < 10 && !(await isThere()); presses++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
  expect(await frame()).toBe('solid');
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
  const menu = page.getByRole('button', { name: 'List of channels' });
  const isOpen = () => menu.getAttribute('aria-expanded');
  expect(await isOpen()).toBe('false');
  await menu.tap();
  expect(await isOpen()).toBe('true');
  await page.keyboard.press('Escape');
  await page.locator('body:not(.sidebar-open)').waitFor();
  expect(await isOpen()).toBe('false');
  await page.getByRole('button', { name: 'List of channels' }).tap();
  await page.getByRole('navigation').getByRole('button').last().tap();
  await page.getByRole('heading', { level: 1, name: 'Dấu Mốc' }).waitFor();
  expect(complaints()).toEqual([]);
});
