export { findHilosDelExpediente } from './del-expediente.ts'
export { rutasHilos } from './rutas.ts'
