/** Why a review cannot be made, and what to do about it, in words for the user. */
export class Unavailable extends Error {}
