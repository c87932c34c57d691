/**
 * Draws `public/icon/*.png` and `assets/icon.svg`: an eye whose iris is a highlighted line of text.
 * Run again after changing the shape: `node scripts/draw-icons.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
type Colour = [red: number, green: number, blue: number];
const ground: Colour = [22, 50, 79];
const paper: Colour = [250, 250, 247];
const marker: Colour = [255, 199, 64];

/** Colour of the unit square at (x, y), or null outside the rounded ground. */
function colourAt(x: number, y: number): Colour | null {
  const corner = 0.2;
  const dx = Math.max(corner - x, x - (1 - corner), 0);
  const dy = Math.max(corner - y, y - (1 - corner), 0);
  if (dx * dx + dy * dy > corner * corner) return null;
  // The eye is where two circles overlap.
  const inLid = (centre: number) => (x - 0.5) ** 2 + (y - centre) ** 2 < 0.47 ** 2;
  if (!inLid(0.72) || !inLid(0.28)) return ground;
  const isIris = (x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.2 ** 2;
  if (!isIris) return paper;
  return Math.abs(y - 0.5) < 0.07 ? marker : ground;
}

/** Pixels as RGBA rows, each sample averaged over 8 × 8 points. */
function pixels(size: number): Buffer {
  const fine = 8;
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < fine * fine; i++) {
        const colour = colourAt(
          (column + ((i % fine) + 0.5) / fine) / size,
          (row + (Math.floor(i / fine) + 0.5) / fine) / size,
        );
        if (!colour) continue;
        colour.forEach((value, channel) => {
          sum[channel]! += value;
        });
        sum[3]! += 1;
      }
      const covered = sum[3]!;
      const at = row * (1 + size * 4) + 1 + column * 4;
      for (let channel = 0; channel < 3; channel++)
        rows[at + channel] = covered ? Math.round(sum[channel]! / covered) : 0;
      rows[at + 3] = Math.round((255 * covered) / (fine * fine));
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const css = (colour: Colour) => `rgb(${colour.join(' ')})`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
  <title>Sightline</title>
  <rect width="100" height="100" rx="20" fill="${css(ground)}"/>
  <path d="M8.3 50A47 47 0 0 1 91.7 50A47 47 0 0 1 8.3 50Z" fill="${css(paper)}"/>
  <circle cx="50" cy="50" r="20" fill="${css(ground)}"/>
  <path d="M31.3 43H68.7A20 20 0 0 1 68.7 57H31.3A20 20 0 0 1 31.3 43Z" fill="${css(marker)}"/>
</svg>
`;

mkdirSync(join(root, 'public/icon'), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) writeFileSync(join(root, `public/icon/${size}.png`), png(size));
writeFileSync(join(root, 'assets/icon.svg'), svg);
