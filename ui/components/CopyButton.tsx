/** Puts a text on the clipboard, and says so. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import './CopyButton.css';

interface CopyButtonProps {
  /** What is copied: `Copy the citation`. */
  name: string;
  text: string;
}

export function CopyButton({ name, text }: CopyButtonProps) {
  const t = useTranslations('list');
  const [copied, setCopied] = useState('');
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <div className="copy">
      <button type="button" className="button button--small" onClick={() => void copy()}>
        {name}
      </button>
      <output className="small">{copied === text && t('copied')}</output>
    </div>
  );
}
