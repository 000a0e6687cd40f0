// Runs a whole chat with the AWS SDK for JavaScript against connect-local, and compares the answers.

import { randomUUID } from 'node:crypto';

import {
    CreateInstanceCommand,
    CreateParticipantCommand,
    DeleteInstanceCommand,
    DescribeContactCommand,
    DescribeInstanceCommand,
    GetContactAttributesCommand,
    ListInstancesCommand,
    ListTagsForResourceCommand,
    ListUsersCommand,
    StartContactStreamingCommand,
    StopContactCommand,
    StopContactStreamingCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateContactAttributesCommand,
    UpdateParticipantRoleConfigCommand,
    paginateListInstances,
} from '@aws-sdk/client-connect';
import {
    CompleteAttachmentUploadCommand,
    CreateParticipantConnectionCommand,
    DisconnectParticipantCommand,
    GetAttachmentCommand,
    GetTranscriptCommand,
    SendEventCommand,
    SendMessageCommand,
    StartAttachmentUploadCommand,
} from '@aws-sdk/client-connectparticipant';
import { WebSocket } from 'ws';

import { Inbox, Report, equal, expect, rejected, within } from './report.js';
import { EVENT, REGION, connect, firstInstance, participant, startChat } from './settings.js';

const report = new Report('aws-sdk-js');
const call = (command) => connect().send(command);
const ask = (command) => participant().send(command);

// Expects that a call fails with a modeled error.
async function fails(promise, name, status) {
    const error = await rejected(promise);
    equal('name', error.name, name);
    equal('status', error.$metadata?.httpStatusCode, status);
    expect('a message', error.message ?? error.Message);
    expect('a request ID', error.$metadata.requestId);
}

const say = (ConnectionToken, Content, members = {}) =>
    ask(new SendMessageCommand({ ConnectionToken, Content, ContentType: 'text/plain', ...members }));

// Returns all items of the transcript, the oldest first.
async function transcript(ConnectionToken, MaxResults = 100) {
    const items = [];
    let NextToken;
    do {
        const input = { ConnectionToken, MaxResults, NextToken, ScanDirection: 'FORWARD', SortOrder: 'ASCENDING' };
        const page = await ask(new GetTranscriptCommand(input));
        items.push(...page.Transcript);
        ({ NextToken } = page);
    } while (NextToken);
    return items;
}

