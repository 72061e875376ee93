export const englishEditor = {};
