// Chats with amazon-connect-chatjs in Chromium against connect-local, from a page of another origin.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

import { launch } from './chromium.js';
import { world } from './world.js';

const files = {
    '/chatjs.js': createRequire(import.meta.url).resolve('amazon-connect-chatjs'),
    '/report.js': new URL('report.js', import.meta.url),
    '/scenario.js': new URL('scenario.js', import.meta.url),
};

const server = createServer(async ({ url }, response) => {
    const file = files[url];
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
    response.end(file ? await readFile(file) : '<!doctype html><title>chatjs</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await launch();
const page = await browser.newPage();
page.on('console', (message) => message.type() === 'log' && console.log(message.text()));
page.on('pageerror', (error) => console.log(`chatjs-chromium: an error in the page: ${error.message}`));
await page.exposeFunction('world', await world());
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const isGood = await page.evaluate(async () => {
    const { scenario, surround } = await import('/scenario.js');
    const log = surround((await window.world('settings')).port);
    await new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), { src: '/chatjs.js', onload: resolve, onerror: reject });
        document.head.append(script);
    });
    return scenario('chatjs-chromium', window.connect, window.world, log);
});
await browser.close();
process.exit(isGood ? 0 : 1);
