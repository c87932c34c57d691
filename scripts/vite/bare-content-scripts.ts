import type { Plugin } from 'vite';

const wrapper = 'virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Lets a content script be what its file says and no more. WXT's own wrapper imports the polyfill, which costs every
 * page some 15 ms of script time, and announces the script to the page by `window.postMessage`.
 */
export function bareContentScripts(): Plugin {
  const prefix = '\0bare-content-script:';
  return {
    name: 'sightline:bare-content-scripts',
    enforce: 'pre',
    resolveId(id) {
      const at = id.indexOf(wrapper);
      return at === -1 ? null : prefix + id.slice(at + wrapper.length);
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = JSON.stringify(id.slice(prefix.length));
      // `executeScript` wants a result that can be cloned: none.
      return `import definition from ${file};\ndefinition.main();\nexport default undefined;\n`;
    },
  };
}
