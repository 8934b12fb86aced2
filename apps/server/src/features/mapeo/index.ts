export { huellaFirma } from './firma.ts'
export { findMapeo } from './mapeo.repo.ts'
export { propuestaDe, type ResultadoMapeo } from './resultado.ts'
export { rutasMapeo } from './rutas.ts'
