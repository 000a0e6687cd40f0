// The page: the list of chats, and one chat. The address names the chat after a `#`.

import { Refusal, Session, ask } from './session.js';
import { element, itemElement, nameOf, showReceipts } from './view.js';

// The time between two looks at the list of chats, and how long a typing event holds.
const LOOK = 1_000;
const TYPING = 12_000;
// The most messages that are remembered until the page is seen.
const MOST_UNREAD = 50;
// The port without `--port`.
const USUAL_PORT = '4510';
const NO_CHAT = 'No chat is open: start one, or open one of the list.';

const $ = (id) => document.getElementById(id);
const [start, chats, heading, state, typing, chat, hint, log, box, send, end] =
    ['start', 'chats', 'chat-heading', 'state', 'typing', 'chat', 'bot', 'log', 'message', 'send', 'end'].map($);

let session = null;
let unread = [];
let typists = new Map();
let isBusy = false;
let showsEnd = true;
// Counts the chats that were opened, so that an answer for a former one is dropped.
let opened = 0;

const idOfAddress = () => location.hash.slice(1);
const pathOf = (id) => `/_local/chats/${encodeURIComponent(id)}`;
const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK));

// Sets a text only if it differs, so that a screen reader reads it once.
function setText(node, text) {
    if (node.textContent !== text) node.textContent = text;
}

const say = (text) => setText(state, text);

// ---- the list of chats ----

async function look() {
    try {
        const list = await ask('/_local/chats', { method: 'GET' });
        showChats(list.chats);
        setText($('more'), list.open > list.chats.length ? `The newest ${list.chats.length} of ${list.open} chats.` : '');
        if (!idOfAddress()) say(NO_CHAT);
    } catch {
        if (!idOfAddress()) say('connect-local does not answer: start it again. The page keeps trying.');
    }
    setTimeout(look, LOOK);
}

// Shows the chats. Elements of chats that were there before stay, and with them the focus.
function showChats(list) {
    const items = new Map([...chats.children].map((item) => [item.dataset.id, item]));
    const ids = new Set(list.map(({ contactId }) => contactId));
    for (const [id, item] of items) {
        if (ids.has(id)) continue;
        if (item.contains(document.activeElement)) heading.focus();
        item.remove();
    }
    list.forEach(({ contactId, customer, participants, started }, index) => {
        const item = items.get(contactId) ?? chatItem(contactId, customer, started);
        if (chats.children[index] !== item) chats.insertBefore(item, chats.children[index] ?? null);
        const others = participants.filter(({ role, isConnected }) => role !== 'CUSTOMER' && isConnected);
        setText(item.querySelector('.others'), others.length > 0 ? `with ${others.map(({ displayName }) => displayName).join(', ')}` : 'waits for a bot');
    });
    $('no-chats').hidden = list.length > 0;
    markCurrent();
}

function chatItem(id, customer, started) {
    const item = element('li');
    item.dataset.id = id;
    const link = element('a');
    link.href = `#${id}`;
    const time = new Date(started).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    link.append(element('strong', '', customer ?? 'Customer'), ' ', element('span', 'others'), ' ', element('span', 'since', `since ${time}`));
    item.append(link);
    return item;
}

function markCurrent() {
    for (const item of chats.children) {
        const link = item.querySelector('a');
        if (item.dataset.id === idOfAddress()) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
    }
}

start.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
        const { contactId } = await ask('/_local/chats', { body: { displayName: $('name').value } });
        location.hash = contactId;
    } catch (error) {
        say(`The chat was not started: ${error.message}.`);
    }
});

// ---- one chat ----

