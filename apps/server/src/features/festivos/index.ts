export { rutasFestivos } from './rutas.ts'
