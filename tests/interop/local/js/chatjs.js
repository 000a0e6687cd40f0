// Chats with amazon-connect-chatjs in Node against connect-local.

import { createRequire } from 'node:module';

import { WebSocket } from 'ws';

import { scenario, surround } from './scenario.js';
import { world } from './world.js';

// The globals of a browser that chatjs uses and Node 20 does not have.
globalThis.window = globalThis;
globalThis.self = globalThis;
globalThis.WebSocket = WebSocket;
globalThis.navigator ??= { onLine: true, userAgent: 'node' };
globalThis.connect = {};

const call = await world();
const log = surround((await call('settings')).port);
createRequire(import.meta.url)('amazon-connect-chatjs');
process.exit((await scenario('chatjs', globalThis.connect, call, log)) ? 0 : 1);
