import { pool } from '~/platform/db.server';
import { openBytes, sealBytes } from '~/platform/seal-bytes.server';
import type { Key } from '~/platform/seal.server';
import type { Statements } from '~/platform/transaction.server';

// A document is stored a megabyte at a time: sealing, storing and reading back never hold it twice.
const pieceBytes = 1024 * 1024;

const placeOf = (id: string, position: number) => ({ table: 'attachment_piece', row: id, field: String(position) });

export async function addPieces(tx: Statements, id: string, key: Key, bytes: Buffer): Promise<void> {
  for (const [position, piece] of piecesOf(bytes).entries()) {
    const sealed = sealBytes(key, placeOf(id, position), piece);
    const text = 'insert into attachment_piece (attachment_id, position, sealed) values ($1::uuid, $2, $3)';
    await tx.$queryRawUnsafe(text, id, position, sealed);
  }
}

/** The document's pieces in their order, opened. */
export async function* readPieces(id: string, key: Key): AsyncGenerator<Buffer<ArrayBuffer>> {
  for (let position = 0; ; position += 1) {
    const text = 'select sealed from attachment_piece where attachment_id = $1 and position = $2';
    const { rows } = await pool.query<{ sealed: Buffer }>(text, [id, position]);
    if (!rows[0]) return;
    yield openBytes(key, placeOf(id, position), rows[0].sealed);
  }
}

export function piecesOf(bytes: Buffer): Buffer[] {
  const count = Math.ceil(bytes.length / pieceBytes);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes));
}
