/** A text with every kind of YAML that people write into an agreement. */
export const SAMPLE = `# yaml-language-server: $schema=partnership
apiVersion: partnership/v1
kind: Agreement
id: nordbank-cirrus
title: "Strategic partnership: application services"
version: 2.1.0                    # semantic version
timezone: Europe/Helsinki
holidays: [2026-12-24, 2026-12-25]

legal:
  effect: non-binding
  contract: 'MSA-2025-014'

review:
  internal: half-yearly
  joint: { every: year, from: 2026-06-01 }

parties:
  - id: nordbank
    name: Nordbank Abp 🏦
    role: customer
    people:
      - { id: anna-lind, name: Anna Lind, roles: [executive-sponsor],
          deputy: nordbank/mika-salo }
      - { id: mika-salo, name: Mika Salo }
  - party: cirrus
    role: vendor

firstChoice:
  intent: >-
    Each of us hears it from the other first,
    and gets the chance to act on it.

    # this is no comment
  commitments:
    - id: new-sourcing
      by: nordbank
      events: &events
        - new-sourcing
        - contract-renewal
      notice: 60 days
    - id: new-offering
      by: cirrus
      events: *events
governance:
  strategic:
    forums:
    - id: steering-committee
      members:
      - nordbank/anna-lind
      - cirrus/erik-dahl
      quorum:
        eachParty: 1
  note: A text without quotes
    that goes on over two lines
  minutes:
additionalPrinciples: []
`;
