import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Labels, PlaceView } from '../core/index.ts';

/** What all parts of a page share. */
export interface PageContext {
  readonly labels: Labels;
  /** In an editor things lead to their lines; on paper and in a file they lead nowhere. */
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

/** How a place travels in an attribute; the preview's script takes it apart again. */
export function placeText({ uri, start }: PlaceView): string {
  return `${start} ${uri}`;
}
