/** Apart from the store, so that the door that answers before Dexie is loaded can have it. */
export const DATABASE = 'siyaq';
