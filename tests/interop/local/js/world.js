// The world around a session of chatjs: chats, a bot that talks in them, and a wire that can be cut.

import { createConnection, createServer } from 'node:net';

import { CreateParticipantCommand, StopContactCommand } from '@aws-sdk/client-connect';
import {
    CreateParticipantConnectionCommand,
    DisconnectParticipantCommand,
    GetTranscriptCommand,
    SendEventCommand,
    SendMessageCommand,
} from '@aws-sdk/client-connectparticipant';

import { ENDPOINT, EVENT, connect, firstInstance, participant, startChat } from './settings.js';

// Carries bytes between websockets and connect-local, and can be cut.
class Wire {
    constructor(port) {
        this.port = port;
        this.isCut = false;
        this.open = new Set();
        this.held = [];
        this.server = createServer((near) => (this.isCut ? this.held.push(near) : this.join(near)));
    }

    listen() {
        return new Promise((resolve) => {
            this.server.listen(0, '127.0.0.1', () => resolve(this.server.address().port));
        });
    }

    join(near) {
        const far = createConnection(this.port, '127.0.0.1');
        for (const [one, other] of [[near, far], [far, near]]) {
            this.open.add(one);
            one.pipe(other);
            one.on('error', () => other.destroy());
            one.on('close', () => {
                this.open.delete(one);
                other.destroy();
            });
        }
    }

    // Drops all connections at once. New ones are held until the wire is mended.
    cut() {
        this.isCut = true;
        this.open.forEach((socket) => socket.destroy());
    }

    mend() {
        this.isCut = false;
        this.held.splice(0).forEach((near) => this.join(near));
    }
}

// Makes the functions that a scenario calls. Their arguments and results are plain values, so that
// they can be called from a browser.
export async function world() {
    const InstanceId = await firstInstance();
    const wire = new Wire(new URL(ENDPOINT).port);
    const port = await wire.listen();
    const bots = new Map();
    const ask = (command) => participant().send(command);
    const functions = {
        settings: () => ({ endpoint: ENDPOINT, port }),
        cut: () => wire.cut(),
        mend: () => wire.mend(),
        async start(name) {
            const { ContactId, ParticipantId, ParticipantToken } = await startChat(InstanceId, name);
            return { contactId: ContactId, participantId: ParticipantId, participantToken: ParticipantToken };
        },
        async stop(ContactId) {
            await connect().send(new StopContactCommand({ InstanceId, ContactId }));
        },
        async addBot(ContactId, DisplayName) {
            const ParticipantDetails = { ParticipantRole: 'CUSTOM_BOT', DisplayName };
            const added = await connect().send(new CreateParticipantCommand({ InstanceId, ContactId, ParticipantDetails }));
            const { ParticipantToken } = added.ParticipantCredentials;
            const connection = { ParticipantToken, Type: ['CONNECTION_CREDENTIALS'], ConnectParticipant: true };
            const { ConnectionCredentials } = await ask(new CreateParticipantConnectionCommand(connection));
            bots.set(ContactId, ConnectionCredentials.ConnectionToken);
            return added.ParticipantId;
        },
        async say(contact, Content, ContentType = 'text/plain') {
            const input = { ConnectionToken: bots.get(contact), Content, ContentType };
            return (await ask(new SendMessageCommand(input))).Id;
        },
        async type(contact) {
            await ask(new SendEventCommand({ ConnectionToken: bots.get(contact), ContentType: `${EVENT}typing` }));
        },
        // Sends a receipt, which is `delivered` or `read`.
        async acknowledge(contact, kind, messageId) {
            const event = { ContentType: `${EVENT}message.${kind}`, Content: JSON.stringify({ messageId }) };
            await ask(new SendEventCommand({ ConnectionToken: bots.get(contact), ...event }));
        },
        async transcript(contact) {
            const input = { ConnectionToken: bots.get(contact), MaxResults: 100, SortOrder: 'ASCENDING' };
            return (await ask(new GetTranscriptCommand(input))).Transcript;
        },
        async leave(contact) {
            await ask(new DisconnectParticipantCommand({ ConnectionToken: bots.get(contact) }));
        },
    };
    return (name, ...values) => functions[name](...values);
}
