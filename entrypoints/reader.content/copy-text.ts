/**
 * Puts text on the clipboard. Pages without https have no `navigator.clipboard` and some pages forbid it: then the copy
 * command with a text of our own, which needs nothing in the document.
 * @throws Error where the browser refuses both
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', fill, { capture: true, once: true });
    const isCopied = document.execCommand('copy');
    window.removeEventListener('copy', fill, { capture: true });
    if (!isCopied) throw new Error('the browser refused to copy');
  }
}
