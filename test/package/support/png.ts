import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha, 0 to 255, of the pixel in this column and row. */
  readonly at: (x: number, y: number) => readonly [number, number, number, number];
}

/** A PNG of 8 bits a channel, with alpha or without, not interlaced: what a browser's screenshot is. */
export function readPng(file: Buffer): Picture {
  const [width, height, bits, type] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (bits !== 8 || (type !== 6 && type !== 2)) throw new Error('Not such a PNG.');
  const channels = type === 6 ? 4 : 3;
  const pixels = unfiltered(inflateSync(dataOf(file)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const start = (y * width + x) * channels;
      const [red, green, blue, alpha = 255] = pixels.subarray(start, start + channels);
      return [red!, green!, blue!, alpha];
    },
  };
}

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(parts);
}

/** PNG specification, 9.2: each row begins with its filter. */
function unfiltered(rows: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : out[y * stride + x - step]!;
      const up = y === 0 ? 0 : out[(y - 1) * stride + x]!;
      const corner = x < step || y === 0 ? 0 : out[(y - 1) * stride + x - step]!;
      out[y * stride + x] = rows[y * (stride + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  const [toLeft, toUp, toCorner] = [left, up, corner].map((it) => Math.abs(left + up - corner - it));
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}