async function join(ParticipantToken, members = {}) {
    const input = { ParticipantToken, Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'], ...members };
    return ask(new CreateParticipantConnectionCommand(input));
}

// A websocket that is subscribed to the chat.
class Socket {
    static async open(url) {
        const socket = new Socket();
        socket.frames = new Inbox();
        socket.connection = new WebSocket(url);
        socket.closed = new Promise((resolve) => socket.connection.on('close', resolve));
        socket.connection.on('message', (data) => socket.frames.push(JSON.parse(data)));
        await within(
            new Promise((resolve, reject) => {
                socket.connection.on('open', resolve);
                socket.connection.on('error', reject);
            }),
            'the websocket does not open',
        );
        socket.send({ topic: 'aws/subscribe', content: { topics: ['aws/chat'] } });
        equal('answer to the subscription', await socket.frames.take('an answer to the subscription'), {
            topic: 'aws/subscribe',
            content: { status: 'success', topics: ['aws/chat'] },
        });
        return socket;
    }

    send(frame) {
        this.connection.send(JSON.stringify(frame));
    }

    // Takes the next item of the chat that is wanted.
    async item(what, isWanted) {
        const frame = await this.frames.take(what, (frame) => frame.topic === 'aws/chat' && isWanted(JSON.parse(frame.content)));
        equal('type of the content', frame.contentType, 'application/json');
        return JSON.parse(frame.content);
    }
}

async function instances() {
    let made;
    await report.case('connect CreateInstance', async () => {
        const input = { IdentityManagementType: 'CONNECT_MANAGED', InstanceAlias: `js-${randomUUID().slice(0, 8)}`, InboundCallsEnabled: true, OutboundCallsEnabled: true };
        made = await call(new CreateInstanceCommand(input));
        equal('ARN', made.Arn, `arn:aws:connect:${REGION}:000000000000:instance/${made.Id}`);
    });
    await report.case('connect DescribeInstance', async () => {
        const { Instance } = await call(new DescribeInstanceCommand({ InstanceId: made.Id }));
        equal('instance', [Instance.Id, Instance.Arn, Instance.InstanceStatus], [made.Id, made.Arn, 'ACTIVE']);
        expect('CreatedTime', Instance.CreatedTime instanceof Date);
    });
    await report.case('connect ListInstances', async () => {
        const ids = [];
        for await (const page of paginateListInstances({ client: connect(), pageSize: 1 }, {})) {
            ids.push(...page.InstanceSummaryList.map(({ Id }) => Id));
        }
        equal('instances of that ID', ids.filter((id) => id === made.Id).length, 1);
    });
    await report.case('connect ListInstances, a wrong secret', async () => {
        const thief = connect({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: 'wrong' });
        await fails(thief.send(new ListInstancesCommand({})), 'InvalidSignatureException', 403);
    });
    await report.case('connect ListUsers, an operation that is not there', async () => {
        await fails(call(new ListUsersCommand({ InstanceId: made.Id })), 'UnknownOperationException', 404);
    });
    await report.case('connect TagResource', async () => {
        await call(new TagResourceCommand({ resourceArn: made.Arn, tags: { 'owner/of': 'é & ü', cost: 'none' } }));
    });
    await report.case('connect UntagResource', async () => {
        await call(new UntagResourceCommand({ resourceArn: made.Arn, tagKeys: ['cost'] }));
    });
    await report.case('connect ListTagsForResource', async () => {
        const { tags } = await call(new ListTagsForResourceCommand({ resourceArn: made.Arn }));
        equal('tags', tags, { 'owner/of': 'é & ü' });
    });
    await report.case('connect DeleteInstance', async () => {
        await call(new DeleteInstanceCommand({ InstanceId: made.Id }));
        await fails(call(new DescribeInstanceCommand({ InstanceId: made.Id })), 'ResourceNotFoundException', 404);
    });
}

async function chat(InstanceId) {
    let started, ContactId, customer, socket, bot, sent;
    await report.case('connect StartChatContact', async () => {
        started = await startChat(InstanceId, 'Ada', { Attributes: { order: '4711' } });
        ({ ContactId } = started);
        expect('IDs and a token', ContactId && started.ParticipantId && started.ParticipantToken);
    });
    await report.case('connectparticipant CreateParticipantConnection', async () => {
        const output = await join(started.ParticipantToken);
        customer = output.ConnectionCredentials.ConnectionToken;
        expect('an expiry in the future', Date.parse(output.ConnectionCredentials.Expiry) > Date.now());
        socket = await Socket.open(output.Websocket.Url);
        const joined = (await transcript(customer)).filter(({ ContentType }) => ContentType === `${EVENT}participant.joined`);
        equal('who joined', joined.map(({ DisplayName, ParticipantRole }) => [DisplayName, ParticipantRole]), [['Ada', 'CUSTOMER']]);
    });
    await report.case('connectparticipant CreateParticipantConnection, heartbeats of the websocket', async () => {
        socket.send({ topic: 'aws/ping' });
        socket.send({ topic: 'aws/heartbeat' });
        equal('deep heartbeat', await socket.frames.take('aws/ping', ({ topic }) => topic === 'aws/ping'), { topic: 'aws/ping', statusCode: 200, statusContent: 'OK' });
        equal('heartbeat', await socket.frames.take('aws/heartbeat', ({ topic }) => topic === 'aws/heartbeat'), { topic: 'aws/heartbeat' });
    });
    await report.case('connectparticipant CreateParticipantConnection, a websocket with an unknown token', async () => {
        const url = (await join(started.ParticipantToken)).Websocket.Url;
        const refused = new WebSocket(url.replace(/[^=/]+$/, 'unknown'));
        const error = await within(new Promise((resolve) => refused.on('error', resolve)), 'the websocket is not refused');
        expect('status 403', /403/.test(error.message));
    });
    await report.case('connect CreateParticipant', async () => {
        const input = { InstanceId, ContactId, ParticipantDetails: { ParticipantRole: 'CUSTOM_BOT', DisplayName: 'Order bot' } };
        const added = await call(new CreateParticipantCommand(input));
        bot = (await join(added.ParticipantCredentials.ParticipantToken, { ConnectParticipant: true })).ConnectionCredentials.ConnectionToken;
        const item = await socket.item('who joined', ({ DisplayName }) => DisplayName === 'Order bot');
        equal('item', [item.ContentType, item.ParticipantId], [`${EVENT}participant.joined`, added.ParticipantId]);
        await fails(call(new CreateParticipantCommand(input)), 'ConflictException', 409);
    });
    await report.case('connectparticipant SendMessage', async () => {
        sent = await say(bot, 'Hello, "Ada"! é 🤖');
        const item = await socket.item('the message', ({ Id }) => Id === sent.Id);
        const { ParticipantId } = item;
        equal('item', item, {
            Id: sent.Id, AbsoluteTime: sent.AbsoluteTime, Type: 'MESSAGE', ContentType: 'text/plain', Content: 'Hello, "Ada"! é 🤖',
            ParticipantId, DisplayName: 'Order bot', ParticipantRole: 'CUSTOM_BOT', ContactId, InitialContactId: ContactId,
        });
        expect('milliseconds in the time', /\.\d{3}Z$/.test(item.AbsoluteTime));
    });
    await report.case('connectparticipant SendMessage, in order', async () => {
        const ids = [];
        for (let number = 0; number < 30; number += 1) ids.push((await say(number % 2 ? bot : customer, `${number}`)).Id);
        const arrived = [];
        while (arrived.length < ids.length) arrived.push((await socket.item('a message', ({ Type }) => Type === 'MESSAGE')).Id);
        equal('IDs', arrived, ids);
    });
    await report.case('connectparticipant SendMessage, the same client token twice', async () => {
        const ClientToken = randomUUID();
        const ids = [await say(bot, 'Once', { ClientToken }), await say(bot, 'Once', { ClientToken })].map(({ Id }) => Id);
        equal('IDs', ids[0], ids[1]);
        equal('messages', (await transcript(bot)).filter(({ Content }) => Content === 'Once').length, 1);
    });
    await report.case('connectparticipant SendMessage, errors', async () => {
        await fails(say(bot, '.'.repeat(16_385)), 'ValidationException', 400);
        await fails(say(bot, '<b>', { ContentType: 'text/html' }), 'ValidationException', 400);
        await fails(say(started.ParticipantToken, 'Hello'), 'AccessDeniedException', 403);
        await fails(say('unknown', 'Hello'), 'AccessDeniedException', 403);
    });
    await report.case('connectparticipant SendEvent', async () => {
        const event = await ask(new SendEventCommand({ ConnectionToken: bot, ContentType: `${EVENT}typing` }));
        const item = await socket.item('the event', ({ Id }) => Id === event.Id);
        equal('item', [item.Type, item.ContentType, item.DisplayName], ['EVENT', `${EVENT}typing`, 'Order bot']);
        const Content = JSON.stringify({ messageId: sent.Id });
        await ask(new SendEventCommand({ ConnectionToken: customer, ContentType: `${EVENT}message.read`, Content }));
        const receipt = await socket.item('the receipt', ({ Type }) => Type === 'MESSAGEMETADATA');
        equal('message', receipt.MessageMetadata.MessageId, sent.Id);
        equal('recipients', receipt.MessageMetadata.Receipts.map(({ RecipientParticipantId }) => RecipientParticipantId), [started.ParticipantId]);
    });
    await report.case('connectparticipant GetTranscript', async () => {
        const items = await transcript(customer);
        equal('items in pages of seven', await transcript(bot, 7), items);
        equal('order', items.map(({ AbsoluteTime }) => AbsoluteTime), items.map(({ AbsoluteTime }) => AbsoluteTime).sort());
        equal('item of the socket', items.find(({ Id }) => Id === sent.Id).Content, 'Hello, "Ada"! é 🤖');
    });
    await report.case('connectparticipant StartAttachmentUpload', async () => {
        const body = Buffer.from('order;price\n4711;12,50 €\n');
        const input = { ConnectionToken: customer, AttachmentName: 'bill.csv', ContentType: 'text/csv', AttachmentSizeInBytes: body.length };
        const { AttachmentId, UploadMetadata } = await ask(new StartAttachmentUploadCommand(input));
        const answer = await fetch(UploadMetadata.Url, { method: 'PUT', headers: UploadMetadata.HeadersToInclude, body });
        equal('status of the upload', answer.status, 200);
        await report.case('connectparticipant CompleteAttachmentUpload', async () => {
            await ask(new CompleteAttachmentUploadCommand({ ConnectionToken: customer, AttachmentIds: [AttachmentId] }));
            const item = await socket.item('the attachment', ({ Type }) => Type === 'ATTACHMENT');
            equal('attachments', item.Attachments, [{ AttachmentId, AttachmentName: 'bill.csv', ContentType: 'text/csv', Status: 'APPROVED' }]);
        });
        await report.case('connectparticipant GetAttachment', async () => {
            const output = await ask(new GetAttachmentCommand({ ConnectionToken: customer, AttachmentId }));
            equal('size', output.AttachmentSizeInBytes, body.length);
            equal('bytes', await (await fetch(output.Url)).text(), body.toString());
        });
    });
    await report.case('connect UpdateContactAttributes', async () => {
        await call(new UpdateContactAttributesCommand({ InstanceId, InitialContactId: ContactId, Attributes: { city: 'Zürich' } }));
    });
    await report.case('connect GetContactAttributes', async () => {
        const { Attributes } = await call(new GetContactAttributesCommand({ InstanceId, InitialContactId: ContactId }));
        equal('attributes', Attributes, { order: '4711', city: 'Zürich' });
    });
    await report.case('connect DescribeContact', async () => {
        const { Contact } = await call(new DescribeContactCommand({ InstanceId, ContactId }));
        equal('contact', [Contact.Id, Contact.Channel], [ContactId, 'CHAT']);
        await fails(call(new DescribeContactCommand({ InstanceId, ContactId: randomUUID() })), 'ResourceNotFoundException', 404);
    });
    await report.case('connect UpdateParticipantRoleConfig', async () => {
        const timer = { ParticipantRole: 'CUSTOMER', TimerType: 'IDLE', TimerValue: { ParticipantTimerDurationInMinutes: 5 } };
        await call(new UpdateParticipantRoleConfigCommand({ InstanceId, ContactId, ChannelConfiguration: { Chat: { ParticipantTimerConfigList: [timer] } } }));
    });
    await report.case('connect StartContactStreaming', async () => {
        const input = { InstanceId, ContactId, ChatStreamingConfiguration: { StreamingEndpointArn: 'http://127.0.0.1:9/' } };
        const { StreamingId } = await call(new StartContactStreamingCommand(input));
        await report.case('connect StopContactStreaming', async () => {
            await call(new StopContactStreamingCommand({ InstanceId, ContactId, StreamingId }));
            await fails(call(new StopContactStreamingCommand({ InstanceId, ContactId, StreamingId })), 'ResourceNotFoundException', 404);
        });
    });
    await report.case('connectparticipant DisconnectParticipant', async () => {
        await ask(new DisconnectParticipantCommand({ ConnectionToken: bot }));
        const item = await socket.item('who left', ({ ContentType }) => ContentType === `${EVENT}participant.left`);
        equal('who left', item.DisplayName, 'Order bot');
        await fails(say(bot, 'Hello?'), 'AccessDeniedException', 403);
    });
    await report.case('connect StopContact', async () => {
        await call(new StopContactCommand({ InstanceId, ContactId }));
        const item = await socket.item('the end', ({ ContentType }) => ContentType === `${EVENT}chat.ended`);
        equal('type', item.Type, 'EVENT');
        await fails(call(new StopContactCommand({ InstanceId, ContactId })), 'ContactNotFoundException', 410);
        await fails(say(customer, 'One more thing'), 'AccessDeniedException', 403);
        await fails(join(started.ParticipantToken), 'AccessDeniedException', 403);
    });
    socket.connection.close();
}

const isGood = await report.run(async () => {
    await instances();
    await chat(await firstInstance());
});
process.exit(isGood ? 0 : 1);
