import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Words } from './words.ts';

/**
 * The application menu: what the system's own keys need (on macOS, copying works through it). Everything about the text,
 * undo too, is the window's, which knows what can be undone; roles would act behind its back.
 */
export function setMenu(words: Words, platform: string): void {
  const mac = platform === 'darwin';
  const appMenu: MenuItemConstructorOptions[] = mac ? [{ role: 'appMenu' }] : [];
  const template: MenuItemConstructorOptions[] = [
    ...appMenu,
    {
      label: words.file,
      submenu: [mac ? { role: 'close', label: words.close } : { role: 'quit', label: words.quit }],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.zoomReset },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.window, submenu: [{ role: 'minimize', label: words.minimize }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
