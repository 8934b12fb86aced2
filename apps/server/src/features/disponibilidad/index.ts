export { findInterrupciones } from './caidas.ts'
export { insertLatido } from './latido.repo.ts'
export { prepararPulso } from './latir.ts'
export { rutasDisponibilidad } from './rutas.ts'
