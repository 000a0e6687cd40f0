// Chats with amazon-connect-chatjs. Runs in Node and in a browser.

import { Inbox, Report, equal, expect, rejected } from './report.js';

const EVENT = 'application/vnd.amazonaws.connect.event.';
// The life of a websocket, after which chatjs opens the next one.
const LIFE = 3_540_000;

// Replaces what chatjs takes from its surroundings: websockets go over a wire that can be cut, and
// the hour after which a websocket is renewed passes when a test says so.
export function surround(port) {
    const sockets = [];
    const subscriptions = new Inbox();
    const lives = [];

    globalThis.WebSocket = class extends globalThis.WebSocket {
        constructor(url) {
            expect('the URL of a websocket on loopback', /^ws:\/\/127\.0\.0\.1:\d+\//.test(url));
            super(url.replace(/:\d+/, `:${port}`));
            sockets.push(this);
            this.addEventListener('message', ({ data }) => {
                const { topic, content } = JSON.parse(data);
                if (topic === 'aws/subscribe') subscriptions.push(content);
            });
        }
    };

    const { setTimeout } = globalThis;
    globalThis.setTimeout = (callback, time, ...values) =>
        time === LIFE ? lives.push(callback) : setTimeout(callback, time, ...values);

    return { sockets, subscriptions, lives };
}

// A session of a customer, whose events are collected.
class Session {
    constructor(connect, details, options) {
        this.chat = connect.ChatSession.create({ chatDetails: details, type: 'CUSTOMER', disableCSM: true, options });
        this.contact = details.contactId;
        for (const event of ['Message', 'Typing', 'ReadReceipt', 'DeliveredReceipt', 'ConnectionEstablished', 'ConnectionLost', 'Ended', 'DeepHeartbeatSuccess']) {
            const inbox = new Inbox();
            this[event] = inbox;
            this.chat[`on${event}`](({ data }) => inbox.push(data));
        }
    }

    message(what, isWanted) {
        return this.Message.take(what, isWanted);
    }

    say(message, contentType = 'text/plain') {
        return this.chat.sendMessage({ message, contentType });
    }
}

// Runs all cases. `world` calls a function of world.js, and `log` is the recorded surroundings.
export async function scenario(client, connect, world, log) {
    const report = new Report(client);
    const { endpoint } = await world('settings');
    const region = 'us-east-1';
    connect.ChatSession.setGlobalConfig({
        endpoint,
        region,
        loggerConfig: { useDefaultLogger: false },
        features: { messageReceipts: { shouldSendMessageReceipts: true, throttleTime: 1 } },
        webSocketManagerConfig: { isNetworkOnline: () => true },
    });

    // Connects a customer, and waits until the websocket is subscribed.
    async function open(name) {
        const session = new Session(connect, await world('start', name), { region });
        const result = await session.chat.connect();
        expect('connectSuccess', result.connectSuccess);
        const subscription = await log.subscriptions.take('a subscription');
        equal('subscription', subscription, { status: 'success', topics: ['aws/chat'] });
        return session;
    }

    return report.run(async () => {
        let ada, sent;
        await report.case('CreateParticipantConnection, connect', async () => {
            ada = await open('Ada');
            await ada.ConnectionEstablished.take('onConnectionEstablished');
            await ada.DeepHeartbeatSuccess.take('onDeepHeartbeatSuccess');
        });
        await report.case('CreateParticipantConnection, an unknown token', async () => {
            const details = { contactId: 'c', participantId: 'p', participantToken: 'unknown' };
            const error = await rejected(new Session(connect, details, { region }).chat.connect());
            const { type, statusCode } = error._debug._debug;
            equal('error', [type, statusCode], ['AccessDeniedException', 403]);
        });
        await report.case('websocket, a participant joins', async () => {
            const id = await world('addBot', ada.contact, 'Order bot');
            const item = await ada.message('who joined', ({ DisplayName }) => DisplayName === 'Order bot');
            equal('item', [item.Type, item.ContentType, item.ParticipantId], ['EVENT', `${EVENT}participant.joined`, id]);
        });
        await report.case('SendMessage', async () => {
            const { data } = await ada.say('Where is my "order"? é 🤖');
            sent = data.Id;
            const item = await ada.message('the own message', ({ Id }) => Id === sent);
            equal('item', [item.Content, item.DisplayName, item.AbsoluteTime], ['Where is my "order"? é 🤖', 'Ada', data.AbsoluteTime]);
            equal('participant', item.ParticipantId, ada.chat.getChatDetails().participantId);
        });
        await report.case('SendMessage, more than 16,384 bytes', async () => {
            const { type, statusCode, message } = await rejected(ada.say('.'.repeat(16_385)));
            equal('error', [type, statusCode], ['ValidationException', 400]);
            expect('a message', message);
        });
        await report.case('websocket, a message', async () => {
            const id = await world('say', ada.contact, 'It is on its way');
            const item = await ada.message('the message of the bot', ({ Id }) => Id === id);
            equal('item', [item.Content, item.ParticipantRole, item.ContactId], ['It is on its way', 'CUSTOM_BOT', ada.contact]);
        });
        await report.case('websocket, messages in order', async () => {
            const ids = [];
            for (let number = 0; number < 20; number += 1) ids.push(await world('say', ada.contact, `${number}`));
            const arrived = [];
            while (arrived.length < ids.length) arrived.push((await ada.message('a message', ({ Type }) => Type === 'MESSAGE')).Id);
            equal('IDs', arrived, ids);
        });
        await report.case('SendEvent, typing', async () => {
            const contentType = `${EVENT}typing`;
            const { data } = await ada.chat.sendEvent({ contentType });
            expect('an ID', data.Id);
            await world('type', ada.contact);
            const item = await ada.Typing.take('onTyping', ({ DisplayName }) => DisplayName === 'Order bot');
            equal('item', [item.Type, item.ContentType, item.ParticipantRole], ['EVENT', contentType, 'CUSTOM_BOT']);
        });
        await report.case('websocket, receipts', async () => {
            for (const [kind, inbox] of [['delivered', ada.DeliveredReceipt], ['read', ada.ReadReceipt]]) {
                await world('acknowledge', ada.contact, kind, sent);
                const { Type, MessageMetadata } = await inbox.take(`a receipt: ${kind}`);
                equal('item', [Type, MessageMetadata.MessageId], ['MESSAGEMETADATA', sent]);
            }
        });
        await report.case('SendEvent, a receipt', async () => {
            const id = await world('say', ada.contact, 'Read this');
            await ada.message('the message', ({ Id }) => Id === id);
            const content = JSON.stringify({ messageId: id, disableThrottle: true });
            const { data } = await ada.chat.sendEvent({ contentType: `${EVENT}message.read`, content });
            expect('an ID', data.Id);
            const item = (await world('transcript', ada.contact)).find(({ Id }) => Id === id);
            const [receipt] = item.MessageMetadata.Receipts;
            equal('recipient', receipt.RecipientParticipantId, ada.chat.getChatDetails().participantId);
            expect('a time', receipt.ReadTimestamp);
        });
        await report.case('GetTranscript', async () => {
            const { data } = await ada.chat.getTranscript({ maxResults: 100 });
            equal('InitialContactId', data.InitialContactId, ada.contact);
            equal('IDs', data.Transcript.map(({ Id }) => Id), (await world('transcript', ada.contact)).map(({ Id }) => Id));
            const ids = [];
            let nextToken;
            do {
                const page = await ada.chat.getTranscript({ maxResults: 4, nextToken });
                ids.unshift(...page.data.Transcript.map(({ Id }) => Id));
                nextToken = page.data.NextToken;
            } while (nextToken);
            equal('IDs of the pages', ids, data.Transcript.map(({ Id }) => Id));
        });
        await report.case('StartAttachmentUpload, CompleteAttachmentUpload', async () => {
            const attachment = new File(['order;price\n4711;12,50 €\n'], 'bill.csv', { type: 'text/csv' });
            await ada.chat.sendAttachment({ attachment });
            const item = await ada.message('the attachment', ({ Type }) => Type === 'ATTACHMENT');
            const [{ AttachmentId, ...rest }] = item.Attachments;
            equal('attachment', rest, { AttachmentName: 'bill.csv', ContentType: 'text/csv', Status: 'APPROVED' });
            await report.case('GetAttachment', async () => {
                const blob = await ada.chat.downloadAttachment({ attachmentId: AttachmentId });
                equal('bytes', await blob.text(), await attachment.text());
                expect('a URL', (await ada.chat.getAttachmentURL({ attachmentId: AttachmentId })).startsWith('http'));
            });
        });
        await report.case('websocket, is opened again after a cut', async () => {
            ada.ConnectionEstablished.values.length = 0;
            await world('cut');
            await ada.ConnectionLost.take('onConnectionLost');
            const missed = await world('say', ada.contact, 'While the wire was cut');
            await world('mend');
            await log.subscriptions.take('the next subscription');
            await ada.ConnectionEstablished.take('onConnectionEstablished');
            const { data } = await ada.chat.getTranscript({ maxResults: 1 });
            equal('newest item', data.Transcript.map(({ Id }) => Id), [missed]);
            const id = await world('say', ada.contact, 'After the wire was mended');
            await ada.message('the next message', ({ Id }) => Id === id);
            expect('an ID', (await ada.say('With the next token')).data.Id);
        });
        await report.case('websocket, is renewed without a loss', async () => {
            const first = log.sockets.at(-1);
            const before = await world('say', ada.contact, 'Before the renewal');
            const closed = new Promise((resolve) => first.addEventListener('close', ({ code }) => resolve(code)));
            log.lives.at(-1)();
            await log.subscriptions.take('the next subscription');
            // While both websockets are open, each of them may get it.
            const during = await world('say', ada.contact, 'During the renewal');
            for (const id of [before, during]) await ada.message('a message', ({ Id }) => Id === id);
            equal('code of the close', await closed, 1000);
            const last = await world('say', ada.contact, 'On the new one');
            await ada.message('the last message', ({ Id }) => Id === last);
            equal('messages that arrived twice', ada.Message.values.filter(({ Id }) => [before, last].includes(Id)).length, 0);
            equal('connections lost', ada.ConnectionLost.values.length, 0);
        });
        await report.case('websocket, a participant leaves', async () => {
            await world('leave', ada.contact);
            const item = await ada.message('who left', ({ ContentType }) => ContentType === `${EVENT}participant.left`);
            equal('who left', item.DisplayName, 'Order bot');
        });
        await report.case('DisconnectParticipant', async () => {
            await ada.chat.disconnectParticipant();
            await ada.Ended.take('onEnded');
            const item = await ada.message('the end', ({ ContentType }) => ContentType === `${EVENT}chat.ended`);
            equal('type', item.Type, 'EVENT');
        });
        await report.case('websocket, the chat is stopped', async () => {
            const grace = await open('Grace');
            await world('stop', grace.contact);
            await grace.Ended.take('onEnded');
        });
        await report.case('CreateParticipantConnection, the chat was stopped while the wire was cut', async () => {
            const grace = await open('Grace');
            await world('cut');
            await grace.ConnectionLost.take('onConnectionLost');
            await world('stop', grace.contact);
            await world('mend');
            await grace.Ended.take('onEnded');
        });
    });
}
