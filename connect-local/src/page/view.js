// The items of a chat as elements. All text is set as text, so that markup in a message is shown.

const EVENT = 'application/vnd.amazonaws.connect.event.';
const INTERACTIVE = 'application/vnd.amazonaws.connect.message.interactive';
const ROLES = { AGENT: 'agent', CUSTOM_BOT: 'bot', CUSTOMER: 'customer', SUPERVISOR: 'supervisor', SYSTEM: 'system' };

// Creates an element with a class and a text.
export function element(name, className = '', text = '') {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
}

// Creates the element of an item. `say` sends a choice.
export function itemElement(item, isOwn, say) {
    if (item.Type === 'EVENT') return element('p', 'event', eventText(item));
    const made = element('article', isOwn ? 'message own' : 'message');
    made.dataset.id = item.Id;
    const from = element('p', 'from');
    from.append(element('strong', '', nameOf(item)), ' ', element('span', 'role', ROLES[item.ParticipantRole] ?? ''), ' ', timeElement(item.AbsoluteTime));
    made.append(from);
    if (item.Type === 'ATTACHMENT') {
        for (const { AttachmentName } of item.Attachments ?? []) made.append(element('p', 'text', `File: ${AttachmentName}`));
    } else {
        made.append(...contentElements(item, isOwn ? null : say));
    }
    made.append(element('p', 'receipt'));
    return made;
}

export const nameOf = (item) => item.DisplayName || ROLES[item.ParticipantRole] || 'System';

// Shows who has read a message, or whom it was delivered to.
export function showReceipts(log, { MessageId, Receipts }) {
    const message = [...log.querySelectorAll('.own')].find(({ dataset }) => dataset.id === MessageId);
    if (!message) return;
    const isRead = Receipts.some(({ ReadTimestamp }) => ReadTimestamp);
    const receipt = message.querySelector('.receipt');
    if (receipt.textContent !== 'Read') receipt.textContent = isRead ? 'Read' : 'Delivered';
}

// Says what happened, as a sentence.
function eventText(item) {
    const name = nameOf(item);
    const kind = item.ContentType.startsWith(EVENT) ? item.ContentType.slice(EVENT.length) : item.ContentType;
    switch (kind) {
        case 'participant.joined': return `${name} joined.`;
        case 'participant.left': return `${name} left.`;
        case 'participant.idle': return `${name} is idle.`;
        case 'participant.returned': return `${name} is back.`;
        case 'participant.autodisconnection': return `${name} was disconnected.`;
        case 'participant.invited': return `${name} was invited.`;
        case 'transfer.succeeded': return 'The chat was transferred.';
        case 'transfer.failed': return 'The chat could not be transferred.';
        case 'chat.ended': return 'The chat has ended.';
        default: return `${name}: ${kind}`;
    }
}

function timeElement(iso) {
    const made = element('time', '', new Date(iso).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }));
    made.dateTime = iso;
    return made;
}

function contentElements({ Content = '', ContentType }, say) {
    const message = ContentType.startsWith(INTERACTIVE) ? parse(Content) : null;
    const content = message?.data?.content;
    if (content && typeof content === 'object') return interactiveElements(content, say);
    const reply = message?.action ?? message?.content?.[0]?.value;
    if (typeof reply === 'string') return [element('p', 'text', reply)];
    const made = [element('p', 'text', Content)];
    if (ContentType !== 'text/plain') made.push(element('p', 'type', ContentType));
    return made;
}

// Creates the texts and the choices of an interactive message, such as a list picker. A choice is
// sent as a message with its title.
function interactiveElements(content, say) {
    const texts = [content.title, content.subtitle, content.description].filter((text) => typeof text === 'string' && text);
    const made = texts.map((text) => element('p', 'text', text));
    const listed = [content.elements, content.timeslots].find(Array.isArray) ?? [];
    const choices = listed.map((choice) => (typeof choice === 'string' ? choice : choice?.title ?? choice?.date));
    const buttons = choices.filter((title) => typeof title === 'string' && title).map((title) => {
        const button = element('button', 'choice', title);
        button.type = 'button';
        button.disabled = !say;
        if (say) button.addEventListener('click', () => say(title));
        return button;
    });
    if (buttons.length > 0) {
        const group = element('div', 'choices');
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', texts[0] ?? 'Choices');
        group.append(...buttons);
        made.push(group);
    }
    return made;
}

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
