// Written by `npm run generate` from the schema; do not edit.
import type { TypedDocumentNode } from '@apollo/client';
import type { LayoutQuery, LayoutQueryVariables } from '../operations.ts';

export const LayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Layout"},"variableDefinitions":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<
  LayoutQuery,
  LayoutQueryVariables
>;
