/** Line drawings on a grid of 16, each under the name of what it stands for. */
const paths = {
  people: 'M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.8 14c.3-2.9 2.4-4.3 5.2-4.3s4.9 1.4 5.2 4.3',
  companies: 'M3 14V3.5L9 2v12M9 6l4 1.2V14M1.5 14h13M5.5 5.8h1M5.5 8.4h1M5.5 11h1',
  bodies: 'M2 6 8 2l6 4M2.5 6h11M4 6v6M6.7 6v6M9.3 6v6M12 6v6M2.5 12h11M1.8 14.2h12.4',
  laws: 'M8 2v12M5 14h6M3 4.2h10M3 4.2 1.2 9h3.6zM13 4.2 11.2 9h3.6z',
  concepts: 'M5.8 11.6c0-1.6-2-2.3-2-4.9a4.2 4.2 0 0 1 8.4 0c0 2.6-2 3.3-2 4.9zM6.3 14h3.4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  done: 'M3 8.5 6.5 12 13 4.5',
  outside: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  options:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM6 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h6.8a4 4 0 0 1 0 8H6',
  info: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM8 7.3v3.9M8 4.8v.1',
  problem: 'M8 2.2 14.6 13.5H1.4zM8 6.3v3.5M8 11.6v.1',
  pause: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM6.4 5.8v4.4M9.6 5.8v4.4',
  page: 'M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M5.8 8h4.4M5.8 10.8h4.4',
  lock: 'M3.5 7h9v7h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7',
  language:
    'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM1.8 8h12.4M8 1.8c-4 4-4 8.4 0 12.4M8 1.8c4 4 4 8.4 0 12.4',
  proposed: 'M2.5 13.5l.7-3L10.7 3l2.3 2.3-7.5 7.5zM9 4.7 11.3 7',
  demanded: 'M2.5 6.5v3l7 3v-9zM9.5 6.2a2 2 0 0 1 0 3.6M4.5 10.2V13h2v-2',
  ordered: 'M4 1.8h8v12.4H4zM6.2 5h3.6M6.2 7.6h3.6M9.8 11.4a1 1 0 1 0-2 0 1 1 0 0 0 2 0z',
  complied: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM5.2 8.2l2 2 3.6-4',
  refused: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM4.8 8h6.4',
  challenged: 'M2 5.5h8.5M8 3l2.5 2.5L8 8M14 10.5H5.5M8 8l-2.5 2.5L8 13',
  enacted: 'M3.5 1.8h9v8.2h-9zM6 4.5h4M6 7h4M6.5 10v4.2L8 13l1.5 1.2V10',
  rejected: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  withdrawn: 'M6 3 2.5 6.5 6 10M2.5 6.5h11v6.5',
  revealed:
    'M1.5 8C3.2 5.2 5.4 3.8 8 3.8s4.8 1.4 6.5 4.2c-1.7 2.8-3.9 4.2-6.5 4.2S3.2 10.8 1.5 8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  threatened: 'M8 2.2 14.6 13.5H1.4zM8 6.3v3.5M8 11.6v.1',
};

export type IconName = keyof typeof paths;

const mirrored: ReadonlySet<IconName> = new Set([
  'previous',
  'next',
  'arrow',
  'undo',
  'outside',
  'withdrawn',
  'demanded',
]);

/** A drawing beside words that say the same: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={mirrored.has(name) ? 'sl-icon sl-icon-mirrors' : 'sl-icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
