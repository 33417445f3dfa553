/** The recipes run React; nothing type-checks them. Its own types would declare a DOM, which the library must not know. */
declare module 'react'
declare module 'react/jsx-runtime'
declare module 'react-dom/server'
