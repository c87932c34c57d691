import { defineContentScript } from 'wxt/utils/define-content-script';
import { couldBeCoverage } from '../lib/relevance/gate.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    console.log(couldBeCoverage(document.title, document.body.textContent ?? ''));
  },
});
