export { findCronograma, findCronogramas } from './calendario.repo.ts'
export { type CargaCronogramas, cargarCronogramas } from './cargar-cronogramas.ts'
export { rutasCalendario } from './rutas.ts'
