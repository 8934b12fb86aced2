// What the workbooks of all reports share: their stamp, how a filled cell is read, and what a filled book would change.
export * from './cifra.ts'
export * from './comparar.ts'
export * from './hallazgos.ts'
export * from './sello.ts'
export * from './texto.ts'
