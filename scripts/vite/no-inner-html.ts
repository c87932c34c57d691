import type { Plugin } from 'vite';

/**
 * Takes the assignment behind `dangerouslySetInnerHTML` out of Preact. We never use it, reviewers of the add-on sites
 * need not wonder, and markup from a page can never become markup of ours by accident.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'sightline:no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/node_modules[\\/]preact[\\/]/.test(id)) return null;
      const without = code.replace(/\b(\w+)\.innerHTML\s*=(?!=)\s*[\w.]+/g, 'void 0');
      return without === code ? null : { code: without, map: null };
    },
  };
}
