export { findActividad, findCronograma, findCronogramas, lockCalendario } from './calendario.repo.ts'
export { cargarCronogramas } from './cargar-cronogramas.ts'
export { insertMedida, searchMedidas, takeNumeroMedida } from './medida.repo.ts'
export { rutasCalendario } from './rutas.ts'
