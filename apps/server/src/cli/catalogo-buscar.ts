import { buscar, indexar } from '@kpt/domain/catalogo'
import { opcionesDe } from './argumentos.ts'
import { readEntradasSemilla } from './catalogo-semilla.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'

const CUANTOS = 20

export const catalogoBuscar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- catalogo buscar TEXTO [--bajo CODIGO]

Busca en el Catálogo Programático de la semilla, sin base de datos: palabras en cualquier orden, con errores y sin
tildes, o el comienzo de un código. Muestra en JSON cuántos indicadores hay y los ${CUANTOS} primeros.
--bajo es el sector, el programa o el producto en que se busca.`,
  correr: async (argumentos, consola) => {
    const { values, positionals } = opcionesDe(argumentos, { bajo: { type: 'string' } } as const)
    const texto = positionals.join(' ').trim()
    if (texto === '') throw errorUso('Falta el texto que se busca.')
    const { entradas, parcial } = buscar(indexar(await readEntradasSemilla()), { texto, bajo: values.bajo })
    consola.json({ total: entradas.length, parcial, indicadores: entradas.slice(0, CUANTOS) })
    return SALIDA.hecho
  },
}
