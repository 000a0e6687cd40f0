// Uses the page of connect-local by keyboard, as a customer who talks to a bot.
//
// SCREENSHOT, if it is set, is the file for a picture of the page with a chat.

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

import { launch } from './chromium.js';
import { PATIENCE, Report, equal, expect, within } from './report.js';
import { ENDPOINT } from './settings.js';
import { world } from './world.js';

const report = new Report('page');
const call = await world();
// The page is opened over a wire that can be cut.
const PAGE = `http://127.0.0.1:${(await call('settings')).port}`;
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
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
const heading = page.getByRole('main').getByRole('heading');
const link = (name) => page.getByRole('listitem').getByRole('link', { name });

const contactId = () => new URL(page.url()).hash.slice(1);
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

// Waits until a condition holds.
async function until(what, condition) {
    const end = Date.now() + PATIENCE;
    while (!(await condition())) {
        if (Date.now() > end) throw new Error(`did not happen: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

// Returns the contrast of all visible texts, as WCAG computes it. Runs in the page.
function contrasts() {
    const channels = (color) => color.match(/[\d.]+/g).map(Number);
    const light = (color) => {
        const [r, g, b] = channels(color).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const back = (node) => {
        const color = getComputedStyle(node).backgroundColor;
        return channels(color)[3] === 0 && node.parentElement ? back(node.parentElement) : color;
    };
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { parentElement: node, data } = texts.currentNode;
        if (!data.trim() || !node.checkVisibility() || node.closest(':disabled')) continue;
        const [one, other] = [light(getComputedStyle(node).color), light(back(node))].sort((a, b) => b - a);
        found.push({ text: data.trim().slice(0, 30), ratio: (one + 0.05) / (other + 0.05) });
    }
    return found;
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
        const response = await page.goto(PAGE);
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
    await report.case('shows what the bot has read', async () => {
        const items = await call('transcript', ada.contactId);
        const { Id } = items.find(({ Content }) => Content === 'Hello?');
        await call('acknowledge', ada.contactId, 'read', Id);
        await log.getByRole('article').filter({ hasText: 'Hello?' }).getByText('Read', { exact: true }).waitFor();
    });
    await report.case('says what the customer has read', async () => {
        const { participantId } = ada;
        const isRead = async () => {
            const items = await call('transcript', ada.contactId);
            const receipts = items.find(({ Content }) => Content === 'Welcome!').MessageMetadata?.Receipts ?? [];
            return receipts.some((one) => one.RecipientParticipantId === participantId && one.ReadTimestamp);
        };
        await until('a receipt', isRead);
    });
    await report.case('says who is typing', async () => {
        await call('type', ada.contactId);
        await status.filter({ hasText: 'Order bot is typing.' }).waitFor();
    });
    await report.case('shows the end of the chat', async () => {
        const hidden = await log.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight);
        expect('the last message in view', Math.abs(hidden) <= 1);
    });
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    await report.case('shows markup as text', async () => {
        const markup = '<img src=x onerror="document.title=1"><b>bold</b> & é 🤖';
        await call('say', ada.contactId, markup);
        await shows(markup);
        equal('images', await log.locator('img, b').count(), 0);
        equal('who is typing', (await status.innerText()).includes('typing'), false);
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
    for (const colorScheme of ['light', 'dark']) {
        await report.case(`has enough contrast in ${colorScheme} colors`, async () => {
            await page.emulateMedia({ colorScheme });
            const ratios = await page.evaluate(contrasts);
            expect('texts', ratios.length > 10);
            equal('texts with little contrast', ratios.filter(({ ratio }) => ratio < 4.5), []);
        });
    }
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
    await report.case('names the chat that the button starts', async () => {
        await page.getByRole('textbox', { name: 'Your name' }).fill('Grace Hopper');
        await page.keyboard.press('Enter');
        await heading.filter({ hasText: 'Grace Hopper' }).waitFor();
        await until('the focus on the message', () => isFocused(box));
        await page.keyboard.type('Is a table free?');
        await page.keyboard.press('Enter');
        await shows('Is a table free?');
    });
    await report.case('tells how a bot joins', async () => {
        await tabTo('the hint', page.locator('summary'));
        await page.keyboard.press('Enter');
        const echo = await page.getByRole('region', { name: 'Command that starts the echo bot' }).innerText();
        equal('the command of the echo bot', echo.trim(), `AWS_REGION=us-east-1 cargo run -p connect-local --example echo_bot -- ${contactId()} ${PAGE}`);
        const command = await page.getByRole('region', { name: 'Command that adds a bot of your own' }).innerText();
        for (const part of [contactId(), 'aws connect create-participant', `--endpoint-url ${PAGE}`]) expect(part, command.includes(part));
    });
    await report.case('copies the contact ID by keyboard', async () => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: PAGE });
        await tabTo('the copy button', page.getByRole('button', { name: 'Copy the ID' }));
        await page.keyboard.press('Enter');
        await status.filter({ hasText: 'The contact ID is copied.' }).waitFor();
        equal('the clipboard', await page.evaluate(() => navigator.clipboard.readText()), contactId());
    });
    await report.case('closes the hint when a bot joins', async () => {
        await call('addBot', contactId(), 'Table bot');
        await page.locator('#bot:not([open])').waitFor();
        await until('the focus on the message', () => isFocused(box));
    });
    await report.case('offers the choices of an interactive message', async () => {
        const data = { content: { title: 'When?', subtitle: 'Tonight', elements: [{ title: 'At seven' }, { title: '<i>Later</i>' }] } };
        const picker = { templateType: 'ListPicker', version: '1.0', data };
        await call('say', contactId(), JSON.stringify(picker), 'application/vnd.amazonaws.connect.message.interactive');
        await log.getByRole('group', { name: 'When?' }).getByRole('button', { name: '<i>Later</i>' }).waitFor();
        await tabTo('the choice', log.getByRole('button', { name: 'At seven' }));
        await page.keyboard.press('Enter');
        await until('the answer', async () => (await call('transcript', contactId())).some(({ Content }) => Content === 'At seven'));
    });
    await report.case('shows markdown as text', async () => {
        await call('say', contactId(), '**Done** [here](javascript:alert(1))', 'text/markdown');
        await shows('**Done** [here](javascript:alert(1))');
        equal('links', await log.getByRole('link').count(), 0);
    });
    await report.case('keeps the chat when it is loaded again', async () => {
        await page.reload();
        await shows('Is a table free?');
        await status.filter({ hasText: 'Connected' }).waitFor();
        equal('the same message twice', await log.getByText('Is a table free?').count(), 1);
        for (let number = 1; number <= 120; number += 1) await call('say', contactId(), `Message ${number}`);
        await page.reload();
        await shows('Message 120');
        equal('messages', await log.getByText(/^Message \d+$/).count(), 120);
        await call('say', contactId(), 'Welcome back!');
        await shows('Welcome back!');
        const box = await log.getByText('Welcome back!').boundingBox();
        expect('the last message in view', box.y + box.height <= (await log.boundingBox()).y + (await log.boundingBox()).height);
    });
    await report.case('shows who leaves', async () => {
        await call('leave', contactId());
        await shows('Table bot left.');
    });
    await report.case('ends a chat by keyboard', async () => {
        await tabTo('the button', page.getByRole('button', { name: 'End chat' }));
        await page.keyboard.press('Enter');
        await status.filter({ hasText: /ended/i }).waitFor();
        await until('the focus on the heading', () => isFocused(heading));
        await link('Grace Hopper').waitFor({ state: 'detached' });
    });
    await report.case('shows a chat that has ended', async () => {
        await page.reload();
        await shows('Welcome back!');
        await status.filter({ hasText: /ended/i }).waitFor();
        expect('no message can be written', await box.isDisabled());
        expect('no hint how a bot joins', await page.locator('summary').isHidden());
    });
    await report.case('closes a chat', async () => {
        await page.goto(`${PAGE}/#`);
        await status.filter({ hasText: 'No chat is open' }).waitFor();
        expect('no box', await box.isHidden());
    });
    await report.case('needs nothing from elsewhere, and has no errors', async () => {
        equal('hosts', [...origins], [new URL(PAGE).host]);
        equal('errors and warnings', complaints, []);
    });
    await report.case('connects again, and loses no message', async () => {
        const { contactId: id } = await call('start', 'Alan Turing');
        await call('addBot', id, 'Order bot');
        await tabTo('the link to the chat', link('Alan Turing'));
        await page.keyboard.press('Enter');
        await call('say', id, 'Welcome, Alan.');
        await shows('Welcome, Alan.');
        await call('cut');
        await status.filter({ hasText: 'lost' }).waitFor();
        await call('say', id, 'Are you there?');
        await tabTo('the message', box);
        await page.keyboard.type('I was away');
        await page.keyboard.press('Enter');
        await call('mend');
        await shows('Are you there?');
        await shows('I was away');
        const said = (await call('transcript', id)).filter(({ Type }) => Type === 'MESSAGE').map(({ Content }) => Content);
        equal('messages', said, ['Welcome, Alan.', 'Are you there?', 'I was away']);
        for (const text of said) equal(text, await log.getByText(text).count(), 1);
    });
    await report.case('talks to the bot in the README of connect-chat', async () => {
        await page.getByRole('textbox', { name: 'Your name' }).fill('Barbara Liskov');
        await start.click();
        await heading.filter({ hasText: 'Barbara Liskov' }).waitFor();
        const bot = spawn(process.env.BOT, [contactId(), ENDPOINT], { stdio: ['ignore', 'pipe', 'inherit'] });
        const printed = text(bot.stdout);
        await shows('Echo joined.');
        for (let number = 1; number <= 5; number += 1) {
            await box.fill(`Question ${number}`);
            await box.press('Enter');
            await shows(`You said: Question ${number}`);
        }
        equal('answers', await log.getByText(/^You said/).count(), 5);
        await page.getByRole('button', { name: 'End chat' }).click();
        equal('the end of the bot', await within(printed, 'the bot does not end'), 'The chat is over: ChatEnded\n');
    });
    await report.case('says that a chat is gone', async () => {
        await page.goto(`${PAGE}/#00000000-0000-4000-8000-000000000000`);
        await status.filter({ hasText: 'There is no such chat' }).waitFor();
        expect('a button', await start.isEnabled());
    });
});
await browser.close();
process.exit(isGood ? 0 : 1);
