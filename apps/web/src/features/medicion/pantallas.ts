// Every screen of the measurement's making in one file of the build: who prepares it goes through all of them, and the list of routes,
// which the first load of everybody carries, names one file and not eight.
export { PantallaCargaInsumo } from './carga.tsx'
export { PantallaComparacion } from './comparacion.tsx'
export { PantallaCorrida } from './corrida.tsx'
export { PantallaCorridas } from './corridas.tsx'
export { PantallaInsumos } from './insumos.tsx'
export { PantallaReceta } from './receta.tsx'
export { PantallaRecetaNueva } from './receta-nueva.tsx'
export { PantallaRecetas } from './recetas.tsx'
export { PantallaTomarRespuestas } from './tomar-respuestas.tsx'
