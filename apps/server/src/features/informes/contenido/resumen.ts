import {
  avanceDeGrupo,
  type Explicacion,
  METODOLOGIA_INICIAL,
  type Metodologia,
  semaforo,
} from '@kpt/domain/seguimiento'
import { formatPorcentaje, frasesCompartido, NOMBRES_AVANCE } from '@kpt/textos'
import {
  CIFRAS_DE_AVANCE,
  figuraDeGrupo,
  fraseCuatrienio,
  fraseFinanciero,
  fraseFisico,
  fraseRespuesta,
  fraseSemaforoInforme,
  type SumasVistas,
  TITULOS_SECCION,
} from '@kpt/textos/informes'
import type { Celda, Seccion } from '../forma.ts'
import { deGrupo, deMeta, razon } from './celdas.ts'

/** Beside the official figures, where they are known: the mean without caps, and the money of regalías by its biennium. */
export type PlanVisto = SumasVistas & {
  readonly crudo?: Readonly<Record<'fisico' | 'fisicoCuatrienio', { readonly valor: number | null }>>
  readonly regalias?: { readonly valor: number | null; readonly explicacion: Explicacion } | null
}

type Visto = {
  readonly plan: PlanVisto
  readonly metodologia: Pick<Metodologia, 'baseFinanciera' | 'semaforo'>
  readonly cerrada: boolean
}

/** The three figures in words and in a table. */
export function seccionResumen({ plan, metodologia, cerrada }: Visto): Seccion {
  const { baseFinanciera } = metodologia
  const figura = (cual: (typeof CIFRAS_DE_AVANCE)[number]) => figuraDeGrupo(plan, cual, baseFinanciera)
  const { explicacion } = avanceDeGrupo(plan, { ...METODOLOGIA_INICIAL, baseFinanciera }).fisico
  const nivel = semaforo({ valor: plan.fisico, explicacion }, metodologia.semaforo, cerrada)
  return {
    ...{ codigo: 'resumen', titulo: TITULOS_SECCION.resumen },
    parrafos: [
      fraseFisico(plan, figura('fisico'), cerrada),
      fraseCuatrienio(plan, figura('fisicoCuatrienio')),
      fraseFinanciero(plan, figura('financiero'), baseFinanciera),
      ...frasesCompartido(plan),
      fraseSemaforoInforme(nivel, cerrada),
      fraseRespuesta(plan),
    ],
    tablas: [
      {
        titulo: 'Las cifras del conjunto',
        columnas: [
          { titulo: 'Cifra', ancho: 3 },
          { titulo: 'Valor', ancho: 1, cifra: true },
        ],
        filas: [
          ...CIFRAS_DE_AVANCE.map((cual): Celda[] => [NOMBRES_AVANCE[cual], deGrupo(plan, cual, baseFinanciera)]),
          ...otrasCifras(plan),
        ],
      },
    ],
  }
}

function otrasCifras({ crudo, regalias }: PlanVisto): Celda[][] {
  const sinTope = (['fisico', 'fisicoCuatrienio'] as const).flatMap((cual): Celda[][] => {
    const valor = crudo?.[cual].valor ?? null
    return valor === null ? [] : [[`${NOMBRES_AVANCE[cual]}, sin tope`, razon(formatPorcentaje(valor), valor)]]
  })
  return regalias ? [...sinTope, ['Avance de regalías en el bienio', deMeta(regalias)]] : sinTope
}
