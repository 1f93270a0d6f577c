/**
 * A picture of few colours as a small PNG: at most 256 colours in a palette, the commonest first, every
 * other pixel at the nearest of them. PNG (W3C, third edition): 8-bit RGB or RGBA in, indexed out.
 */

import * as zlib from "node:zlib";

const { deflateSync, inflateSync } = zlib;

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The same picture with a palette. */
export function smallPng(png) {
  const { width, height, channels, pixels } = decode(png);
  const keys = new Uint32Array(width * height);
  const counts = new Map();
  for (let i = 0; i < keys.length; i++) {
    const at = i * channels;
    const key = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    keys[i] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((x, y) => y[1] - x[1])
    .slice(0, 256)
    .map(([key]) => key);
  const places = new Map(palette.map((key, i) => [key, i]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const key = keys[y * width + x];
      if (!places.has(key)) places.set(key, nearest(key, palette));
      rows[y * (width + 1) + 1 + x] = places.get(key);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((key) => [key >> 16, (key >> 8) & 255, key & 255]));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function nearest(key, palette) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((other, i) => {
    const red = (key >> 16) - (other >> 16);
    const green = ((key >> 8) & 255) - ((other >> 8) & 255);
    const blue = (key & 255) - (other & 255);
    const away = red * red + green * green + blue * blue;
    if (away < least) [least, best] = [away, i];
  });
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Node 20.15 and later have it; the loop is for older ones. */
function crc(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function decode(png) {
  const parts = [];
  let width = 0;
  let height = 0;
  let channels = 3;
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + size);
    if (type === "IHDR") {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = data[9] === 6 ? 4 : 3;
    }
    if (type === "IDAT") parts.push(data);
    at += 12 + size;
  }
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(parts)), { width, height, channels }),
  };
}

function unfilter(raw, { width, height, channels }) {
  const row = width * channels;
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const left = x >= channels ? out[y * row + x - channels] : 0;
      const up = y > 0 ? out[(y - 1) * row + x] : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * row + x - channels] : 0;
      const value = raw[y * (row + 1) + 1 + x];
      out[y * row + x] = value + predicted(filter, { left, up, corner });
    }
  }
  return out;
}

function predicted(filter, { left, up, corner }) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [l, u, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (l <= u && l <= c) return left;
  return u <= c ? up : corner;
}
