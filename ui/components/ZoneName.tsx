/** A police zone by its number and the communes that it covers. */
import { Label } from './Label.tsx';
import type { Labelled } from './Label.tsx';

export interface ZoneNameProps {
  zone: Labelled & { number: string };
}

export function ZoneName({ zone: { number, label, original } }: ZoneNameProps) {
  return (
    <>
      <strong className="number">{number}</strong> <Label label={spaced(label)} original={spaced(original)} />
    </>
  );
}

/** The sources write slashes between the communes and no blanks, so that no line could break there. */
export function spaced(name: string): string {
  return name.replaceAll('/', ' / ');
}
