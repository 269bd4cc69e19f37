import type { Block, TableBlock } from './block.ts';

/** What consists of blocks as a part of a page, from top to bottom. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <One key={String(index)} block={block} label={headingBefore(blocks, index)} />
      ))}
    </>
  );
}

/** What a table is about, for those who hear it. */
function headingBefore(blocks: readonly Block[], index: number): string {
  const before = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading' || kind === 'title');
  return before && 'text' in before ? before.text : '';
}

function One({ block, label }: { readonly block: Block; readonly label: string }) {
  switch (block.kind) {
    case 'title':
      return <h1 dir="auto">{block.text}</h1>;
    case 'heading':
      return block.level === 1 ? <h2 id={block.id}>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p class={block.tone === 'strong' ? undefined : block.tone} dir="auto">
          {block.tone === 'strong' ? <strong>{block.text}</strong> : block.text}
        </p>
      );
    case 'list':
      return <ul>{items(block.items)}</ul>;
    case 'numbers':
      return <ol>{items(block.items)}</ol>;
    case 'table':
      return <TableOf table={block} label={label} />;
    case 'signatures':
      return (
        <ul>
          {block.names.map(name => (
            <li key={name}>
              <bdi>{name}</bdi>: ____________________ ({block.below})
            </li>
          ))}
        </ul>
      );
  }
}

function items(texts: readonly string[]) {
  return texts.map((text, index) => (
    <li key={String(index)} dir="auto">
      {text}
    </li>
  ));
}

function TableOf({
  table: { columns, rows, isForm },
  label,
}: {
  readonly table: TableBlock;
  readonly label: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div class="scrolls" role="group" tabIndex={0} aria-label={label}>
      <table class={isForm && 'form'}>
        <thead>
          <tr>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={String(row)}>
              {cells.map((cell, column) => (
                <td key={columns[column]?.heading} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
