// The customer's side of one chat, with the operations that every client of a chat calls.

const EVENT = 'application/vnd.amazonaws.connect.event.';
// The time between two heartbeats, and the shortest time between two typing events.
const BEAT = 10_000;
// The longest wait for an answer, and the longest pause between two tries to connect.
const PATIENCE = 10_000;
const LONGEST_PAUSE = 4_000;

// A response that is not a success.
export class Refusal extends Error {
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}

// Sends JSON, and returns the JSON of the response.
export async function ask(path, { method = 'POST', bearer, body = {} } = {}) {
    const headers = { accept: 'application/json' };
    if (method === 'POST') headers['content-type'] = 'application/json';
    if (bearer) headers['x-amz-bearer'] = bearer;
    const request = { method, headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) };
    if (method === 'POST') request.body = JSON.stringify(body);
    const response = await fetch(path, request);
    const text = await response.text();
    let value = {};
    try {
        value = text ? JSON.parse(text) : {};
    } catch {
        if (response.ok) throw new Refusal(response.status, 'the response is not JSON');
    }
    if (!response.ok) throw new Refusal(response.status, value.Message ?? value.message ?? `status ${response.status}`);
    return value;
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

// A chat as its customer, until it ends or is closed. Connects again whenever the connection is
// lost. `hears` has a function for each thing that happens:
//
//   item(item)         an item of the transcript, once and in its order
//   typing(item)       a typing event of anyone
//   receipts(metadata) the receipts of a message
//   state(name)        `connecting`, `connected` or `lost`
//   loading(isLoading) whether the items are those of before
//   refused(error)     the chat cannot be joined: it has ended or is gone
//   failed(error)      a message was not taken
export class Session {
    constructor(participant, hears) {
        this.participantId = participant.participantId;
        this.token = participant.participantToken;
        this.hears = hears;
        this.seen = new Set();
        this.held = null;
        this.outbox = [];
        this.connection = null;
        this.typed = -Infinity;
        this.isClosed = false;
    }

    // Connects, and stays connected.
    async run() {
        let time = 250;
        this.hears.state('connecting');
        while (!this.isClosed) {
            try {
                await this.live(() => {
                    time = 250;
                });
            } catch (error) {
                if (this.isClosed) return;
                if (error instanceof Refusal && error.status < 500 && error.status !== 429) {
                    this.close();
                    this.hears.refused(error);
                    return;
                }
            }
            this.connection = null;
            if (this.isClosed) return;
            this.hears.state('lost');
            await pause(time);
            time = Math.min(2 * time, LONGEST_PAUSE);
        }
    }

    // Closes the connection for good. The participant stays in the chat.
    close() {
        this.isClosed = true;
        this.connection = null;
        this.socket?.close(1000);
    }

    // Lives through one connection, and returns when its websocket is closed.
    async live(connected) {
        const body = { Type: ['WEBSOCKET', 'CONNECTION_CREDENTIALS'] };
        const { Websocket, ConnectionCredentials } = await ask('/participant/connection', { bearer: this.token, body });
        if (this.isClosed) return;
        const socket = new WebSocket(ownUrl(Websocket.Url));
        this.socket = socket;
        const closed = new Promise((resolve) => socket.addEventListener('close', resolve));
        this.held = [];
        let isAnswered = true;
        const beat = setInterval(() => {
            if (!isAnswered) return socket.close();
            isAnswered = false;
            return send(socket, { topic: 'aws/heartbeat' });
        }, BEAT);
        try {
            await new Promise((resolve, reject) => {
                const late = setTimeout(reject, PATIENCE, new Error('no subscription'));
                closed.then(() => clearTimeout(late)).then(() => reject(new Error('closed')));
                socket.addEventListener('open', () => send(socket, { topic: 'aws/subscribe', content: { topics: ['aws/chat'] } }));
                socket.addEventListener('message', ({ data }) => {
                    const frame = JSON.parse(data);
                    if (frame.topic === 'aws/chat') this.receive(JSON.parse(frame.content));
                    else if (frame.topic === 'aws/heartbeat') isAnswered = true;
                    else if (frame.topic === 'aws/subscribe' && frame.content?.status === 'success') {
                        clearTimeout(late);
                        resolve();
                    }
                });
            });
            this.connection = ConnectionCredentials.ConnectionToken;
            // What was said while nobody listened is in the transcript alone.
            this.hears.loading(true);
            const missed = await this.missed();
            const held = this.held;
            this.held = null;
            [...missed, ...held].forEach((item) => this.receive(item));
            this.hears.loading(false);
            connected();
            if (!this.isClosed) this.hears.state('connected');
            this.flush();
            await closed;
        } finally {
            clearInterval(beat);
            this.held = null;
            socket.close();
        }
    }

    // Returns the items of the transcript after those that were seen, in their order.
    async missed() {
        const items = [];
        let NextToken;
        do {
            const body = { MaxResults: 100, SortOrder: 'ASCENDING', ScanDirection: 'BACKWARD', NextToken };
            const page = await this.call('transcript', body);
            items.unshift(...page.Transcript);
            NextToken = page.Transcript.some(({ Id }) => this.seen.has(Id)) ? undefined : page.NextToken;
        } while (NextToken);
        return items;
    }

    receive(item) {
        if (item.Type === 'EVENT' && item.ContentType === `${EVENT}typing`) return this.hears.typing(item);
        if (this.held) return this.held.push(item);
        if (item.Type !== 'MESSAGEMETADATA' && !this.seen.has(item.Id)) {
            this.seen.add(item.Id);
            this.hears.item(item);
        }
        return item.MessageMetadata?.Receipts?.length && this.hears.receipts(item.MessageMetadata);
    }

    call(operation, body) {
        return ask(`/participant/${operation}`, { bearer: this.connection, body });
    }

    // Sends a message, once there is a connection. A retry has the same token, so that the message
    // is not doubled.
    say(Content) {
        this.outbox.push({ ClientToken: crypto.randomUUID(), Content, ContentType: 'text/plain' });
        this.flush();
    }

    async flush() {
        if (this.isFlushing) return;
        this.isFlushing = true;
        while (this.outbox.length > 0 && this.connection) {
            const [message] = this.outbox;
            try {
                await this.call('message', message);
                this.outbox.shift();
                this.typed = -Infinity;
            } catch (error) {
                // Without an answer, the message is sent again after the next connection.
                if (!(error instanceof Refusal)) break;
                this.outbox.shift();
                this.hears.failed(error, message.Content);
            }
        }
        this.isFlushing = false;
    }

    // Says that the customer is typing, at most once in a while.
    type() {
        const now = performance.now();
        if (!this.connection || now - this.typed < BEAT) return;
        this.typed = now;
        this.event('typing');
    }

    // Says that a message was read.
    read(messageId) {
        this.event('message.read', JSON.stringify({ messageId }));
    }

    event(name, Content) {
        if (!this.connection) return;
        const body = { ClientToken: crypto.randomUUID(), ContentType: `${EVENT}${name}`, Content };
        // A chat of three has no receipts, and a typing event that is lost is not missed.
        this.call('event', body).catch(() => {});
    }

    // Leaves the chat. A chat ends when its customer leaves.
    leave() {
        return this.call('disconnect', { ClientToken: crypto.randomUUID() });
    }
}

// Returns the URL of a websocket at the address that the page was opened at. The server names the
// address that clients expect, which is another one if a port is forwarded.
function ownUrl(url) {
    const { pathname, search } = new URL(url);
    return `${location.protocol.replace('http', 'ws')}//${location.host}${pathname}${search}`;
}

function send(socket, frame) {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}
