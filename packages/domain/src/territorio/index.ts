export * from './entidad.ts'
export * from './malla.ts'
export * from './plano.ts'
export * from './simplificar.ts'
