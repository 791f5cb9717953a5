/**
 * SQLite FTS5 in memory: bm25 with the title weighed double, the last word as a prefix, all words first and any word
 * when that finds nothing (https://www.sqlite.org/fts5.html).
 */
import { DatabaseSync } from 'node:sqlite';
import type { BuildEngine } from '../engine.ts';
import { foldedWords } from '../fold.ts';
import { prepare } from '../prepared.ts';

export const build: BuildEngine = (documents, synonyms) => {
  const db = new DatabaseSync(':memory:');
  db.exec(
    "CREATE VIRTUAL TABLE records USING fts5(id UNINDEXED, kind UNINDEXED, title, text, prefix = '2 3')",
  );
  const insert = db.prepare('INSERT INTO records VALUES (?, ?, ?, ?)');
  db.exec('BEGIN');
  for (const { id, kind, title, text } of prepare(documents, synonyms)) insert.run(id, kind, title, text);
  db.exec('COMMIT');
  const select = (kinds: number) =>
    db.prepare(
      `SELECT id, -bm25(records, 0, 0, 2, 1) AS score FROM records WHERE records MATCH ?
       ${kinds === 0 ? '' : `AND kind IN (${Array(kinds).fill('?').join(', ')})`} ORDER BY score DESC LIMIT ?`,
    );
  const statements = new Map<number, ReturnType<typeof select>>();
  return {
    search: (query, { kinds = [], limit }) => {
      const words = foldedWords(query).map((word) => `"${word}"`);
      if (words.length === 0) return [];
      words[words.length - 1] += '*';
      const statement = statements.get(kinds.length) ?? select(kinds.length);
      statements.set(kinds.length, statement);
      const ask = (operator: string) => statement.all(words.join(` ${operator} `), ...kinds, limit);
      const all = ask('AND');
      const found = all.length > 0 ? all : ask('OR');
      return found.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
    },
    bytesOutside: () =>
      Number(db.prepare('PRAGMA page_count').get()?.page_count) *
      Number(db.prepare('PRAGMA page_size').get()?.page_size),
  };
};
