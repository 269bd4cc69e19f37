/** What keeps the action from doing its work, in words for the author of the workflow. */
export class ActionError extends Error {}
