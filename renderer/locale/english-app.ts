export const englishApp = {};
