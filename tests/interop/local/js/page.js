// Uses the page of connect-local by keyboard, as a customer who talks to a bot.
//
// SCREENSHOT, if it is set, is the file for a picture of the page with a chat.

import { launch } from './chromium.js';
import { PATIENCE, Report, equal, expect } from './report.js';
import { ENDPOINT } from './settings.js';
import { world } from './world.js';

const report = new Report('page');
const call = await world();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' });
page.setDefaultTimeout(PATIENCE);

const complaints = [];
const origins = new Set();
page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));
page.on('request', (request) => origins.add(new URL(request.url()).host));

const start = page.getByRole('button', { name: 'Start a chat' });
const log = page.getByRole('log');
const box = page.getByRole('textbox', { name: 'Message' });
const send = page.getByRole('button', { name: 'Send' });
const status = page.getByRole('status');
const link = (name) => page.getByRole('listitem').getByRole('link', { name });

const isFocused = (element) => element.evaluate((node) => node === document.activeElement);

// Presses Tab until an element has the focus.
async function tabTo(what, element) {
    await element.waitFor();
    for (let presses = 0; presses < 200; presses += 1) {
        if (await isFocused(element)) return;
        await page.keyboard.press('Tab');
    }
    throw new Error(`cannot be reached with Tab: ${what}`);
}

// Waits until the log shows a text.
const shows = (text) => log.getByText(text).first().waitFor();

// Returns the elements that a screen reader tells of, as (role, name).
async function accessibilityTree() {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: role?.value, name: name?.value ?? '' }));
}

const isGood = await report.run(async () => {
    let ada;
    await report.case('opens', async () => {
        const response = await page.goto(ENDPOINT);
        equal('status', response.status(), 200);
        expect('a title', await page.title());
        expect('a language', await page.locator('html').getAttribute('lang'));
        await start.waitFor();
        equal('main regions', await page.getByRole('main').count(), 1);
        expect('a heading', await page.getByRole('heading', { level: 1 }).count());
        await status.waitFor();
    });
    await report.case('lists a chat that starts', async () => {
        ada = await call('start', 'Ada Lovelace');
        await call('addBot', ada.contactId, 'Order bot');
        await call('say', ada.contactId, 'Welcome!');
        await link('Ada Lovelace').waitFor();
    });
    await report.case('opens a chat by keyboard', async () => {
        await tabTo('the link to the chat', link('Ada Lovelace'));
        await page.keyboard.press('Enter');
        await shows('Welcome!');
        await tabTo('the message', box);
    });
    await report.case('shows the focus', async () => {
        const style = await box.evaluate((node) => {
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
            return { outlineStyle, outlineWidth, boxShadow };
        });
        expect('an outline or a shadow', (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
    });
    await report.case('sends a message with Enter', async () => {
        await page.keyboard.type('Where is my order 4711?');
        await page.keyboard.press('Enter');
        await shows('Where is my order 4711?');
        equal('message', await box.inputValue(), '');
        const items = await call('transcript', ada.contactId);
        const item = items.find(({ Content }) => Content === 'Where is my order 4711?');
        equal('sender', [item.ParticipantRole, item.ParticipantId], ['CUSTOMER', ada.participantId]);
    });
    await report.case('sends a message with the button', async () => {
        await tabTo('the message', box);
        await page.keyboard.type('Hello?');
        await tabTo('the button', send);
        await page.keyboard.press('Space');
        await shows('Hello?');
    });
    await report.case('shows the answer of the bot', async () => {
        await call('say', ada.contactId, 'Order 4711 is on its way.');
        await shows('Order 4711 is on its way.');
        expect('the name of the bot', (await log.innerText()).includes('Order bot'));
        const text = await log.innerText();
        const places = ['Welcome!', 'Where is my order 4711?', 'Hello?', 'Order 4711 is on its way.'].map((each) => text.indexOf(each));
        equal('order', places, [...places].sort((a, b) => a - b));
        expect('all of them', !places.includes(-1));
    });
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    await report.case('shows markup as text', async () => {
        const markup = '<img src=x onerror="document.title=1"><b>bold</b> & é 🤖';
        await call('say', ada.contactId, markup);
        await shows(markup);
        equal('images', await log.locator('img, b').count(), 0);
    });
    await report.case('tells a screen reader what there is', async () => {
        const tree = await accessibilityTree();
        const nameless = tree.filter(({ role, name }) => ['button', 'link', 'textbox', 'combobox', 'checkbox', 'heading', 'log', 'image'].includes(role) && !name.trim());
        equal('elements without a name', nameless, []);
        for (const role of ['main', 'heading', 'list', 'listitem', 'link', 'log', 'textbox', 'status']) {
            expect(`role ${role}`, tree.some((node) => node.role === role));
        }
        for (const name of ['Start a chat', 'Send']) expect(name, tree.some((node) => node.role === 'button' && node.name === name));
        const live = await log.evaluate((node) => node.getAttribute('aria-live') ?? 'polite');
        equal('how the log is read', live, 'polite');
    });
    await report.case('fits a narrow window', async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect('no scrolling to the side', width <= 320);
        await page.setViewportSize({ width: 1000, height: 700 });
    });
    await report.case('shows that a chat has ended', async () => {
        await call('stop', ada.contactId);
        await status.filter({ hasText: /ended/i }).waitFor();
        await link('Ada Lovelace').waitFor({ state: 'detached' });
        await page.waitForFunction((node) => node === null || node.disabled || node.readOnly, await box.elementHandle());
    });
    await report.case('starts a chat by keyboard', async () => {
        await tabTo('the button', start);
        await page.keyboard.press('Enter');
        await tabTo('the message', box);
        await page.keyboard.type('A chat of my own');
        await page.keyboard.press('Enter');
        await shows('A chat of my own');
        equal('messages of the first chat', await log.getByText('Welcome!').count(), 0);
    });
    await report.case('needs nothing from elsewhere, and has no errors', async () => {
        equal('hosts', [...origins], [new URL(ENDPOINT).host]);
        equal('errors and warnings', complaints, []);
    });
});
await browser.close();
process.exit(isGood ? 0 : 1);
