export { rutasExpedientes } from './rutas.ts'
