export { Descarga } from '../descarga/descarga.tsx'
export { todas } from '../descarga/todas.ts'
