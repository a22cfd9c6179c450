import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { query, readQueries, schemaStatements } from '../../../cypher/queries.ts';
import type { EntityKind } from '../../../data/model/entities.ts';
import { ID_PREFIX } from '../../../data/model/identifiers.ts';
import { RELATIONS, type RelationType } from '../../../data/model/relations.ts';

function folderWith(files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'cypher-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `// What is ${file}?\n`);
  }
  return folder;
}

describe('readQueries', () => {
  test('reads each listed file under its name', () => {
    const folder = folderWith(['theme/all.cypher', 'measure/find.cypher', 'schema/neo4j/a.cypher', 'README.md']);
    const texts = readQueries(folder, ['measure/find', 'theme/all']);
    expect(texts.get('theme/all')).toBe('// What is theme/all.cypher?\n');
    expect(texts.size).toBe(2);
  });

  test('names every file that is missing and every file that is not listed, at once', () => {
    const folder = folderWith(['theme/all.cypher', 'theme/stray.cypher']);
    const reading = () => readQueries(folder, ['theme/all', 'measure/find', 'measure/gone']);
    expect(reading).toThrow(/measure\/find\.cypher .*missing/);
    expect(reading).toThrow(/measure\/gone\.cypher .*missing/);
    expect(reading).toThrow(/theme\/stray\.cypher .*not listed/);
  });
});

describe('the writing queries', () => {
  const ends = (kinds: readonly string[] | 'any') => (kinds === 'any' ? '()' : `(:${kinds.join('|')})`);

  test.each(Object.keys(RELATIONS) as RelationType[])(
    '%s is written by its own query, with its arrow above',
    (type) => {
      const { from, to } = RELATIONS[type];
      const [firstLine] = query(`load/relations/${type}`).split('\n');
      expect(firstLine).toBe(`// Writes relations: ${ends(from)}-[:${type}]->${ends(to)}`);
      expect(query(`load/relations/${type}`)).toContain(`-[relation:${type}]->`);
    },
  );

  test.each(Object.keys(ID_PREFIX) as EntityKind[])(
    '%s is written by its own query and found by id on each engine',
    (kind) => {
      expect(query(`load/nodes/${kind}`)).toContain(`CREATE (node:Entity:${kind})\n`);
      for (const engine of ['embedded', 'neo4j']) {
        const indexes = schemaStatements(engine).filter((statement) =>
          statement.endsWith(`FOR (node:${kind}) ON (node.id)`),
        );
        expect(indexes).toHaveLength(1);
      }
    },
  );
});
