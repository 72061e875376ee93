/** The two channels between preload and shell. Nothing else crosses. */
export const REQUEST_CHANNEL = 'visavis:request';
export const EVENT_CHANNEL = 'visavis:event';
