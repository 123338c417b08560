// A small SWOT with something to mend and something to move, for suites about where commands reach a document.
export const bridge = (id: string): string => `---
tyyppi: swot
tunniste: ${id}
otsikko: Silta arjessa
kieli: fi
tila: luonnos
---

# Silta arjessa

## Vahvuudet

-   Työ on käynnissä 1.8.2026-31.7.2028. {#V1}
-   Vanhemmat suunnittelevat kanssamme.

## Heikkoudet

- Aikaa on vähän.
`
