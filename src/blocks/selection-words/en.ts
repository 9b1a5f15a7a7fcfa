/** Words of rows that can be ticked, and of what is done with them. */
export const en = {
  selectRow: 'Select {name}',
  selectLoaded: 'Select the rows loaded so far',
  selected: { one: '{count} selected', other: '{count} selected' },
  allSelected: 'All that match are selected',
  selectAll: { one: 'Select the one that matches', other: 'Select all {count} that match' },
  selectAllOpen: 'Select all that match',
  clear: 'Clear',
  recover: 'Recover…',
} as const;
