export * from './nombres.ts'
export * from './redactar.ts'
