/**
 * Concepts of the packs' `conceptGroups` that any two states have to do with each other or any one with itself: by such a one
 * alone two statements are on one matter only where it is certain that they speak of the same states.
 */
export const broadConcepts: ReadonlySet<string> = new Set([
  ...[
    'relations',
    'settlement',
    'negotiations',
    'mediation',
    'borders',
    'trade',
    'sovereignty',
    'interference',
  ],
  ...['government', 'parliament', 'election', 'judiciary', 'constitution', 'independence', 'debt', 'aid'],
  ...['embassies', 'shipping', 'explosion', 'detention', 'corruption', 'humanrights', 'water', 'power'],
  ...[
    'gazawar',
    'port',
    'airport',
    'camps',
    'probe',
    'reforms',
    'currency',
    'taxes',
    'schools',
    'hospitals',
    'prices',
    'fuel',
  ],
  ...[
    'resignation',
    'emergencyrule',
    'reconciliation',
    'peacekeeping',
    'minorities',
    'internet',
    'unemployment',
    'redsea',
  ],
]);
