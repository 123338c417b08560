// The mark by which the report is found in the console of a web workbench.

export const reportMark = 'PITKOSPUUT-REPORT '
