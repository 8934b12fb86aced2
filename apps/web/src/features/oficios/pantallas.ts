// Every screen of the letters in one file of the build: whoever works with them goes through all, and the list of routes names one file.
export { PantallaOficios } from './lista.tsx'
export { PantallaLote } from './lote.tsx'
export { PantallaLotes } from './lotes.tsx'
export { PantallaOficiosNuevos } from './nuevo.tsx'
export { PantallaOficio } from './oficio.tsx'
