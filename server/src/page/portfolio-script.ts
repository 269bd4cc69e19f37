/** What runs in a portfolio page: it sorts, filters and searches the rows that are there, and fetches nothing. */
const table = document.getElementById('portfolio') as HTMLTableElement;
const body = table.tBodies[0] as HTMLTableSectionElement;
const rows = [...body.rows].map(row => ({ row, text: (row.textContent ?? '').toLowerCase() }));
const search = document.getElementById('search') as HTMLInputElement;
const onlyOpen = document.getElementById('only-open') as HTMLInputElement;
const count = document.getElementById('count') as HTMLOutputElement;

for (const filters of document.querySelectorAll<HTMLElement>('.filters')) filters.hidden = false;
search.addEventListener('input', filter);
onlyOpen.addEventListener('change', filter);
[...(table.tHead?.rows[0]?.cells ?? [])].forEach(makeSortable);
filter();

function filter(): void {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { row, text } of rows) {
    const isShown =
      words.every(word => text.includes(word)) && (!onlyOpen.checked || row.classList.contains('open'));
    row.hidden = !isShown;
    if (isShown) shown++;
  }
  count.textContent = `${shown} / ${rows.length}`;
}

/** The heading becomes a button that sorts by its column, and the other way round when it is pressed again. */
function makeSortable(heading: HTMLTableCellElement, column: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const isUp = heading.getAttribute('aria-sort') !== 'ascending';
    for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
    const sorted = rows
      .map(({ row }) => ({ row, key: keyOf(row.cells[column]) }))
      .sort((a, b) => compare(a.key, b.key) * (isUp ? 1 : -1));
    body.append(...sorted.map(({ row }) => row));
  });
}

/** What a cell is sorted by: its date, its number, what its sign means, or its text. */
function keyOf(cell: HTMLTableCellElement | undefined): string | number {
  const time = cell?.querySelector('time')?.dateTime;
  if (time) return time;
  const label = cell?.querySelector('[aria-label]')?.getAttribute('aria-label');
  const text = label ?? cell?.textContent?.trim() ?? '';
  return /^\d+$/.test(text) ? Number(text) : text.toLowerCase();
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}
