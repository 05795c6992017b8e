/** The languages the book speaks. */
export type Language = 'id' | 'en';
