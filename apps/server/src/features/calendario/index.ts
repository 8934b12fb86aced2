export { findCronograma, findCronogramas, lockCalendario } from './calendario.repo.ts'
export { cargarCronogramas } from './cargar-cronogramas.ts'
export { insertMedida, searchMedidas } from './medida.repo.ts'
export { rutasCalendario } from './rutas.ts'
