// What is rarely meant: figures in thousands, the same meta twice, texts that say nothing, percentages above one hundred. Asked about, never changed.
import { CERO, compare, type DecimalTexto, decimal, isZero, multiply, toText } from '../../shared/index.ts'
import { comparable } from '../lectura/texto-celda.ts'
import type { MetaLeida } from '../plan.ts'
import { type ConClave, enCampo, type MetaComun, observacion, regla } from './regla.ts'

const PESOS = 'Circular 0009-4 de 2023, numeral 10: la información financiera va en pesos'

/**
 * Half of the amounts of a real plan are above fifteen million pesos; where half are below a hundred thousand, the book is in thousands
 * or millions. With few amounts nothing is said.
 */
const MEDIANA_DUDOSA = decimal('100000')
const CIFRAS_PARA_DUDAR = 20

/** An amount so many times below the middle one of its own plan: two in the 5,045 amounts of five real plans. */
const VECES_BAJO_LA_MEDIANA = decimal('1000')

export const planPareceEnMiles = regla({
  id: 'plan_parece_en_miles',
  cita: PESOS,
  gravedad: 'aviso',
  campos: ['fuentes'],
  bloqueaFinalizacion: false,
  evaluar: ({ metas }) => {
    const mediana = medianaDe(metas)
    if (mediana === null || compare(decimal(mediana), MEDIANA_DUDOSA) >= 0) return []
    return [observacion({ campo: 'fuentes' }, mediana, { mediana })]
  },
})

export const dineroPareceEnMiles = regla({
  id: 'dinero_parece_en_miles',
  cita: PESOS,
  gravedad: 'aviso',
  campos: ['fuentes'],
  bloqueaFinalizacion: false,
  evaluar: ({ metas }) => {
    const mediana = medianaDe(metas)
    if (mediana === null || compare(decimal(mediana), MEDIANA_DUDOSA) < 0) return []
    const limite = decimal(mediana)
    return metas.flatMap(({ clave, meta }) =>
      celdasDinero(meta)
        .filter(({ valor }) => compare(multiply(decimal(valor), VECES_BAJO_LA_MEDIANA), limite) < 0)
        .map(({ valor, ...donde }) =>
          observacion({ meta: clave, campo: 'fuentes', ...donde }, valor, { ...donde, valor, mediana }),
        ),
    )
  },
})

/** Several metas may share an indicator; the same text, unit, target and line as well is a row copied twice. */
export const metaRepetida = regla({
  id: 'meta_repetida',
  cita: 'Libro SisPT: cada meta de producto se programa una vez',
  gravedad: 'aviso',
  campos: ['personalizacion', 'indicador', 'linea', 'unidad', 'metaCuatrienio', 'programado'],
  bloqueaFinalizacion: false,
  evaluar: ({ metas, vigencias }) => {
    // By its place in the plan and not by its key, which is another one in a draft, in a workbook and in a version.
    const vistas = new Map<string, { readonly puesto: string; readonly codigo: string }>()
    return metas.flatMap(({ clave, meta }, i) => {
      if (meta.personalizacion === '') return []
      const igual = huella(meta, vigencias)
      const primera = vistas.get(igual)
      if (primera === undefined) {
        vistas.set(igual, { puesto: String(i + 1), codigo: meta.codigoSispt })
        return []
      }
      return [observacion({ meta: clave, campo: 'personalizacion' }, meta.personalizacion, primera)]
    })
  },
})

export const porcentajeSobreCien = regla({
  id: 'porcentaje_sobre_cien',
  cita: 'Catálogo Programático de la Inversión: unidad de medida del indicador',
  gravedad: 'aviso',
  campos: ['unidad', 'metaCuatrienio'],
  bloqueaFinalizacion: false,
  evaluar: ({ todas }) =>
    enCampo(todas, 'metaCuatrienio', ({ unidad, metaCuatrienio }) =>
      comparable(unidad).startsWith('porcentaje') &&
      metaCuatrienio !== null &&
      compare(decimal(metaCuatrienio), CIEN) > 0
        ? { valor: metaCuatrienio }
        : null,
    ),
})

/** `0.02` or `% de aumento`: nobody outside the office can tell what was promised. */
export const textoPocoClaro = regla({
  id: 'texto_poco_claro',
  cita: 'Ley 152 de 1994, art. 31: las metas se enuncian de modo que puedan evaluarse',
  gravedad: 'aviso',
  campos: ['personalizacion'],
  bloqueaFinalizacion: false,
  piloto: true,
  evaluar: ({ todas }) =>
    enCampo(todas, 'personalizacion', ({ personalizacion }: MetaComun) =>
      personalizacion !== '' && palabrasLlenas(personalizacion) < PALABRAS_MINIMAS ? { valor: personalizacion } : null,
    ),
})

export const metaEnCero = regla({
  id: 'meta_en_cero',
  cita: 'Circular 0029-4 de 2021: cero se admite en un año; en el cuatrienio no deja qué medir',
  gravedad: 'aviso',
  campos: ['metaCuatrienio'],
  bloqueaFinalizacion: false,
  piloto: true,
  evaluar: ({ todas }) =>
    enCampo(todas, 'metaCuatrienio', ({ metaCuatrienio }) =>
      metaCuatrienio !== null && isZero(decimal(metaCuatrienio)) ? { valor: metaCuatrienio } : null,
    ),
})

export const SOSPECHAS = [
  planPareceEnMiles,
  dineroPareceEnMiles,
  metaRepetida,
  porcentajeSobreCien,
  textoPocoClaro,
  metaEnCero,
] as const

const CIEN = decimal('100')
const PALABRAS_MINIMAS = 2
const LETRAS_DE_PALABRA_LLENA = 4

/** Words of four letters or more: articles and prepositions say nothing on their own. */
function palabrasLlenas(texto: string): number {
  return (texto.match(/\p{L}+/gu) ?? []).filter((palabra) => palabra.length >= LETRAS_DE_PALABRA_LLENA).length
}

function huella(meta: MetaLeida, vigencias: readonly string[]): string {
  const { indicador, linea, metaCuatrienio } = meta
  const programa = vigencias.map((vigencia) => meta.programado[vigencia] ?? '')
  const textos = [comparable(meta.personalizacion), comparable(meta.unidad)]
  return [indicador ?? '', linea, metaCuatrienio ?? '', ...programa, ...textos].join('\n')
}

type CeldaDinero = { readonly vigencia: string; readonly fuente: string; readonly valor: DecimalTexto }

function celdasDinero({ fuentes }: Pick<MetaLeida, 'fuentes'>): CeldaDinero[] {
  return Object.entries(fuentes).flatMap(([vigencia, suyas]) =>
    Object.entries(suyas).flatMap(([fuente, valor]) => (isPositivo(valor) ? [{ vigencia, fuente, valor }] : [])),
  )
}

function isPositivo(valor: DecimalTexto): boolean {
  return compare(decimal(valor), CERO) > 0
}

/** The middle of the positive amounts of the plan; null with too few to judge by. */
function medianaDe(metas: readonly ConClave<MetaLeida>[]): DecimalTexto | null {
  const valores = metas.flatMap(({ meta }) => celdasDinero(meta).map(({ valor }) => valor))
  if (valores.length < CIFRAS_PARA_DUDAR) return null
  const enOrden = valores.map(decimal).sort(compare)
  return toText(enOrden[Math.floor((enOrden.length - 1) / 2)] ?? CERO)
}
