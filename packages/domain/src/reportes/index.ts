export * from './anterior.ts'
export * from './envio.ts'
export * from './oportunidad.ts'
export * from './vida.ts'