// Opens the chat that the address names.
async function open(isByUser) {
    opened += 1;
    const turn = opened;
    session?.close();
    session = null;
    unread = [];
    typists = new Map();
    showTyping();
    log.replaceChildren();
    setBusy(false);
    markCurrent();
    const id = idOfAddress();
    chat.hidden = !id;
    end.hidden = true;
    setWritable(false);
    setText(heading, id ? 'Chat' : 'No chat');
    document.title = 'connect-local';
    if (!id) return say(NO_CHAT);
    say('Connecting.');
    const about = await find(id, turn);
    if (turn !== opened || !about) return undefined;
    describe(about);
    if (about.ended) return showEnded(about.items);
    return join(id, turn, isByUser);
}

// Returns the chat with an ID. Keeps trying if the server does not answer.
async function find(id, turn) {
    while (turn === opened) {
        try {
            return await ask(pathOf(id), { method: 'GET' });
        } catch (error) {
            if (turn !== opened) return null;
            if (error instanceof Refusal && error.status === 404) {
                chat.hidden = true;
                setText(heading, 'No chat');
                say('There is no such chat: without --data, a restart of connect-local forgets the chats.');
                return null;
            }
            say('connect-local does not answer: start it again. The page keeps trying.');
            await pause();
        }
    }
    return null;
}

// Returns true if the page is where the echo bot looks for connect-local.
const isUsual = () => location.port === USUAL_PORT && ['127.0.0.1', 'localhost'].includes(location.hostname);

// Shows whose chat it is, and how a bot joins it.
function describe({ contactId, customer, instanceId, region }) {
    setText(heading, `Chat of ${customer}`);
    document.title = `${customer} · connect-local`;
    hint.hidden = false;
    setText($('instance-id'), instanceId);
    setText($('contact-id'), contactId);
    setText($('echo-command'), [
        `AWS_REGION=${region}`,
        'cargo run -p connect-local --example echo_bot --',
        contactId,
        ...(isUsual() ? [] : [location.origin]),
    ].join(' '));
    setText($('command'), [
        'aws connect create-participant',
        `--endpoint-url ${location.origin} --region ${region}`,
        `--instance-id ${instanceId}`,
        `--contact-id ${contactId}`,
        '--participant-details ParticipantRole=CUSTOM_BOT,DisplayName=Bot',
    ].join(' \\\n    '));
}

async function join(id, turn, isByUser) {
    const isCurrent = () => turn === opened;
    let customer;
    try {
        customer = await ask(`${pathOf(id)}/customer`);
    } catch {
        // The chat has ended meanwhile, or the server has.
        await pause();
        return isCurrent() && open(isByUser);
    }
    if (!isCurrent()) return undefined;
    session = new Session(customer, {
        item: (item) => isCurrent() && showItem(item),
        typing: (item) => isCurrent() && showTypist(item),
        receipts: (metadata) => isCurrent() && atEnd(() => showReceipts(log, metadata)),
        loading: (isLoading) => isCurrent() && setBusy(isLoading),
        state: (name) => isCurrent() && showState(name),
        refused: () => pause().then(() => isCurrent() && open(false)),
        failed: (error, text) => isCurrent() && showFailure(error, text),
    });
    setWritable(true);
    end.hidden = false;
    if (isByUser) box.focus();
    return session.run();
}

function showState(name) {
    if (!session || session.isClosed) return;
    say({ connecting: 'Connecting.', connected: 'Connected as the customer.', lost: 'The connection is lost. Connecting again.' }[name]);
}

function showItem(item) {
    const isOwn = item.ParticipantId === session?.participantId;
    atEnd(() => log.append(itemElement(item, isOwn, (text) => session?.say(text))), isOwn);
    if (typists.delete(item.ParticipantId)) showTyping();
    if (item.Type === 'MESSAGE' && !isOwn && !isRead(item)) {
        unread = [...unread.slice(1 - MOST_UNREAD), item.Id];
        acknowledge();
    }
    if (item.ParticipantRole === 'CUSTOM_BOT' && item.ContentType?.endsWith('event.participant.joined')) closeHint();
    if (item.ContentType?.endsWith('event.chat.ended') && item.ContactId === idOfAddress()) showEnded();
}

