// The functions of the language: a closed table. Nothing else can be called.
import { add, CERO, type Decimal, isFecha } from '../../shared/index.ts'
import type { TipoExpresion, Valor } from './forma.ts'

export type Funcion = {
  /** Types of each argument; `cualquiera` takes a question of any type. */
  readonly recibe: readonly (TipoExpresion | 'cualquiera')[]
  readonly da: TipoExpresion
  readonly aplicar: (argumentos: readonly Valor[]) => Valor
}

const logico = (valor: boolean): Valor => ({ tipo: 'logico', valor })
const numero = (valor: Decimal): Valor => ({ tipo: 'numero', valor })
const entero = (n: number): Valor => numero({ coeficiente: BigInt(n), escala: 0 })

export const FUNCIONES: ReadonlyMap<string, Funcion> = new Map<string, Funcion>([
  ['respondida', { recibe: ['cualquiera'], da: 'logico', aplicar: ([v = null]) => logico(v !== null) }],
  [
    'contiene',
    {
      recibe: ['lista', 'texto'],
      da: 'logico',
      aplicar: ([lista = null, opcion = null]) =>
        lista?.tipo === 'lista' && opcion?.tipo === 'texto' ? logico(lista.valor.includes(opcion.valor)) : null,
    },
  ],
  [
    'cuenta',
    { recibe: ['lista'], da: 'numero', aplicar: ([v = null]) => (v?.tipo === 'lista' ? entero(v.valor.length) : null) },
  ],
  [
    'largo',
    {
      recibe: ['texto'],
      da: 'numero',
      aplicar: ([v = null]) => (v?.tipo === 'texto' ? entero([...v.valor].length) : null),
    },
  ],
  [
    'suma',
    {
      recibe: ['numeros'],
      da: 'numero',
      aplicar: ([v = null]) => (v?.tipo === 'numeros' ? numero(v.valor.reduce(add, CERO)) : null),
    },
  ],
  [
    'fecha',
    {
      recibe: ['texto'],
      da: 'fecha',
      aplicar: ([v = null]) => (v?.tipo === 'texto' && isFecha(v.valor) ? { tipo: 'fecha', valor: v.valor } : null),
    },
  ],
])
