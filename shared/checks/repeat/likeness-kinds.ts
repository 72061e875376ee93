/**
 * How sure a repeat is by its words alone. Sure: hardly ever meant. Weak: said again, or said of something else in a
 * like sentence; the source has to decide.
 */
export type Sureness = 'sure' | 'weak';