// Makes room for the chat, to which a bot has come.
function closeHint() {
    const hadFocus = hint.contains(document.activeElement);
    hint.open = false;
    if (hadFocus) box.focus();
}

const isEndInView = () => log.scrollHeight - log.scrollTop - log.clientHeight < 60;

// Changes the log, and shows its end if that was in view before.
function atEnd(change, isForced = false) {
    if (isBusy) return change();
    const shows = isForced || isEndInView();
    change();
    if (shows) log.scrollTop = log.scrollHeight;
    return undefined;
}

// Begins or ends a change of many items, of which a screen reader reads none.
function setBusy(isNow) {
    if (isNow) showsEnd = isEndInView();
    isBusy = isNow;
    log.setAttribute('aria-busy', isNow);
    if (isNow) return;
    if (showsEnd) log.scrollTop = log.scrollHeight;
    acknowledge();
}

function isRead({ MessageMetadata }) {
    const receipts = MessageMetadata?.Receipts ?? [];
    return receipts.some((one) => one.RecipientParticipantId === session?.participantId && one.ReadTimestamp);
}

// Says of all messages that they were read, if the page is seen.
function acknowledge() {
    if (isBusy || document.visibilityState !== 'visible' || !session?.connection) return;
    unread.splice(0).forEach((id) => session.read(id));
}

document.addEventListener('visibilitychange', acknowledge);

// Shows that the chat has ended. `items` are those of a chat that cannot be joined any more.
function showEnded(items) {
    session?.close();
    session = null;
    typists.clear();
    showTyping();
    if (items) {
        setBusy(true);
        log.replaceChildren(...items.map((item) => itemElement(item, item.ParticipantRole === 'CUSTOMER', null)));
        items.forEach(({ MessageMetadata }) => MessageMetadata && showReceipts(log, MessageMetadata));
        setBusy(false);
    }
    for (const button of log.querySelectorAll('button')) button.disabled = true;
    setWritable(false);
    end.hidden = true;
    hint.hidden = true;
    say('The chat has ended.');
}

// Allows to write, or takes the focus from what cannot be used any more.
function setWritable(isWritable) {
    const hadFocus = [box, send, end].includes(document.activeElement);
    box.disabled = !isWritable;
    send.disabled = !isWritable;
    if (!isWritable) box.value = '';
    if (!isWritable && hadFocus) heading.focus();
}

function showTypist(item) {
    if (item.ParticipantId === session?.participantId) return;
    clearTimeout(typists.get(item.ParticipantId)?.timer);
    const timer = setTimeout(() => typists.delete(item.ParticipantId) && showTyping(), TYPING);
    typists.set(item.ParticipantId, { name: nameOf(item), timer });
    showTyping();
}

function showTyping() {
    setText(typing, [...typists.values()].map(({ name }) => `${name} is typing.`).join(' '));
}

function showFailure(error, text) {
    if (!box.value && !box.disabled) box.value = text;
    say(`The message was not sent: ${error.message}.`);
}

$('say').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value;
    if (!text.trim() || !session) return;
    box.value = '';
    session.say(text);
    box.focus();
});

box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    $('say').requestSubmit();
});

box.addEventListener('input', () => box.value && session?.type());

end.addEventListener('click', async () => {
    try {
        if (session?.connection) await session.leave();
        else await ask(`${pathOf(idOfAddress())}/end`);
    } catch (error) {
        say(`The chat was not ended: ${error.message}.`);
    }
});

for (const button of document.querySelectorAll('[data-copies]')) {
    const source = $(button.dataset.copies);
    const what = source.id === 'contact-id' ? 'contact ID' : 'command';
    button.addEventListener('click', async () => {
        try {
            await navigator.clipboard.writeText(source.textContent);
            say(`The ${what} is copied.`);
        } catch {
            getSelection().selectAllChildren(source);
            say(`The browser does not copy: the ${what} is selected, so copy it from there.`);
        }
    });
}

window.addEventListener('hashchange', () => open(true));
open(false);
look();
