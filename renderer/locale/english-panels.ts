export const englishPanels = {};
