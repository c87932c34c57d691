import { render } from 'preact';
import { Card, type CardContent } from '../../components/Card.tsx';
import { WordsProvider } from '../../components/words.tsx';
import type { CardView } from '../../lib/cards/view-models.ts';
import { tell } from '../../lib/extension/errors.ts';
import type { EntityId } from '../../lib/knowledge/types.ts';
import type { Words } from '../../lib/words.ts';
import { copyText } from './copy-text.ts';
import type { PageHost } from './page-host.ts';
import type { Painter } from './painter.ts';
import type { PlacedMark } from './placed-marks.ts';
import { tether } from './tether.ts';

/** What the card needs of the page around it. */
export interface CardWorld {
  host: PageHost;
  painter: Painter;
  words: Words;
  nameOf(mark: PlacedMark): string;
  /** All marks of the same name, in order, the given one among them. */
  siblingsOf(mark: PlacedMark): PlacedMark[];
  firstOf(entity: EntityId): PlacedMark | null;
  describe(mark: PlacedMark): Promise<CardView>;
  /** Remembers that these words do not mean this entity. */
  refuse(mark: PlacedMark): Promise<void>;
  /** Address of the page as it goes into a report of a mistake; asked for only when the reader wants it there. */
  pageAddress(): string | null;
}

export interface CardHost {
  /** The mark at which the card stands, or null. */
  readonly mark: PlacedMark | null;
  open(mark: PlacedMark): void;
  /** The same mark after the page was read anew: the card stays open and moves. */
  move(mark: PlacedMark): void;
  /** @param isFocusBack whether the focus returns to where it was; not after a click elsewhere */
  close(isFocusBack: boolean): void;
}

export function createCardHost(world: CardWorld): CardHost {
  const { host, painter } = world;
  let mark: PlacedMark | null = null;
  let content: CardContent | null = null;
  let focusBefore: HTMLElement | null = null;
  let untether: (() => void) | null = null;

  function draw(): void {
    if (!mark || !content) return;
    const at = mark;
    const siblings = world.siblingsOf(at);
    const index = siblings.findIndex((sibling) => sibling.start === at.start);
    const step = (by: 1 | -1) => {
      const next = siblings[(index + by + siblings.length) % siblings.length];
      if (next) standAt(next);
    };
    render(
      <WordsProvider words={world.words}>
        <Card
          content={content}
          position={{ current: index + 1, total: siblings.length }}
          onStep={step}
          onClose={() => close(true)}
          onGoTo={(entity) => {
            const target = world.firstOf(entity);
            if (target) open(target);
          }}
          onNotThis={at.isListed ? () => void refuse(at) : undefined}
          onCopy={copyText}
          onRetry={() => void load(at)}
          pageAddress={world.pageAddress}
        />
      </WordsProvider>,
      host.card,
    );
  }

  async function load(at: PlacedMark): Promise<void> {
    const name = world.nameOf(at);
    content = { state: 'loading', name };
    draw();
    try {
      const card = await world.describe(at);
      if (mark?.name !== at.name) return;
      content = { state: 'ready', card };
    } catch (error) {
      if (mark?.name !== at.name) return;
      content = { state: 'error', name, error: tell(error, 'describing a name') };
    }
    draw();
  }

  async function refuse(at: PlacedMark): Promise<void> {
    try {
      await world.refuse(at);
      close(true);
    } catch (error) {
      content = { state: 'error', name: world.nameOf(at), error: tell(error, 'remembering a refusal') };
      draw();
    }
  }

  function standAt(at: PlacedMark): void {
    mark = at;
    untether?.();
    draw();
    bringIntoView(at.range);
    untether = tether(at.range, host.card);
    painter.point(at.range);
  }

  function open(at: PlacedMark): void {
    const isSameName = mark?.name === at.name;
    if (!mark) focusBefore = activeElement(host);
    host.attach();
    if (!isSameName) content = { state: 'loading', name: world.nameOf(at) };
    standAt(at);
    if (!isSameName) void load(at);
  }

  function close(isFocusBack: boolean): void {
    if (!mark) return;
    mark = null;
    content = null;
    untether?.();
    untether = null;
    painter.point(null);
    render(null, host.card);
    if (isFocusBack && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  return {
    get mark() {
      return mark;
    },
    open,
    move(at) {
      if (mark) standAtQuietly(at);
    },
    close,
  };

  function standAtQuietly(at: PlacedMark): void {
    mark = at;
    untether?.();
    untether = tether(at.range, host.card);
    painter.point(at.range);
    draw();
  }
}

/** Inside our closed root the document names only the host. */
function activeElement(host: PageHost): HTMLElement | null {
  return (host.root.activeElement ?? host.element.ownerDocument.activeElement) as HTMLElement | null;
}

/** Scrolls only where the range is out of sight, and at once: no motion that nobody asked for. */
export function bringIntoView(range: Range): void {
  const box = range.getBoundingClientRect();
  const isVisible = box.top >= 0 && box.bottom <= window.innerHeight && box.width > 0;
  if (isVisible) return;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const now = range.getBoundingClientRect();
  if (now.top < 0 || now.bottom > window.innerHeight)
    window.scrollBy({ top: now.top - window.innerHeight / 2, behavior: 'instant' });
}
