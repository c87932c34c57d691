import preact from '@preact/preset-vite';
import { defineConfig, type WxtViteConfig } from 'wxt';
import { bareContentScripts } from './scripts/vite/bare-content-scripts.ts';
import { compiledRecords } from './scripts/vite/compiled-records.ts';
import { noInnerHtml } from './scripts/vite/no-inner-html.ts';

/** Everything that an extension page may load comes out of the package; nothing is sent anywhere. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    // The oldest browsers that the manifest admits.
    build: { target: ['chrome120', 'firefox140'] },
    // WXT builds with a Vite of its own, whose types differ in places that do not matter here.
    plugins: [
      bareContentScripts(),
      compiledRecords(),
      noInnerHtml(),
      preact({ reactAliasesEnabled: false }),
    ] as WxtViteConfig['plugins'],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons,
    permissions: ['storage', 'scripting', 'activeTab'],
    // Coverage appears on thousands of small sites; the reader can restrict it in the browser or in the options.
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    commands: {
      'focus-names': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_extension_commandNames__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_extension_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_extension_commandPrevious__',
      },
      toggle: {
        description: '__MSG_extension_commandToggle__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sightline@sightline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
