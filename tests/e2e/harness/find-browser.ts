import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Candidate {
  commands: string[];
  files: string[];
  install: string;
}

const candidates: Record<BrowserName, Candidate> = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    install:
      'Chromium is missing. On Debian or Ubuntu: sudo apt install chromium. Elsewhere: https://www.google.com/chrome/',
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    install: 'Firefox is missing. On Debian: sudo apt install firefox-esr. Elsewhere: https://www.mozilla.org/firefox/',
  },
};

/** Path of the browser's program, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(name: BrowserName): string | null {
  const told = process.env[`${name.toUpperCase()}_PATH`];
  const { commands, files } = candidates[name];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...(told ? [told] : []), ...onPath, ...files].find(canRun) ?? null;
}

/** How to get the browser, in a sentence. */
export function howToInstall(name: BrowserName): string {
  return candidates[name].install;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
