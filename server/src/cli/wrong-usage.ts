/** The user asked for something that does not exist; the message says what does. */
export class WrongUsage extends Error {}
