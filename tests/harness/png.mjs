/**
 * PNG as the browsers' screenshots have it – eight bits, RGB or RGBA, not interlaced – read into pixels, and two of them
 * compared. https://www.w3.org/TR/png-3/
 *
 * @typedef {{ width: number, height: number, pixels: Uint8Array }} Picture  RGB, row by row
 * @typedef {{ x: number, y: number, width: number, height: number }} Box  in pixels
 */
import { inflateSync } from 'node:zlib';

const SIGNATURE_LENGTH = 8;
const CHANNELS = { 2: 3, 6: 4 };

/** @returns {Picture} */
export function readPng(file) {
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head[9]];
  if (head[8] !== 8 || channels === undefined || head[12] !== 0) throw new Error('not a screenshot’s PNG');
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  const raw = unfilter(inflateSync(data), width * channels, height, channels);
  return { width, height, pixels: channels === 3 ? raw : withoutAlpha(raw) };
}

function chunksOf(file) {
  const chunks = [];
  for (let at = SIGNATURE_LENGTH; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the filters of §9: each line's bytes are kept as differences from the left, the line above, or both. */
function unfilter(data, lineLength, height, step) {
  const out = new Uint8Array(lineLength * height);
  for (let line = 0; line < height; line++) {
    const filter = data[line * (lineLength + 1)];
    for (let at = 0; at < lineLength; at++) {
      const to = line * lineLength + at;
      const left = at >= step ? out[to - step] : 0;
      const above = line > 0 ? out[to - lineLength] : 0;
      const corner = at >= step && line > 0 ? out[to - lineLength - step] : 0;
      out[to] = data[line * (lineLength + 1) + 1 + at] + predicted(filter, left, above, corner);
    }
  }
  return out;
}

function predicted(filter, left, above, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withoutAlpha(raw) {
  const pixels = new Uint8Array((raw.length / 4) * 3);
  for (let at = 0, to = 0; at < raw.length; at += 4, to += 3) pixels.set(raw.subarray(at, at + 3), to);
  return pixels;
}

/**
 * Where two pictures of one size differ: how many pixels outside of all boxes, with the box around these, and how many
 * in each box.
 *
 * @param {number} least by how much a colour differs at least, of 255
 * @param {Picture} one @param {Picture} other @param {readonly Box[]} boxes
 */
export function comparePictures(one, other, boxes = [], least = 1) {
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error(`${one.width} × ${one.height} and ${other.width} × ${other.height}`);
  }
  const inside = boxes.map(() => 0);
  let outside = 0;
  let around = null;
  for (let pixel = 0; pixel < one.width * one.height; pixel++) {
    const at = pixel * 3;
    const isSame = [0, 1, 2].every(
      (channel) => Math.abs(one.pixels[at + channel] - other.pixels[at + channel]) < least,
    );
    if (isSame) continue;
    const [x, y] = [pixel % one.width, Math.floor(pixel / one.width)];
    const holders = boxes.flatMap((box, index) => (holds(box, x, y) ? [index] : []));
    for (const index of holders) inside[index] += 1;
    if (holders.length > 0) continue;
    outside += 1;
    around = widened(around, x, y);
  }
  return { outside, around, inside };
}

const holds = (box, x, y) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

function widened(around, x, y) {
  if (around === null) return { left: x, top: y, right: x, bottom: y };
  return {
    left: Math.min(around.left, x),
    top: Math.min(around.top, y),
    right: Math.max(around.right, x),
    bottom: Math.max(around.bottom, y),
  };
}
