// Prints a line for each case of a client, and counts them. Runs in Node and in a browser.

// The longest wait for something to happen, in milliseconds.
export const PATIENCE = 60_000;

// The cases of one client. A case passes if all its expectations hold.
export class Report {
    constructor(client) {
        this.client = client;
        this.passed = 0;
        this.failed = 0;
    }

    // Runs a case: prints one line, and goes on after a failure.
    async case(operation, body) {
        const line = `${this.client} ${operation}`;
        try {
            await within(body(), `the case took more than ${2 * PATIENCE} ms`, 2 * PATIENCE);
            this.passed += 1;
            console.log(`${line} ok`);
        } catch (error) {
            this.failed += 1;
            // chatjs rejects with objects that are no errors.
            const stack = String(error?.stack ?? '').replace(/^.*report\.js.*$/gm, '');
            const place = /\(?([^\s/(]+:\d+):\d+\)?$/m.exec(stack)?.[1];
            console.log(`${line} FAILED: ${describe(error)} (${place})`);
        }
    }

    // Runs all cases, prints the count, and returns true if no case failed.
    async run(main) {
        let isComplete = true;
        try {
            await main();
        } catch (error) {
            isComplete = false;
            console.log(`${this.client}: the cases after this one need what it did not give: ${describe(error)}`);
        }
        console.log(`${this.client}: ${this.passed} of ${this.passed + this.failed} operations`);
        return isComplete && this.passed > 0 && this.failed === 0;
    }
}

const describe = (error) => (error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error));

// Fails the case if a value is false. Does not print the value, which may be a token.
export function expect(what, value) {
    if (!value) throw new Error(`not as expected: ${what}`);
}

// Fails the case if two values differ, and prints both.
export function equal(what, value, wanted) {
    const texts = [value, wanted].map((each) => JSON.stringify(each, sorted));
    if (texts[0] !== texts[1]) throw new Error(`${what}: ${texts[0]}, expected ${texts[1]}`);
}

// Sorts the members of objects, whose order does not matter.
function sorted(_, value) {
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

// Expects that a promise is rejected, and returns the error.
export async function rejected(promise) {
    try {
        await promise;
    } catch (error) {
        return error;
    }
    throw new Error('succeeded, expected an error');
}

// Waits for a promise, and fails if that takes too long.
export function within(promise, complaint, time = PATIENCE) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(complaint)), time);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// Collects values, and lets a case wait for those that it needs.
export class Inbox {
    constructor() {
        this.values = [];
        this.waiting = [];
    }

    push(value) {
        const at = this.waiting.findIndex(({ isWanted }) => isWanted(value));
        if (at < 0) this.values.push(value);
        else this.waiting.splice(at, 1)[0].resolve(value);
    }

    // Takes the first value that is wanted, which may still have to arrive.
    take(what, isWanted = () => true) {
        const at = this.values.findIndex(isWanted);
        if (at >= 0) return Promise.resolve(this.values.splice(at, 1)[0]);
        const arrival = new Promise((resolve) => this.waiting.push({ isWanted, resolve }));
        return within(arrival, `did not arrive: ${what}`);
    }
}
