/** What addresses and tags say. */

/** A web address. */
export interface UrlValue {
  /** The address, with a scheme: `https://` is put before one that has none. */
  readonly url: string
}

/** An e-mail address. */
export interface EmailValue {
  /** The address. */
  readonly email: string
}

/** A hashtag or a mention. */
export interface TagValue {
  /** The tag without its sign, its words as they stand. */
  readonly tag: string
}

/** A telephone number. */
export interface PhoneValue {
  /** Its digits as 0–9, after `+` where the text has that. */
  readonly number: string
  /** The extension, as digits. */
  readonly extension?: string
}
