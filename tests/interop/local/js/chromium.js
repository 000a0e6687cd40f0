// Starts Debian's Chromium without a window.

import { chromium } from 'playwright-core';

export function launch() {
    // As root, Chromium starts only without its sandbox. A container's /dev/shm can be too small.
    const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-extensions'];
    return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args });
}
