// How a figure paints a map: five steps of a round size, or how much it rose or fell, each with words that say the same as its colour.
import { cifraMdm } from '@kpt/textos'
import { escalaDe, pasoDe } from '../mapa/escala.ts'
import type { FormaGlifo } from '../mapa/glifos.tsx'
import { CIFRA_CAMBIO, type Cifra } from './cifra-escogida.ts'
import { enCien } from './cifras.ts'

export type Paso = { readonly clase: string; readonly forma: FormaGlifo; readonly texto: string }
export type Pintura = {
  readonly pasos: readonly Paso[]
  /** Place among the steps; null without figure. */
  readonly de: (x: number | null) => number | null
}

export const SIN_PASO: Omit<Paso, 'texto'> = { clase: 'mapa-sin-dato', forma: 'circulo' }

export const pasoDePintura = ({ pasos, de }: Pintura, x: number | null): Omit<Paso, 'texto'> =>
  pasos[de(x) ?? -1] ?? SIN_PASO

export function pintar({ valor }: Cifra, valores: readonly (number | null)[]): Pintura {
  return valor === CIFRA_CAMBIO ? pintarCambio(valores) : pintarPuntos(valores)
}

function pintarPuntos(valores: readonly (number | null)[]): Pintura {
  const escala = escalaDe(valores.map(enCien))
  const extremo = (paso: number) => cifraMdm((escala.desde + paso * escala.tamano) * 100, 0)
  return {
    pasos: [0, 1, 2, 3, 4].map((paso) => ({
      ...{ clase: `mapa-paso-${paso}`, forma: 'circulo' as const },
      texto: `${extremo(paso)} a ${extremo(paso + 1)}`,
    })),
    de: (x) => pasoDe(enCien(x), escala),
  }
}

/** Less than the first is hardly a change; more than the second, much of one. */
const CORTES: readonly (readonly [poco: number, mucho: number])[] = [
  ...([
    [0.5, 2],
    [1, 5],
    [2, 10],
    [5, 20],
  ] as const),
]
/** The finest cuts that leave no more than this beyond them. */
const EN_LOS_EXTREMOS = 0.25

function pintarCambio(valores: readonly (number | null)[]): Pintura {
  const tamanos = valores.flatMap((v) => (v === null ? [] : [Math.abs(v)]))
  const caben = ([, mucho]: (typeof CORTES)[number]) =>
    tamanos.filter((t) => t > mucho).length <= tamanos.length * EN_LOS_EXTREMOS
  const [poco, mucho] = CORTES.find(caben) ?? [10, 40]
  const [p, m] = [cifraMdm(poco), cifraMdm(mucho)]
  const pasos: Paso[] = [
    { clase: 'mapa-baja-2', forma: 'cuadrado', texto: `Bajó más de ${m} puntos` },
    { clase: 'mapa-baja-1', forma: 'cuadrado', texto: `Bajó de ${p} a ${m}` },
    { clase: 'mapa-igual', forma: 'circulo', texto: `Cambió menos de ${p}` },
    { clase: 'mapa-sube-1', forma: 'triangulo', texto: `Subió de ${p} a ${m}` },
    { clase: 'mapa-sube-2', forma: 'triangulo', texto: `Subió más de ${m} puntos` },
  ]
  const de = (x: number | null) => {
    if (x === null) return null
    const lejos = Math.abs(x) < poco ? 0 : Math.abs(x) > mucho ? 2 : 1
    return 2 + Math.sign(x) * lejos
  }
  return { pasos, de }
}
