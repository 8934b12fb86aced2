export { findCronograma, findCronogramas } from './calendario.repo.ts'
export { rutasCalendario } from './rutas.ts'
