export * from './direccion.ts'
export * from './entrega.ts'
export * from './renglon.ts'
export * from './tapar.ts'
