import type { ComponentChildren } from 'preact';
import type { PlaceView } from '../core/index.ts';
import { usePage } from './page-context.ts';

/** A name that leads to its line, where there is an editor to lead to. */
export function Linked({ to, children }: { readonly to: PlaceView; readonly children: ComponentChildren }) {
  if (!usePage().hasLinks) return <>{children}</>;
  return (
    <a class="to-text" href="#text" data-place={to.start}>
      {children}
    </a>
  );
}
