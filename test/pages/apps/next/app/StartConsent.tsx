'use client'

import './consent'

/** Renders nothing: it brings the consent into the browser. */
export const StartConsent = () => null
