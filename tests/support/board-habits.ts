import type { WordPart } from './board-documents.ts';

/** Documents of Word as people make them, each with a habit of its own. */
export const wordHabits: Readonly<Record<string, readonly WordPart[]>> = {
  /** A heading over two columns with their own below it, a level over several rows, rows that are headings. */
  merged: [
    { heading: 'Annex 4 – Governance', rank: 1 },
    {
      rows: [
        [
          { text: 'Level', merged: 'begins' },
          { text: 'Forum', merged: 'begins' },
          { text: 'Members', columns: 2 },
          { text: 'Cadence', merged: 'begins' },
          { text: 'Chair', merged: 'begins' },
        ],
        [
          { text: '', merged: 'goes on' },
          { text: '', merged: 'goes on' },
          'Buyer',
          'Service Provider',
          { text: '', merged: 'goes on' },
          { text: '', merged: 'goes on' },
        ],
        [
          'Strategic',
          'Joint Steering Group',
          '- Chief Operating Officer\n- Director of Procurement',
          '- Client Partner',
          'At least quarterly',
          'Chief Operating Officer',
        ],
        [
          { text: 'Operational', merged: 'begins' },
          'Service Meeting',
          '- Service Owner\n- Two Business Analysts',
          '- Service Manager (secretary)',
          'Monthly, second Wednesday at 10.00',
          'Service Owner',
        ],
        [
          { text: '', merged: 'goes on' },
          'Daily Call',
          { text: 'Duty managers of both parties', columns: 2 },
          'Every working day',
          'Service Provider',
        ],
      ],
    },
  ],
  /** Levels as rows of their own, the headings again on the next page, and a table that goes on behind it. */
  grouped: [
    { bold: 'Meetings' },
    {
      rows: [
        ['Meeting', 'Who', 'How often', 'Aim'],
        [{ text: 'STRATEGIC LEVEL', columns: 4 }],
        ['Executive meeting', 'Supplier CEO\nClient CEO', 'Yearly', 'Strategy'],
        [{ text: 'TACTICAL LEVEL', columns: 4 }],
        ['Portfolio meeting', 'Client IT Director; Supplier Portfolio Manager', 'Monthly', 'Portfolio'],
        ['Meeting', 'Who', 'How often', 'Aim'],
        ['Architecture meeting', 'Client Architect; Supplier Architect', 'Every 6 weeks', 'Architecture'],
      ],
    },
    {
      rows: [
        [{ text: 'OPERATIONAL LEVEL', columns: 4 }],
        ['Sprint meeting', 'Client Product Owner; Supplier Scrum Lead', 'Biweekly', 'Sprints'],
      ],
    },
  ],
  /** Boards in sections, with headings that are bold lines only. */
  sections: [
    { bold: 'Governance structure' },
    { bold: 'Executive Committee (strategic)' },
    {
      rows: [
        ['Attendees', 'Authority SRO (chair)\nSupplier Executive Sponsor'],
        ['Frequency', 'Quarterly'],
        ['Duration', '1.5 hours'],
        ['Decision rights', '- Changes above £50,000\n- Key personnel'],
      ],
    },
    { bold: 'Delivery Committee' },
    {
      rows: [
        ['Attendees', 'Authority Delivery Lead and Supplier Delivery Director (co-chairs)'],
        ['Frequency', ''],
        ['Duration', 'Half a day'],
        ['Decision rights', ''],
      ],
    },
  ],
};
