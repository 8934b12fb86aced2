export { hayPublicado } from './documento-del-plan.ts'
export { rutasDocumento } from './rutas.ts'
