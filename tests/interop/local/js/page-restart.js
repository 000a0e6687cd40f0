// Restarts connect-local, which is the program BINARY, while the page is open.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch } from './chromium.js';
import { PATIENCE, Report, equal, within } from './report.js';

const report = new Report('page-restart');
const folder = mkdtempSync(join(tmpdir(), 'connect-local-'));
const port = await freePort();
let server;

async function freePort() {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address();
    listener.close();
    await once(listener, 'close');
    return port;
}

// Starts the server, and waits until it has printed that it is ready.
async function start(...options) {
    server = spawn(process.env.BINARY, ['--port', port, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    await within(once(server.stdout, 'data'), 'the server did not start');
}

// Kills the server, as a crash does.
async function crash() {
    const exit = once(server, 'exit');
    server.kill('SIGKILL');
    await exit;
}

const browser = await launch();
const page = await browser.newPage();
page.setDefaultTimeout(PATIENCE);
const log = page.getByRole('log');
const box = page.getByRole('textbox', { name: 'Message' });
const status = (text) => page.getByRole('status').filter({ hasText: text }).waitFor();

async function say(text) {
    await box.fill(text);
    await box.press('Enter');
}

const isGood = await report.run(async () => {
    const data = ['--data', join(folder, 'chats')];
    await report.case('joins a chat', async () => {
        await start(...data);
        await page.goto(`http://127.0.0.1:${port}`);
        await page.getByRole('button', { name: 'Start a chat' }).click();
        await status('Connected');
        await say('Before the crash');
        await log.getByText('Before the crash').waitFor();
    });
    await report.case('keeps what is written while there is no server', async () => {
        await crash();
        await status('lost');
        await say('During the crash');
        await start(...data);
        await status('Connected');
        await log.getByText('During the crash').waitFor();
        await say('After the crash');
        await log.getByText('After the crash').waitFor();
        const texts = await log.locator('.text').allInnerTexts();
        equal('messages', texts, ['Before the crash', 'During the crash', 'After the crash']);
    });
    await report.case('says that the chat is gone with the memory of the server', async () => {
        await crash();
        await start();
        await status('There is no such chat');
        await page.getByRole('listitem').waitFor({ state: 'detached' });
    });
    await report.case('says that there is no server', async () => {
        await page.goto(`http://127.0.0.1:${port}/#`);
        await status('No chat is open');
        await crash();
        await status('does not answer');
        await start();
        await status('No chat is open');
    });
});
await browser.close();
await crash();
rmSync(folder, { recursive: true });
process.exit(isGood ? 0 : 1);
