/** A candidate that scores less before calibration is not believed: it speaks for no other, and stays out of the way. */
export const BELIEVED = 0.5
