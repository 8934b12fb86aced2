import type { Comando } from './comando.ts'

export type EntradaTabla = { readonly resumen: string; readonly cargar: () => Promise<Comando> }

/** Every command by its words. Each lives in its own file and is loaded only when it is called. */
export const COMANDOS: Readonly<Record<string, EntradaTabla>> = {
  'plan leer': {
    resumen: 'Lee el libro de SisPT y muestra el plan y sus hallazgos (sin base de datos)',
    cargar: async () => (await import('./plan-leer.ts')).planLeer,
  },
}
