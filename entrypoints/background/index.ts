import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tell } from '../../lib/extension/errors.ts';
import { serve } from '../../lib/extension/requests.ts';
import { backgroundAsks } from '../../lib/extension/validate.ts';
import { runCommand } from './commands.ts';
import { handlers, isAllowed } from './handlers.ts';

// Everything is registered at once and nothing is kept: the browser stops the background whenever it likes.
export default defineBackground(() => {
  serve('background', backgroundAsks, handlers, isAllowed);
  browser.commands.onCommand.addListener((command) => {
    runCommand(command).catch((error) => tell(error, `running ${command}`));
  });
});
