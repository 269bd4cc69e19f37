import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Labels } from '../core/index.ts';

/** What all parts of a page share. */
export interface PageContext {
  readonly labels: Labels;
  /** In an editor things lead to their lines, by the numbers of a live view; on paper and in a file they lead nowhere. */
  readonly hasLinks: boolean;
}

export const Page = createContext<PageContext | undefined>(undefined);

/** The words of the page. */
export function useLabels(): Labels {
  return usePage().labels;
}

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('a part of a page stands outside of any page');
  return page;
}
