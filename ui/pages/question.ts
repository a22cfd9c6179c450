/**
 * What a page about one thing asks the API, stated apart from the page, so that a link that leads there can ask
 * ahead. A page module that exports `question` beside its `Component` is asked ahead; the others are only downloaded.
 */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import type { Params } from 'react-router';
import { useCertainty } from '../certainty/useCertainty.ts';
import type { Basis, Language } from '../generated/operations.ts';
import { useLocale } from '../i18n/useLocale.ts';

/** In which language, and what counts; null when all does. */
export interface Reader {
  language: Language;
  basis: Basis[] | null;
}

export interface Asked<Data = unknown, Variables extends OperationVariables = OperationVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
}

/** @param params of the address, as the page's route names them */
export type Question<Data, Variables extends OperationVariables> = (
  params: Readonly<Params>,
  reader: Reader,
) => Asked<Data, Variables>;

/** Asks for the page of the present address. */
export function useQuestion<Data, Variables extends OperationVariables>(question: Question<Data, Variables>) {
  const reader = { language: useLocale().language, basis: useCertainty() };
  const { query, variables } = question(useParams(), reader);
  return useQuery(query, { variables: variables as OperationVariables as Variables });
}
