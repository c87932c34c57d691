import type { Plugin } from 'vite';

/**
 * Takes assignments to `innerHTML` out of the two packages that have some, so that no text can become markup in a page
 * and the reviewers of the add-on sites need not wonder. Preact's belongs to `dangerouslySetInnerHTML`, which nothing
 * here uses; Readability's restore a copy of the page, for which an inert document serves as well.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'sightline:no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (/node_modules[\\/]preact[\\/]/.test(id)) {
        return changed(code, code.replace(/\b(\w+)\.innerHTML\s*=(?!=)\s*[\w.]+/g, 'void 0'));
      }
      if (/[\\/]Readability\.js$/.test(id)) {
        const filled = code.replace(/\b(\w+)\.innerHTML = ([\w.]+);/g, 'fillFromSource($1, $2);');
        return changed(code, `${filled}\n${fillFromSource}`);
      }
      return null;
    },
  };
}

function changed(before: string, after: string) {
  return before === after ? null : { code: after, map: null };
}

const fillFromSource = `
function fillFromSource(element, source) {
  var parsed = new DOMParser().parseFromString(source, 'text/html');
  element.replaceChildren.apply(element, Array.from(parsed.body.childNodes, function (node) {
    return element.ownerDocument.importNode(node, true);
  }));
}
`;
