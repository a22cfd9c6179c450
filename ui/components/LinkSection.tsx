/** The links of a node under a heading, as far as the certainty switch lets them count; nothing where there is none. */
import type { ReactNode } from 'react';
import { useCertainty } from '../certainty/useCertainty.ts';
import type { LinkGroups_LinkFragment } from '../generated/operations.ts';
import { LinkGroups } from './LinkGroups.tsx';
import { Section } from './Page.tsx';

interface LinkSectionProps {
  id: string;
  title: ReactNode;
  nodeId: string;
  /** The first of them. */
  links: readonly LinkGroups_LinkFragment[];
  /** How many there are in all. */
  total: number;
  /** All when left out. */
  types?: readonly string[];
}

export function LinkSection({ id, title, nodeId, links, total, types }: LinkSectionProps) {
  const basis = useCertainty();
  if (total === 0) return null;
  return (
    <Section id={id} title={title}>
      <LinkGroups
        key={`${nodeId} ${basis?.join() ?? ''}`}
        nodeId={nodeId}
        links={links}
        total={total}
        basis={basis}
        {...(types && { types })}
      />
    </Section>
  );
}
