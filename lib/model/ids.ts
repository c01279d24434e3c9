/**
 * Ids made from content, so that they survive re-reading and agree on two devices.
 *
 * SHA-256 (FIPS 180-4), first 80 bits as 20 hexadecimal digits.
 * Synchronous, since `crypto.subtle` is neither synchronous nor there on plain http pages.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleId } from './article';
import type { CorrectionBody, CorrectionId } from './correction';
import type { EntityId } from './entity';
import type { MeetingId } from './meeting';
import type { StatementId } from './statement';

/** 20 hexadecimal digits; at a million rows a clash has a chance of 1 in 10¹². */
export function contentHash(...parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 20);
}

/** `address` is the canonical address; without one the fingerprint of the text names the article. */
export const articleId = (address: string | null, fingerprint: string): ArticleId =>
  contentHash('article', address ?? fingerprint) as ArticleId;

export const statementId = (
  article: ArticleId,
  foldedContent: string,
  sources: readonly string[],
): StatementId => contentHash('statement', article, foldedContent, ...sources) as StatementId;

export const meetingId = (...parts: readonly string[]): MeetingId =>
  contentHash('meeting', ...parts) as MeetingId;

export const correctionId = (body: CorrectionBody): CorrectionId =>
  contentHash('correction', JSON.stringify(body)) as CorrectionId;

/** Somebody of the same name as `person`, in the places that `of` names. */
export const otherPersonId = (person: EntityId, of: readonly string[]): EntityId =>
  `other:${contentHash('other', person, ...of)}` as EntityId;
