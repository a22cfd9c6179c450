/** Behind an objective, the contract it stands in, without which it says little; nothing behind other things. */
import { Label } from './Label.tsx';
import type { Labelled } from './Label.tsx';
import './OfContract.css';

export function OfContract({ node }: { node: object & { contract?: Labelled } }) {
  if (!node.contract) return null;
  return (
    <span className="of-contract">
      <Label {...node.contract} />
    </span>
  );
}
