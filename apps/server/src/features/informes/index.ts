export { escribirInforme } from './escribir.ts'
export type { ColumnaInforme, Informe, Seccion, TablaInforme } from './forma.ts'
export { rutasInformes } from './rutas.ts'
