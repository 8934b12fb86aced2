export { rutasCertificado } from './rutas.ts'
