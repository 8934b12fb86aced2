export * from './canonico.ts'
export * from './decimal.ts'
export * from './hallazgo.ts'
export * from './tiempo.ts'
