/** Answers a question in words, without a language model: read, interpret, run, tell. */
import type { LanguageCode } from '../../data/language/fold.ts';
import { BASES, type Basis } from '../../data/model/basis.ts';
import type { ChipEdit, Language } from '../schema/generated.ts';
import type { Translations } from '../translations.ts';
import type { Answer } from './answer.ts';
import { type Examples, nearExamples, readExamples } from './answer/examples.ts';
import { chipsOf } from './answer/chips.ts';
import { tellAmbiguity, tellFailure, tellResult, withEdits } from './answer/tell.ts';
import { readWording, type Wording } from './answer/wording.ts';
import { changesOf, edited } from './edits.ts';
import { run } from './execute/run.ts';
import { isFailure, type Failure, type Intent } from './intent.ts';
import { withChapters } from './interpret/chapters.ts';
import { withDescribed } from './interpret/described.ts';
import { withDiscrepancies } from './interpret/discrepancies.ts';
import { withGlosses } from './interpret/glosses.ts';
import { interpret } from './interpret/interpret.ts';
import { withNumbered } from './interpret/numbered.ts';
import { Sketch } from './interpret/sketch.ts';
import { withZones } from './interpret/zones.ts';
import type { Knowledge } from './knowledge.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { readVocabulary } from './lexicon/vocabulary.ts';
import { readings } from './reading/read.ts';
import { Texts } from './texts.ts';
import { World } from './world.ts';

/** Everything that answering needs, made once per version of the data. */
export class Respondent {
  readonly #knowledge: Knowledge;
  readonly #lexicon: Lexicon;
  readonly #texts: Texts;
  /** By the bases that count; an empty key for all that answers usually rest on. */
  readonly #worlds = new Map<string, World>();
  readonly #wording: Wording;
  readonly #examples: Examples;

  constructor(knowledge: Knowledge, translations: Translations) {
    this.#knowledge = knowledge;
    this.#texts = new Texts(knowledge);
    this.#lexicon = buildLexicon(knowledge, this.#texts, readVocabulary(), translations);
    this.#wording = readWording(translations);
    this.#examples = readExamples();
  }

  /**
   * @param question in French, Dutch or English; what goes beyond 500 characters is not read
   * @param language of the answer; that of the question when absent
   * @param basis what nodes, figures and counts may rest on; without it, anything but what an algorithm matched
   * @param edits of the chips of the answer without edits
   * @throws GraphQLError BAD_USER_INPUT for an edit of a chip that the question does not have, or to what cannot stand there
   */
  ask(
    question: string,
    language?: Language | null,
    basis?: readonly Basis[] | null,
    edits?: readonly ChipEdit[] | null,
  ): Answer {
    const preferred = language?.toLowerCase() as LanguageCode | undefined;
    const bases = BASES.filter((each) => basis?.includes(each));
    const { sketch, outcome, world } = this.understand(question, preferred, bases);
    const telling = {
      question,
      pieces: sketch.pieces,
      language: preferred ?? sketch.language,
      world,
      bases,
      wording: this.#wording,
    };
    const changes = changesOf(edits ?? [], edits && !isFailure(outcome) ? chipsOf(outcome, telling) : []);
    if (isFailure(outcome)) {
      if (outcome.failed === 'ambiguous') return tellAmbiguity(outcome.text, outcome.choices, telling);
      return tellFailure(outcome, telling, nearExamples(question, telling.language, this.#examples));
    }
    const intent = edited(outcome, changes);
    const result = run(intent, { world, texts: this.#texts });
    if ('ambiguous' in result) return tellAmbiguity(result.text, result.ambiguous, telling);
    const answer = tellResult(intent, result, telling);
    return changes.size > 0 ? withEdits(answer, outcome, changes, telling) : answer;
  }

  /** The structured query that a question amounts to, or why there is none. */
  understand(
    question: string,
    preferred?: LanguageCode,
    bases: readonly Basis[] = [],
  ): { sketch: Sketch; outcome: Intent | Failure; world: World } {
    const world = this.#worldOf(bases);
    const whole = this.#worldOf([]);
    const exists = (id: string) => this.#knowledge.node(id) !== undefined;
    const reader = { lexicon: this.#lexicon, texts: this.#texts, exists };
    const [reading] = readings(question, reader, preferred);
    const { language, tiles } = reading!;
    const placed = withChapters(withZones(withNumbered(withGlosses(tiles), exists), whole), whole);
    const sketch = new Sketch(question, language, withDiscrepancies(withDescribed(placed, language, whole), whole));
    return { sketch, outcome: interpret(sketch, { world, texts: this.#texts }), world };
  }

  #worldOf(bases: readonly Basis[]): World {
    const key = bases.join();
    let world = this.#worlds.get(key);
    if (!world) {
      world = new World(bases.length > 0 ? this.#knowledge.restingOn(bases) : this.#knowledge);
      this.#worlds.set(key, world);
    }
    return world;
  }
}
