import { createContext, useContext } from 'react';
import { english } from './english.ts';

/** Every sentence of the window. A language is one object of this shape; the compiler finds what is missing. */
export type Messages = typeof english;

export const MessagesContext = createContext<Messages>(english);

/** The messages in the person's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
