export { verificarPaquete } from './verificar.ts'
