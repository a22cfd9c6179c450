/** Why the things that the address names are not compared, and ways out. */
import { useFormatter, useTranslations } from 'use-intl';
import { Adding, Remove } from './Adding.tsx';
import { COMPARED_KINDS } from './query.ts';
import type { ComparedKind, Refusal } from './query.ts';

export function Refused({ ids, refusal }: { ids: readonly string[]; refusal: Refusal }) {
  const t = useTranslations('compare');
  const message = useMessage(refusal);
  return (
    <>
      <div className="panel stack">
        <h2>{t(`${refusal.why}Title`)}</h2>
        <p>{message}</p>
        <ul className="stack">
          {ids.map((id) => (
            <li key={id} className="row">
              <code>{id}</code> <Remove ids={ids} id={id} name={id} />
            </li>
          ))}
        </ul>
      </div>
      {refusal.why === 'few' && <Adding ids={ids} />}
    </>
  );
}

function useMessage(refusal: Refusal): string {
  const t = useTranslations('compare');
  const kind = useTranslations('kind');
  const format = useFormatter();
  const list = (kinds: readonly ComparedKind[]) => format.list(kinds.map((one) => kind(one)));
  switch (refusal.why) {
    case 'few':
      return t('few');
    case 'many':
      return t('many', { count: String(refusal.count) });
    case 'mixed':
      return t('mixed', { list: list(refusal.kinds) });
    case 'kind':
      return t('kind', { id: refusal.id, list: list(COMPARED_KINDS) });
  }
}
