export { findCronograma, findCronogramas } from './calendario.repo.ts'
export { cargarCronogramas } from './cargar-cronogramas.ts'
export { rutasCalendario } from './rutas.ts'
