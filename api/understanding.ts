/** What search and questions know of the data: made once per version of it, and made anew when the version changes. */
import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Graph } from '../cypher/graph.ts';
import { query } from '../cypher/queries.ts';
import { Respondent } from './ask/ask.ts';
import { Knowledge, readWholeGraph } from './ask/knowledge.ts';
import { buildSearch, type Search } from './search/search.ts';
import { suggestedNames } from './search/names.ts';
import { searchDocuments, thesaurusOf } from './search/fromGraph.ts';
import type { Translations } from './translations.ts';

export interface Understood {
  version: unknown;
  knowledge: Knowledge;
  respondent: Respondent;
  search: Search;
}

export class Understanding {
  readonly #graph: Graph;
  readonly #translations: Translations;
  #held: { version: unknown; made: Promise<Understood> } | null = null;

  constructor(graph: Graph, translations: Translations) {
    this.#graph = graph;
    this.#translations = translations;
  }

  /**
   * What is known of the data that the graph holds now. One round trip when nothing has changed; otherwise seconds of
   * work, done once however many ask meanwhile.
   * @throws GraphUnavailable when the database cannot be reached
   */
  async current(): Promise<Understood> {
    const [state] = await this.#graph.read(query('dataset/state'));
    const version = state?.['version'];
    if (this.#held?.version === version) return this.#held!.made;
    const held = { version, made: this.#make(version) };
    this.#held = held;
    // What could not be made is not held, so that the next question tries again.
    held.made.catch(() => (this.#held = this.#held === held ? null : this.#held));
    return held.made;
  }

  async #make(version: unknown): Promise<Understood> {
    const { nodes, links } = await readWholeGraph(this.#graph);
    const knowledge = new Knowledge(nodes, links);
    await letOthersIn();
    const respondent = new Respondent(knowledge, this.#translations);
    await letOthersIn();
    const searched = nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      label: node.label,
      properties: { ...node },
    }));
    const names = suggestedNames(nodes, this.#translations);
    const search = buildSearch(searchDocuments(searched, links), thesaurusOf(searched, links), names);
    return { version, knowledge, respondent, search };
  }
}
