import type { BegunRecord } from '../core/index.ts';
import { usePage } from './page-context.ts';

/** A button that begins a record, where there is an editor to make it in. @param of what is recorded, for those who hear the page */
export function Recordable({
  record,
  of,
}: {
  readonly record: BegunRecord | undefined;
  readonly of: string;
}) {
  const { hasLinks, labels } = usePage();
  if (!hasLinks || !record) return null;
  return (
    <button
      type="button"
      class="record-it"
      data-record={JSON.stringify(record)}
      title={`${labels.recordIt} ${of}`}
    >
      {labels.recordIt}
      <span class="heard"> {of}</span>
    </button>
  );
}
