// Documents with a version log, for the tests of this family. A form is a kind whose versions are made together.

/** A form with a log in Markdown. `head`: more frontmatter. */
export const form = (log: string, head = ''): string => `---
tyyppi: lomake
tunniste: palaute
otsikko: Palaute
kieli: fi
${head}---

# Palaute

## Versiohistoria

${log}`

/** The same in YAML. */
export const yamlForm = (log: string, head = ''): string => `tyyppi: lomake
tunniste: palaute
otsikko: Palaute
kieli: fi
${head}versiot:
${log}`
