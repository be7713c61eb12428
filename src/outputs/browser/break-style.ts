/** The style sheet of a document that takes the rules found while it is printed. */
export const breakStyle = 'umbruch';
