/** A choice that the address tells, and a way to another. */
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * What was just chosen holds at once: the address follows a moment later, and a checkbox must not
 * spring back until then.
 * @param told what the address tells now
 * @param pathOf where another choice stands
 */
export function useAddressed<Choice>(
  told: Choice,
  pathOf: (choice: Choice) => string,
): [Choice, (next: Choice) => void] {
  const { key } = useLocation();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<{ at: string; choice?: Choice }>({ at: key });
  // Once the address has changed, it alone tells.
  if (chosen.at !== key) setChosen({ at: key });
  const change = (choice: Choice) => {
    setChosen({ at: key, choice });
    void navigate(pathOf(choice), { preventScrollReset: true });
  };
  return [chosen.at === key && 'choice' in chosen ? (chosen.choice as Choice) : told, change];
}
