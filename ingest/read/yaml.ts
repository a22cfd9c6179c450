/** Reads a YAML file of ours and checks its shape; every problem is told with its line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import { BrokenInput } from '../../data/model/problems.ts';
import type { Problem } from '../../data/model/problems.ts';

/** A YAML file that has the shape asked for, and where in it each value stands. */
export interface YamlFile<T> {
  /** Path from the project's root. */
  file: string;
  data: T;
  /** Line, from 1, of the value at a path such as `[3, 'quote']`. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * @param root folder of the project
 * @param file path from there, such as `data/curation/partners.yaml`
 * @param shape what it must look like
 * @throws BrokenInput when the file is missing, is not YAML or has another shape
 */
export function readYaml<T>(root: string, file: string, shape: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(readText(root, file), { lineCounter: lines });
  throwIfAny(
    document.errors.map((error) => ({
      message: `not valid YAML: ${error.message.split('\n')[0]}`,
      file,
      line: lines.linePos(error.pos[0]).line,
      remedy: 'mend the syntax at that line',
    })),
  );
  const lineOf = (path: readonly PropertyKey[]) => lineAt(document, lines, path);
  const checked = shape.safeParse(document.toJS());
  if (checked.success) return { file, data: checked.data, lineOf };
  throw new BrokenInput(
    checked.error.issues.map((issue) => ({
      message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      file,
      line: lineOf(issue.path),
      remedy: 'give this entry the shape that its neighbours have',
    })),
  );
}

function readText(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    throw new BrokenInput([{ message: 'the file is missing', file, remedy: 'restore it from the repository' }]);
  }
}

function throwIfAny(problems: Problem[]): void {
  if (problems.length > 0) throw new BrokenInput(problems);
}

/** The line of the deepest part of the path that exists: a missing key is reported at its parent. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
